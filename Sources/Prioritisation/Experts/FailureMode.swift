/// A way in which a moment can go wrong, as experts judge it (failure mode and effects analysis).
///
/// The number is a product of ranks: it takes only 120 different values, and 216 may be 6·6·6 or 9·8·3. So the order looks at the
/// severity first.
public struct FailureMode: Sendable, Hashable, Comparable {
    /// How bad it is for the customer, 1 to 10.
    public let severity: Int

    /// How often it happens, 1 to 10.
    public let occurrence: Int

    /// How seldom it is noticed before the customer suffers from it, 1 to 10.
    public let detection: Int

    /// Creates a failure mode.
    ///
    /// - Parameters:
    ///   - severity: How bad it is, 1 to 10.
    ///   - occurrence: How often it happens, 1 to 10.
    ///   - detection: How seldom it is noticed in time, 1 to 10.
    /// - Throws: ``ExpertRefusal`` when one is not 1 to 10.
    public init(severity: Int, occurrence: Int, detection: Int) throws(ExpertRefusal) {
        guard (1...10).contains(severity) else { throw .notARank("Severity") }
        guard (1...10).contains(occurrence) else { throw .notARank("Occurrence") }
        guard (1...10).contains(detection) else { throw .notARank("Detection") }
        self.severity = severity
        self.occurrence = occurrence
        self.detection = detection
    }

    /// The risk priority number.
    ///
    /// ```
    /// RPN = S · O · D
    /// ```
    ///
    /// From 1 to 1,000, without unit.
    ///
    /// Source: AIAG, Potential Failure Mode and Effects Analysis, 4th edition 2008. Worked example: `FailureModeTests`.
    public var riskPriorityNumber: Int { severity * occurrence * detection }

    /// Whether one failure mode is less urgent: less severe, or equally severe with a smaller number, or with rarer occurrence.
    ///
    /// - Parameters:
    ///   - one: The one.
    ///   - other: The other.
    /// - Returns: Whether the first is less urgent.
    public static func < (one: FailureMode, other: FailureMode) -> Bool {
        (one.severity, one.riskPriorityNumber, one.occurrence)
            < (other.severity, other.riskPriorityNumber, other.occurrence)
    }
}
