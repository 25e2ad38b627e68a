/// The patterns to look for; the more, the more false alarms.
public struct NelsonRules: Sendable, Hashable {
    /// The rules.
    public let included: Set<NelsonRule>

    /// How many points in a row on one side are a signal, by rule 2.
    public let sameSideRun: Int

    /// Chooses rules.
    ///
    /// - Parameters:
    ///   - included: The rules.
    ///   - sameSideRun: How many points in a row on one side are a signal, at least 2.
    public init(_ included: Set<NelsonRule>, sameSideRun: Int = 9) {
        precondition(sameSideRun >= 2, "A run has at least two points")
        self.included = included
        self.sameSideRun = sameSideRun
    }

    /// Rules 1, 2 and 5: a good deal of sight for few false alarms.
    public static let usual = NelsonRules([.beyondLimits, .sameSide, .twoOfThree])

    /// All eight rules of Nelson.
    public static let all = NelsonRules(Set(NelsonRule.allCases))

    /// The four rules of the Western Electric handbook: 1, 5, 6, and eight in a row on one side.
    public static let westernElectric = NelsonRules(
        [.beyondLimits, .sameSide, .twoOfThree, .fourOfFive],
        sameSideRun: 8
    )

    /// Returns which rules each point completes a pattern of.
    ///
    /// The last point of a pattern has the signal. A missing point ends every pattern, a point on the centre line every run on
    /// one side.
    ///
    /// - Parameter deviations: The distance of each point from the centre line in standard deviations; `nil` where there is none.
    /// - Returns: For each point the rules, ascending.
    ///
    /// Source: Nelson 1984, as at ``NelsonRule``. Worked example: `NelsonRulesTests`, oracles/06.
    public func signals(_ deviations: [Double?]) -> [[NelsonRule]] {
        let rules = included.sorted()
        var known: [Double] = []
        return deviations.map { deviation in
            guard let deviation, deviation.isFinite else {
                known = []
                return []
            }
            known.append(deviation)
            return rules.filter { isCompleted($0, by: known) }
        }
    }

    /// Whether the last of some points completes a pattern.
    private func isCompleted(_ rule: NelsonRule, by points: [Double]) -> Bool {
        switch rule {
        case .beyondLimits: points.suffix(1).contains { abs($0) > 3 }
        case .sameSide: Self.isRun(points, sameSideRun) { $0 > 0 } || Self.isRun(points, sameSideRun) { $0 < 0 }
        case .trend: Self.isRun(Self.steps(points), 5) { $0 > 0 } || Self.isRun(Self.steps(points), 5) { $0 < 0 }
        case .alternating: Self.isRun(Self.turns(points), 12) { $0 < 0 }
        case .twoOfThree: Self.has(2, of: 3, points) { $0 > 2 } || Self.has(2, of: 3, points) { $0 < -2 }
        case .fourOfFive: Self.has(4, of: 5, points) { $0 > 1 } || Self.has(4, of: 5, points) { $0 < -1 }
        case .hugging: Self.isRun(points, 15) { abs($0) < 1 }
        case .avoiding:
            Self.isRun(points, 8) { abs($0) > 1 } && points.suffix(8).contains { $0 > 0 }
                && points.suffix(8).contains { $0 < 0 }
        }
    }

    /// Whether the last points are as they should be, all of them.
    private static func isRun(_ points: [Double], _ length: Int, _ isRight: (Double) -> Bool) -> Bool {
        points.count >= length && points.suffix(length).allSatisfy(isRight)
    }

    /// Whether enough of the last points are as they should be, the last of them too.
    private static func has(_ few: Int, of many: Int, _ points: [Double], _ isRight: (Double) -> Bool) -> Bool {
        points.suffix(1).contains(where: isRight) && points.suffix(many).count(where: isRight) >= few
    }

    /// The differences of neighbours among the last fourteen points.
    private static func steps(_ points: [Double]) -> [Double] {
        let last = points.suffix(14)
        return zip(last.dropFirst(), last).map { $0.0 == $0.1 ? 0 : $0.0 - $0.1 }
    }

    /// The products of the signs of neighbouring differences: negative where the series turns.
    private static func turns(_ points: [Double]) -> [Double] {
        let signs = steps(points).map { $0 == 0 ? 0.0 : $0 > 0 ? 1 : -1 }
        return zip(signs.dropFirst(), signs).map(*)
    }
}
