/// How urgent it is to act on a failure mode, looked up in a table.
///
/// The house that judges decides on the table; none is built in, because public copies of the best-known one contradict each other.
public struct ActionPriorityTable: Sendable, Hashable {
    /// How urgent it is to act.
    public enum Priority: String, Sendable, Hashable, Comparable, CaseIterable {
        /// Something may be done.
        case low = "L"

        /// Something should be done, or a reason given why not.
        case medium = "M"

        /// Something must be done.
        case high = "H"

        /// Whether one priority is less urgent than another.
        ///
        /// - Parameters:
        ///   - one: The one.
        ///   - other: The other.
        /// - Returns: Whether the first is less urgent.
        public static func < (one: Priority, other: Priority) -> Bool { one.rank < other.rank }

        private var rank: Int { Priority.allCases.firstIndex(of: self) ?? 0 }
    }

    private var entries: [FailureMode: Priority]

    /// Creates a table.
    ///
    /// - Parameter entries: The priority of each combination that the house has decided on.
    public init(_ entries: [FailureMode: Priority]) { self.entries = entries }

    /// The number of combinations in the table, at most 1,000.
    public var count: Int { entries.count }

    /// Returns how urgent it is to act.
    ///
    /// - Parameter mode: The failure mode.
    /// - Returns: The priority.
    /// - Throws: ``ExpertRefusal`` when the table does not say.
    public func priority(of mode: FailureMode) throws(ExpertRefusal) -> Priority {
        guard let priority = entries[mode] else {
            throw .noEntry(severity: mode.severity, occurrence: mode.occurrence, detection: mode.detection)
        }
        return priority
    }
}
