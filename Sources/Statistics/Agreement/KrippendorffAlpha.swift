/// How far judges agree, whatever the scale and though judgements be missing: Krippendorff's α, at most 1.
///
/// ```
/// α = 1 − D_o / D_e,   D_o = (1/n)·Σ o_ck·δ²_ck,   D_e = (1/(n·(n − 1)))·Σ n_c·n_k·δ²_ck
/// o_ck = Σ_u (pairs c, k in u) / (m_u − 1)
/// ```
///
/// `o_ck` counts the pairs of values c and k that two judges gave to the same thing, each thing by its `m_u` judgements; `n_c` is the
/// sum of `o_ck` over k and `n` over both; `δ²` is the squared distance of two values on the scale. Things with a single judgement
/// do not count.
///
/// Source: Krippendorff, K., Computing Krippendorff's alpha-reliability, University of Pennsylvania 2011; Content Analysis, 2nd
/// edition, Sage 2004, chapter 11. Worked example: `KrippendorffAlphaTests`, four observers and twelve units.
public struct KrippendorffAlpha: Sendable, Hashable {
    /// The kind of scale, which says how far apart two values are.
    public enum Level: String, Sendable, Hashable, CaseIterable {
        /// Names: the same or not, δ² = 0 or 1.
        case nominal

        /// An order: δ² = (half the values at both, and all between them)².
        case ordinal

        /// Even steps: δ² = (c − k)².
        case interval

        /// Even steps from a true zero, no value negative: δ² = ((c − k)/(c + k))².
        case ratio
    }

    /// The agreement α.
    public let value: Double

    /// The kind of scale.
    public let level: Level

    /// The disagreement that was observed, D_o.
    public let observed: Double

    /// The disagreement that chance would bring, D_e.
    public let expected: Double

    /// The number of judges that gave a judgement that counts.
    public let judgeCount: Int

    /// The judgements of each thing that at least two judges judged.
    private let items: [[Double]]

    /// Compares judgements.
    ///
    /// - Parameters:
    ///   - judgements: For each judge one value for each thing; `nil` where he gave none.
    ///   - level: The kind of scale.
    /// - Throws: ``AgreementRefusal`` where there is nothing to compare or a judgement cannot be used.
    public init(_ judgements: [[Double?]], level: Level) throws(AgreementRefusal) {
        guard judgements.count >= 2, let first = judgements.first else { throw .tooFewJudges(judgements.count) }
        if let list = judgements.firstIndex(where: { $0.count != first.count }) { throw .unevenLists(list) }
        for (list, values) in judgements.enumerated() {
            let place = values.firstIndex { $0.map { !$0.isFinite || (level == .ratio && $0 < 0) } ?? false }
            if let place { throw .badJudgement(list: list, place: place) }
        }
        let items = first.indices.map { item in judgements.compactMap { $0[item] } }.filter { $0.count >= 2 }
        guard items.count >= 2 else { throw .tooFewItems(items.count) }
        let disagreement = try Disagreement(items, level)
        value = 1 - disagreement.observed / disagreement.expected
        self.level = level
        self.items = items
        (observed, expected) = (disagreement.observed, disagreement.expected)
        let counted = first.indices.filter { item in judgements.count { $0[item] != nil } >= 2 }
        judgeCount = judgements.count { row in counted.contains { row[$0] != nil } }
    }

    /// The number of things that at least two judges judged.
    public var itemCount: Int { items.count }

    /// The number of judgements that count, n.
    public var judgementCount: Int { items.reduce(0) { $0 + $1.count } }

    /// Returns the interval of α, from resamples of the things judged.
    ///
    /// Resamples in which nothing varies tell nothing and are left out.
    ///
    /// - Parameters:
    ///   - bootstrap: The resamples, with the seed that is stored with the result.
    ///   - confidence: The confidence, strictly between 0 and 1.
    /// - Returns: The interval between two quantiles, or `nil` where too few resamples tell anything.
    ///
    /// Source: Hayes, A. F. and Krippendorff, K., Answering the call for a standard reliability measure for coding data, Communication
    /// Methods and Measures 1 (2007), 77–89, doi:10.1080/19312450709336664, in the plain form that resamples things.
    public func interval(_ bootstrap: Bootstrap, confidence: Double = 0.95) -> ClosedRange<Double>? {
        let replicates = bootstrap.replicates(rowCount: items.count) { counts in
            let drawn = zip(items, counts).flatMap { Array(repeating: $0.0, count: Int($0.1)) }
            return (try? Disagreement(drawn, level)).map { 1 - $0.observed / $0.expected }
        }
        return BootstrapInterval.percentile(replicates, confidence: confidence)
    }

    /// The disagreement within and between things.
    private struct Disagreement {
        let observed: Double
        let expected: Double

        init(_ items: [[Double]], _ level: Level) throws(AgreementRefusal) {
            let scale = Scale(items.flatMap { $0 }, level)
            guard scale.values.count >= 2 else { throw .noVariation }
            let n = Double(items.reduce(0) { $0 + $1.count })
            observed = items.reduce(0) { $0 + scale.disagreement(within: $1) } / n
            expected = scale.expectedDisagreement / (n * (n - 1))
            guard expected > 0, expected.isFinite, observed.isFinite else { throw .beyondNumbers }
        }
    }

    /// The values that were given, how often, and how far apart they are.
    private struct Scale {
        let values: [Double]
        let counts: [Double]
        let level: Level
        private let middles: [Double]
        private let places: [Double: Int]

        init(_ all: [Double], _ level: Level) {
            // −0 and 0 are one value.
            let numbers = all.map { $0 == 0 ? 0 : $0 }
            let frequencies = numbers.reduce(into: [Double: Double]()) { $0[$1, default: 0] += 1 }
            let values = frequencies.keys.sorted()
            let counts = values.map { frequencies[$0] ?? 0 }
            var below = 0.0
            middles = counts.map { count in
                defer { below += count }
                return below + count / 2
            }
            places = Dictionary(uniqueKeysWithValues: zip(values, values.indices))
            self.values = values
            self.counts = counts
            self.level = level
        }

        /// δ² of two values, by their places.
        func distance(_ first: Int, _ second: Int) -> Double {
            let (c, k) = (values[first], values[second])
            let difference: Double =
                switch level {
                case .nominal: first == second ? 0 : 1
                case .ordinal: middles[first] - middles[second]
                case .interval: c - k
                case .ratio: c == k ? 0 : (c - k) / (c + k)
                }
            return difference * difference
        }

        /// The sum of δ² over all ordered pairs within one thing, divided by its judgements less one.
        func disagreement(within item: [Double]) -> Double {
            let own = item.compactMap { places[$0] }
            let sum = own.reduce(0.0) { sum, one in own.reduce(sum) { $0 + distance(one, $1) } }
            return sum / Double(own.count - 1)
        }

        /// The sum of δ² over all ordered pairs of judgements.
        var expectedDisagreement: Double {
            values.indices.reduce(0) { sum, one in
                values.indices.reduce(sum) { $0 + counts[one] * counts[$1] * distance(one, $1) }
            }
        }
    }
}
