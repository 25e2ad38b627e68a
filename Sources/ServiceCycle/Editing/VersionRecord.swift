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

    /// What it is for, in its author's words.
    package let note: String?

    /// The version of how it should become that took the map's place with it.
    package let adopts: Int?

    package init(
        number: Int,
        savedAt: Instant,
        author: String?,
        restores: Int?,
        changes: [Difference]?,
        note: String? = nil,
        adopts: Int? = nil
    ) {
        self.number = number
        self.savedAt = savedAt
        self.author = author
        self.restores = restores
        self.changes = changes
        self.note = note
        self.adopts = adopts
    }
}
