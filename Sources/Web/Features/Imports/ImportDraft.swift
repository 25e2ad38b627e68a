internal import Interchange
internal import ServiceCycle
internal import Storage

/// An uploaded table, and what is to become of it; it waits in the spool until it is imported or thrown away.
struct ImportDraft: Codable, Equatable, Sendable {
    /// What the answers belong to.
    enum Target: Codable, Equatable, Sendable {
        /// A survey that is here.
        case survey(Code)
        /// A new survey about a cycle that is here.
        case newSurvey(cycle: Code)
        /// A new cycle, whose moments are the columns.
        case newCycle
    }

    let id: String
    let file: String
    let size: Int
    let login: String
    let target: Target
    var plan: TablePlan

    /// What the file's bytes can be read as.
    let encodings: [String]
    var skipBad = false

    /// Whether it was begun; it stays so where the server stopped meanwhile.
    var isBegun = false
}
