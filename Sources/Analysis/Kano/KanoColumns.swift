/// Which columns hold the pairs.
package enum KanoColumns: Sendable {
    /// One line for each person and attribute.
    case long(attribute: String, functional: String, dysfunctional: String)

    /// One line for each person, two columns for each attribute.
    case wide([PairColumns])

    /// The columns that a long table has unless others are named.
    package static let usual = KanoColumns.long(
        attribute: "attribute",
        functional: "functional",
        dysfunctional: "dysfunctional"
    )

    /// The header that says who answered, where a long table has it.
    static let respondent = "respondent"

    /// The header that says how important the attribute is to who answered, where a long table has it.
    static let importance = "importance"
}
