/// Why an edit cannot be made on top of what somebody else saved meanwhile, until a person has decided.
package enum EditConflict: Error, Equatable, Sendable {
    /// Both changed the same fields.
    case fields(FieldMerge)

    /// What was being edited was retired; what was typed is here.
    case retired(FieldMerge)

    /// What was to be moved or retired is no longer as it was seen.
    case overtaken
}
