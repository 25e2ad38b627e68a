/// Whether several groups, such as channels, are served alike.
package enum SamenessVerdict: String, Sendable {
    /// The groups differ beyond chance.
    case different

    /// Every two groups are within the margin, beyond chance.
    case homogeneous

    /// Neither is shown.
    case notShown = "not shown homogeneous"

    /// What can be said: a margin that was given counts before a difference too small to matter.
    ///
    /// - Parameters:
    ///   - difference: The p-value of the test for any difference, where there is one.
    ///   - equivalence: The p-value of the test that every two are within the margin, where there is one.
    ///   - risk: The accepted risk of a false alarm.
    init(difference: Double?, equivalence: Double?, risk: Double = 0.05) {
        if let equivalence, equivalence < risk {
            self = .homogeneous
        } else if let difference, difference < risk {
            self = .different
        } else {
            self = .notShown
        }
    }
}
