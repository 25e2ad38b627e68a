/// Where a perception lies between what is just adequate and what is desired.
public struct ZoneOfTolerance: Sendable, Hashable {
    /// Where it lies.
    public enum Place: String, Sendable, Hashable {
        /// Less than adequate.
        case below

        /// At least adequate, and not more than desired.
        case inside

        /// More than desired.
        case above
    }

    /// Perceived less adequate, in points: negative where the service is not adequate.
    public let adequacy: Double

    /// Perceived less desired, in points: positive where the service is more than desired.
    public let superiority: Double

    /// Where the perception lies.
    public let place: Place

    /// Places a perception.
    ///
    /// ```
    /// MSA = P − adequate,   MSS = P − desired
    /// ```
    ///
    /// - Parameters:
    ///   - perceived: P, the mean of what was perceived, in points.
    ///   - adequate: The least that would do, in points of the same scale.
    ///   - desired: What is hoped for, not below.
    /// - Throws: ``AnalysisRefusal`` when a number is none, or adequate is above desired.
    ///
    /// Source: Parasuraman, A., Zeithaml, V. A. and Berry, L. L., Alternative scales for measuring service quality, Journal of
    /// Retailing 70 (1994), 201–230, doi:10.1016/0022-4359(94)90033-7. Worked example: `ZoneOfToleranceTests`.
    public init(perceived: Double, adequate: Double, desired: Double) throws(AnalysisRefusal) {
        let numbers = [Ratings("The zone", [perceived, adequate, desired])]
        _ = try Ratings.check(numbers)
        guard adequate <= desired else { throw .adequateAboveDesired }
        adequacy = perceived - adequate
        superiority = perceived - desired
        place = perceived < adequate ? .below : perceived > desired ? .above : .inside
    }
}
