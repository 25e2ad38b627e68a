/// What a template shows: stored properties, already formatted.
///
/// Their names are those in the template; the compiler lists them by making every part `Encodable`.
package protocol Page: Encodable, Sendable {
    /// The template's name: its path below `Templates`, without the ending.
    static var template: String { get }
}
