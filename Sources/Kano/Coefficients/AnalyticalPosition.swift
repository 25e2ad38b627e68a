internal import RealModule
internal import Statistics

/// Where an attribute lies in the analytical Kano model, which weighs each person's answers with the importance that
/// person gave.
///
/// ```
/// Y = Σ w·f / n,   X = Σ w·d / n,   r = √(X² + Y²),   α = atan(Y/X)
/// ```
///
/// `f` scores the functional half 1, ½, 0, −¼, −½; `d` the dysfunctional half −½, −¼, 0, ½, 1; `w` is importance in
/// `0...1`, one for all where it was not asked; `n` counts people. All are dimensionless.
///
/// Source: Xu, Q., Jiao, R. J., Yang, X., Helander, M., Khalid, H. M. and Opperud, A., An analytical Kano model for
/// customer need analysis, Design Studies 30 (2009), 87–110, doi:10.1016/j.destud.2008.07.001. Worked example:
/// `AnalyticalPositionTests`.
public struct AnalyticalPosition: Sendable, Hashable {
    /// X, how much its absence dissatisfies, in `-0.5...1`.
    public let dissatisfaction: Double

    /// Y, how much its presence satisfies, in `-0.5...1`.
    public let satisfaction: Double

    /// Where magnitude and angle divide the categories; the analyst's choice, since the paper's own are made for its
    /// case.
    public struct Thresholds: Sendable, Hashable {
        /// r₀: what lies nearer to the origin is indifferent; not negative.
        public let magnitude: Double

        /// α_L: what lies below is a must-be; in radians.
        public let low: Double

        /// α_H: what lies above is attractive; in radians, at least ``low``.
        public let high: Double

        /// Creates thresholds.
        ///
        /// - Parameters:
        ///   - magnitude: r₀, not negative, finite.
        ///   - low: α_L, in `0...high`.
        ///   - high: α_H, in `low...π/2`; refused otherwise.
        public init?(magnitude: Double, low: Double, high: Double) {
            guard magnitude >= 0, magnitude.isFinite, low >= 0, low <= high, high <= Double.pi / 2 else { return nil }
            self.magnitude = magnitude
            self.low = low
            self.high = high
        }
    }

    /// Computes the position from answers alone, every person's importance being one.
    ///
    /// - Parameter pairs: The answers; refused when there are none.
    public init?(_ pairs: PairTable) {
        self.init([(1, pairs)])
    }

    /// Computes the position from answers with the importance that the same people gave.
    ///
    /// - Parameters:
    ///   - answers: The answers; refused when there are none.
    ///   - greatest: The greatest importance that could be given, by which each is divided; refused when somebody gave
    ///     more.
    public init?(_ answers: ImportanceTable, greatest: Int = 9) {
        let parts = answers.byImportance
        guard parts.allSatisfy({ $0.importance <= greatest }) else { return nil }
        self.init(parts.map { (Double($0.importance) / Double(greatest), $0.pairs) })
    }

    private init?(_ parts: [(importance: Double, pairs: PairTable)]) {
        let count = parts.reduce(0) { $0 + $1.pairs.count }
        guard count > 0, parts.allSatisfy(\.pairs.isPossible) else { return nil }
        func mean(_ score: (AnswerPair) -> Int) -> Double {
            parts.reduce(0) { sum, part in
                let scores = AnswerPair.all.reduce(0) { $0 + score($1) * part.pairs[$1].count }
                // The scores of this model are those of the continuous one divided by four.
                return sum + part.importance * Double(scores) / 4
            } / Double(count)
        }
        dissatisfaction = mean { $0.dysfunctional.dysfunctionalScore }
        satisfaction = mean { $0.functional.functionalScore }
    }

    /// r, how much the attribute matters, from 0.
    public var magnitude: Double { Double.hypot(dissatisfaction, satisfaction) }

    /// α, the angle from dissatisfaction to satisfaction, in radians, in `-π...π`; between 0 and π/2 for what is
    /// wanted.
    public var angle: Double { Double.atan2(y: satisfaction, x: dissatisfaction) }

    /// Returns the category.
    ///
    /// - Parameter thresholds: Where the categories divide.
    /// - Returns: I below the magnitude; M, O or A by the angle; `nil` where both coordinates are below zero: not
    ///   wanted, or not understood.
    public func category(_ thresholds: Thresholds) -> KanoCategory? {
        if magnitude < thresholds.magnitude || magnitude == 0 { return .indifferent }
        guard dissatisfaction >= 0 || satisfaction >= 0 else { return nil }
        if angle < thresholds.low { return .mustBe }
        return angle > thresholds.high ? .attractive : .oneDimensional
    }
}
