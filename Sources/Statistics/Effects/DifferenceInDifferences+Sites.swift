extension DifferenceInDifferences {
    /// One answer, with where and when it was given.
    public struct Row: Sendable, Hashable {
        /// What was answered.
        public let value: Double

        /// Whether something was done where it was given, before or after.
        public let isTreated: Bool

        /// Whether it was given after.
        public let isAfter: Bool

        /// The site, by any number.
        public let site: Int

        /// Creates a row.
        ///
        /// - Parameters:
        ///   - value: What was answered.
        ///   - isTreated: Whether something was done where it was given.
        ///   - isAfter: Whether it was given after.
        ///   - site: The site, by any number.
        public init(_ value: Double, isTreated: Bool, isAfter: Bool, site: Int = 0) {
            self.value = value
            self.isTreated = isTreated
            self.isAfter = isAfter
            self.site = site
        }
    }

    /// Compares answers of several sites, whose answers may resemble each other.
    ///
    /// A regression on treated, after and both, with errors by site; the degrees of freedom are the sites less one.
    ///
    /// - Parameters:
    ///   - rows: The answers; at least two sites where something was done and two where nothing was.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Throws: ``EffectRefusal`` where there is too little data or something is outside its domain.
    ///
    /// Source: Bertrand, M., Duflo, E. and Mullainathan, S., How much should we trust differences-in-differences estimates?,
    /// Quarterly Journal of Economics 119 (2004), 249–275, doi:10.1162/003355304772839588.
    public init(bySite rows: [Row], confidence: Double = 0.95) throws(EffectRefusal) {
        guard confidence > 0, confidence < 1 else { throw .confidenceOutOfRange }
        for isTreated in [true, false] {
            let sites = Set(rows.filter { $0.isTreated == isTreated }.map(\.site))
            // With a single site on a side, its errors cancel, and any effect would look certain.
            guard sites.count >= 2 else { throw .tooFewSites(count: sites.count, needed: 2) }
        }
        try self.init(rows, errors: .clustered(rows.map(\.site)), confidence: confidence)
    }

    /// Compares single answers by a regression on treated, after and both.
    ///
    /// - Parameters:
    ///   - rows: The answers.
    ///   - errors: What is assumed of the errors.
    ///   - confidence: The confidence of the interval, strictly between 0 and 1.
    /// - Throws: ``EffectRefusal`` where there is too little data or something is outside its domain.
    public init(_ rows: [Row], errors: ErrorModel, confidence: Double = 0.95) throws(EffectRefusal) {
        for (isTreated, isAfter) in [(true, true), (true, false), (false, true), (false, false)] {
            let count = rows.count { $0.isTreated == isTreated && $0.isAfter == isAfter }
            guard count >= 2 else { throw .tooFew(count: Double(count), needed: 2) }
        }
        let predictors = [
            Predictor("treated", rows.map { $0.isTreated ? 1 : 0 }),
            Predictor("after", rows.map { $0.isAfter ? 1 : 0 }),
            Predictor("treated and after", rows.map { $0.isTreated && $0.isAfter ? 1 : 0 }),
        ]
        let (control, effect): (Double, Coefficient)
        do {
            let regression = try LinearRegression(rows.map(\.value), on: predictors)
            control = regression.values[2]
            effect = try regression.combination([0, 0, 0, 1], errors, confidence: confidence)
        } catch let refusal {
            throw .regression(refusal)
        }
        try self.init(
            treated: control + effect.value,
            control: control,
            variance: effect.standardError * effect.standardError,
            degreesOfFreedom: effect.degreesOfFreedom,
            confidence: confidence
        )
    }
}
