internal import RealModule

/// What a mean moving range is divided by to give a standard deviation.
public enum MovingRange: String, Sendable, Hashable, CaseIterable {
    /// 1.128, as printed in tables and used by NIST and Laney.
    case printed

    /// 2/√π = 1.128379…
    case exact

    /// The divisor, d₂ for two values.
    ///
    /// Source: NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, for the printed one; Montgomery 2009, appendix VI.
    public var divisor: Double { self == .printed ? 1.128 : 2 / Double.pi.squareRoot() }

    /// The upper limit of a moving range in mean moving ranges, D₄ for two values: 3.267 or 1 + 3·√(π/2 − 1) = 3.26653….
    public var upperLimit: Double { self == .printed ? 3.267 : 1 + 3 * (Double.pi / 2 - 1).squareRoot() }

    /// Returns the distances of neighbours that are both there.
    static func ranges(_ values: [Double?]) -> [Double] {
        zip(values.dropFirst(), values).compactMap { next, last in
            next.flatMap { next in last.map { abs(next - $0) } }
        }
    }

    /// Returns the mean moving range divided by ``divisor``, or `nil` when there is none or nothing ever moved.
    func standardDeviation(_ values: [Double?]) -> Double? {
        let ranges = Self.ranges(values)
        let mean = ranges.reduce(0) { $0 + $1 / Double(ranges.count) }
        return mean > 0 && mean.isFinite ? mean / divisor : nil
    }
}
