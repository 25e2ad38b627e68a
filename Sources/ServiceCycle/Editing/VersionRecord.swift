/// One version of a map or a survey: who made it, when, and what it changed.
package struct VersionRecord: Equatable, Sendable {
    package let number: Int
    package let savedAt: Instant

    /// The name of whoever saved it; nil for files and programs.
    package let author: String?

    /// The version whose content it brought back.
    package let restores: Int?

    /// What it changed; nil for versions from before that was noted.
    package let changes: [Difference]?

    package init(number: Int, savedAt: Instant, author: String?, restores: Int?, changes: [Difference]?) {
        self.number = number
        self.savedAt = savedAt
        self.author = author
        self.restores = restores
        self.changes = changes
    }
}
