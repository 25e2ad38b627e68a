/// Which of a cycle's two maps is meant.
package enum MapStage: String, Sendable, CaseIterable {
    /// How it is: what counts now, and what all pages show.
    case asIs

    /// How it shall become: a draft beside it.
    case toBe
}
