/// What a template shows: stored properties, already formatted, for the template is filled by reflection.
package protocol Page: Sendable {
    /// The template's name: its path below `Templates`, without the ending.
    static var template: String { get }
}
