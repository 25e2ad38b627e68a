import OracleSupport
import Statistics
import Testing

@Suite struct DifferenceInDifferencesTests {
    typealias Row = DifferenceInDifferences.Row

    static let oracle = Oracle.named("07_before_after")

    static let rows = Oracle.table("07_did").compactMap { row -> Row? in
        guard let score = row["score"].flatMap({ Double($0) }), let site = row["site"] else { return nil }
        return Row(score, isTreated: row["treated"] == "1", isAfter: row["post"] == "1", site: site == "A" ? 1 : 2)
    }

    static func groups(_ rows: [Row]) throws -> DifferenceInDifferences.Groups {
        func summary(_ isTreated: Bool, _ isAfter: Bool) throws -> SampleSummary {
            let values = rows.filter { $0.isTreated == isTreated && $0.isAfter == isAfter }.map(\.value)
            let mean = values.reduce(0, +) / Double(values.count)
            let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
            return try #require(SampleSummary(mean: mean, variance: variance, count: Double(values.count)))
        }
        return try DifferenceInDifferences.Groups(
            treatedBefore: summary(true, false),
            treatedAfter: summary(true, true),
            controlBefore: summary(false, false),
            controlAfter: summary(false, true)
        )
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `the regression of R, from answers and from four summaries alike`() throws {
        let oracle = Self.oracle["did_regression"]
        #expect(Self.rows.count == 240)
        let limits = oracle["ci95"].numbers
        for effect in [
            try DifferenceInDifferences(Self.rows, errors: .classical).effect,
            try DifferenceInDifferences(Self.groups(Self.rows), variances: .pooled).effect,
        ] {
            #expect(isClose(effect.value, oracle["did"].number ?? .nan, within: 1e-9))
            #expect(isClose(effect.standardError, oracle["se"].number ?? .nan, within: 1e-9))
            #expect(isClose(effect.statistic, oracle["t"].number ?? .nan, within: 1e-9))
            #expect(isClose(effect.pValue, oracle["p"].number ?? .nan, within: 1e-6))
            #expect(isClose(effect.interval, limits[0], limits[1], within: 1e-9))
        }
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `changes are those of the cell means`() throws {
        let means = Self.oracle["did_regression"]["cell_means"].members.compactMapValues(\.number)
        let difference = try DifferenceInDifferences(Self.groups(Self.rows))
        #expect(isClose(difference.treatedChange, (means["t1p1"] ?? 0) - (means["t1p0"] ?? 0), within: 1e-9))
        #expect(isClose(difference.controlChange, (means["t0p1"] ?? 0) - (means["t0p0"] ?? 0), within: 1e-9))
        // With equally many answers in each cell both variances give one error; only the degrees of freedom differ.
        #expect(
            isClose(difference.effect.standardError, Self.oracle["did_regression"]["se_HC1"].number ?? 0, within: 1e-9)
        )
        #expect((difference.effect.degreesOfFreedom ?? 0) < 236)
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `Card and Krueger's fast food, as a panel and as four samples`() throws {
        let oracle = Self.oracle["did_card_krueger"]
        let (means, errors) = (
            oracle["means"].members.compactMapValues(\.number), oracle["se"].members.compactMapValues(\.number)
        )
        func change(_ state: String) -> Double { (means["\(state)_after"] ?? 0) - (means["\(state)_before"] ?? 0) }
        let panel = try DifferenceInDifferences(
            treated: (change("NJ"), oracle["changes_se"]["nj"].number ?? 0),
            control: (change("PA"), oracle["changes_se"]["pa"].number ?? 0)
        )
        #expect(isClose(panel.effect.value, oracle["did"].number ?? .nan))
        #expect(isClose(panel.effect.standardError, oracle["se_from_changes"].number ?? .nan, within: 1e-9))
        // 2.75 ± 1.96 · 1.3617, by the normal distribution
        #expect(isClose(panel.effect.interval, 0.081208, 5.418792, within: 1e-4))
        func summary(_ name: String) throws -> SampleSummary {
            let error = errors[name] ?? 0
            return try #require(SampleSummary(mean: means[name] ?? 0, variance: 100 * error * error, count: 100))
        }
        let apart = try DifferenceInDifferences(
            DifferenceInDifferences.Groups(
                treatedBefore: summary("NJ_before"),
                treatedAfter: summary("NJ_after"),
                controlBefore: summary("PA_before"),
                controlAfter: summary("PA_after")
            )
        )
        #expect(
            isClose(apart.effect.standardError, oracle["se_if_four_independent_samples"].number ?? .nan, within: 1e-9)
        )
    }

    @Test func `sites that go their own ways make the effect less sure`() throws {
        // Four sites with four answers each; the treated ones rise by 1 and 3, the others not at all.
        let rows = [(1, true, 1.0), (2, true, 3.0), (3, false, 0.0), (4, false, 0.0)].flatMap { site, isTreated, rise in
            [-1.0, 1].flatMap { noise in
                [
                    Row(5 + noise, isTreated: isTreated, isAfter: false, site: site),
                    Row(5 + rise + noise, isTreated: isTreated, isAfter: true, site: site),
                ]
            }
        }
        let bySite = try DifferenceInDifferences(bySite: rows)
        #expect(isClose(bySite.effect.value, 2))
        #expect(bySite.effect.degreesOfFreedom == 3)
        // statsmodels 0.15.0, OLS(...).fit(cov_type="cluster", cov_kwds={"groups": site}).bse
        #expect(isClose(bySite.effect.standardError, 0.9128709291752773, within: 1e-9))
    }

    @Test func `a single site on a side says nothing of how sites differ`() {
        #expect(throws: EffectRefusal.tooFewSites(count: 0, needed: 2)) {
            try DifferenceInDifferences(bySite: [])
        }
        let rows = [0.0, 1, 2, 3].flatMap { value in
            [(true, true), (true, false), (false, true), (false, false)].map {
                Row(value, isTreated: $0.0, isAfter: $0.1, site: $0.0 ? 1 : 2)
            }
        }
        #expect(throws: EffectRefusal.tooFewSites(count: 1, needed: 2)) { try DifferenceInDifferences(bySite: rows) }
    }

    @Test func `groups without answers or without spread are refused`() throws {
        let five = try #require(SampleSummary(mean: 5, variance: 0, count: 9))
        let single = try #require(SampleSummary(mean: 5, variance: 1, count: 1))
        func groups(_ first: SampleSummary) -> DifferenceInDifferences.Groups {
            DifferenceInDifferences.Groups(
                treatedBefore: first,
                treatedAfter: five,
                controlBefore: five,
                controlAfter: five
            )
        }
        for variances in DifferenceInDifferences.Variances.allCases {
            #expect(throws: EffectRefusal.noVariation) {
                try DifferenceInDifferences(groups(five), variances: variances)
            }
            #expect(throws: EffectRefusal.tooFew(count: 1, needed: 2)) {
                try DifferenceInDifferences(groups(single), variances: variances)
            }
        }
        #expect(throws: EffectRefusal.confidenceOutOfRange) {
            try DifferenceInDifferences(groups(five), confidence: 1)
        }
        #expect(throws: EffectRefusal.tooFew(count: 0, needed: 2)) {
            try DifferenceInDifferences([Row(1, isTreated: false, isAfter: false)], errors: .robust)
        }
        #expect(throws: EffectRefusal.noVariation) {
            try DifferenceInDifferences(treated: (1, 0), control: (1, 0))
        }
        #expect(throws: EffectRefusal.notFinite) {
            try DifferenceInDifferences(treated: (.nan, 1), control: (1, 1))
        }
    }
}
