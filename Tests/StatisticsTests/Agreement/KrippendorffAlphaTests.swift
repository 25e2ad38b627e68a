import OracleSupport
import Statistics
import Testing

@Suite struct KrippendorffAlphaTests {
    static let oracle = Oracle.named("08_expert")["krippendorff"]

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: KrippendorffAlpha.Level.allCases)
    func `four observers and twelve units with gaps`(_ level: KrippendorffAlpha.Level) throws {
        let judgements = Self.oracle["data"].list.map { $0.list.map(\.number) }
        let alpha = try KrippendorffAlpha(judgements, level: level)
        #expect(isClose(alpha.value, Self.oracle["alpha"][level.rawValue].number ?? .nan, within: 1e-9))
        // Krippendorff 2011, example C: 40 pairable values in 11 units
        #expect(alpha.itemCount == 11)
        #expect(alpha.judgementCount == 40)
        #expect(alpha.judgeCount == 4)
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `two coders and yes or no`() throws {
        let oracle = Self.oracle["binary_two_coders"]
        let alpha = try KrippendorffAlpha(oracle["data"].list.map { $0.numbers.map { $0 } }, level: .nominal)
        #expect(isClose(alpha.value, oracle["alpha_nominal"].number ?? .nan, within: 1e-9))
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `the interval holds α and is the same for the same seed`() throws {
        let judgements = Self.oracle["data"].list.map { $0.list.map(\.number) }
        let alpha = try KrippendorffAlpha(judgements, level: .interval)
        let bootstrap = try #require(Bootstrap(seed: 20, resampleCount: 500))
        let interval = try #require(alpha.interval(bootstrap))
        #expect(interval.contains(alpha.value) && interval.lowerBound < interval.upperBound && interval.upperBound <= 1)
        #expect(alpha.interval(bootstrap) == interval)
        #expect(alpha.interval(bootstrap, confidence: 1) == nil)
    }

    @Test(arguments: KrippendorffAlpha.Level.allCases)
    func `judges who agree on everything that differs agree wholly`(_ level: KrippendorffAlpha.Level) throws {
        #expect(try KrippendorffAlpha([[1, 2, 5, nil], [1, 2, 5, 3]], level: level).value == 1)
    }

    @Test func `zero and minus zero are one value`() throws {
        #expect(try KrippendorffAlpha([[0, 1], [-0.0, 1]], level: .nominal).value == 1)
    }

    @Test func `judges may change places`() throws {
        let judgements: [[Double?]] = [[1, 2, 3, nil, 5], [2, 2, 3, 4, nil], [nil, 1, 4, 4, 5]]
        let one = try KrippendorffAlpha(judgements, level: .interval)
        let other = try KrippendorffAlpha(judgements.reversed(), level: .interval)
        #expect(isClose(one.value, other.value))
    }

    @Test func `what cannot be compared is refused`() {
        #expect(throws: AgreementRefusal.tooFewJudges(1)) { try KrippendorffAlpha([[1, 2]], level: .nominal) }
        #expect(throws: AgreementRefusal.unevenLists(1)) { try KrippendorffAlpha([[1, 2], [1]], level: .nominal) }
        #expect(throws: AgreementRefusal.tooFewItems(0)) {
            try KrippendorffAlpha([[nil, nil], [nil, nil]], level: .interval)
        }
        #expect(throws: AgreementRefusal.tooFewItems(1)) {
            try KrippendorffAlpha([[1, 2, nil], [1, nil, 3]], level: .interval)
        }
        #expect(throws: AgreementRefusal.noVariation) {
            try KrippendorffAlpha([[4, 4], [4, 4]], level: .ordinal)
        }
        #expect(throws: AgreementRefusal.badJudgement(list: 1, place: 0)) {
            try KrippendorffAlpha([[1, 2], [-1, 2]], level: .ratio)
        }
        #expect(throws: AgreementRefusal.badJudgement(list: 0, place: 1)) {
            try KrippendorffAlpha([[1, .nan], [1, 2]], level: .nominal)
        }
        #expect(throws: AgreementRefusal.beyondNumbers) {
            try KrippendorffAlpha([[1e300, -1e300], [1e300, 1]], level: .interval)
        }
        #expect(AgreementRefusal.beyondNumbers.description.hasSuffix("."))
    }
}
