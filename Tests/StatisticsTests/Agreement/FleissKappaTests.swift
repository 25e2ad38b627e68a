import OracleSupport
import Statistics
import Testing

@Suite struct FleissKappaTests {
    static let oracle = Oracle.named("08_expert")["fleiss"]

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: ["wiki", "diagnoses"])
    func `agreement, its error, and that on each category`(_ name: String) throws {
        let expected = Self.oracle[name]
        let kappa = try FleissKappa(expected["table"].list.map { $0.numbers.map { Int($0) } })
        #expect(kappa.itemCount == expected["N"].whole)
        #expect(kappa.judgeCount == expected["raters"].whole)
        #expect(isClose(kappa.observed, expected["P_bar"].number ?? .nan, within: 1e-9))
        #expect(isClose(kappa.expected, expected["P_e"].number ?? .nan, within: 1e-9))
        #expect(isClose(kappa.value, expected["kappa"].number ?? .nan, within: 1e-9))
        #expect(isClose(kappa.nullError, expected["se"].number ?? .nan, within: 1e-9))
        #expect(isClose(kappa.z, expected["z"].number ?? .nan, within: 1e-9))
        #expect(isClose(kappa.categoryNullError, expected["category_se"].number ?? .nan, within: 1e-9))
        for (share, right) in zip(kappa.shares, expected["p_j"].numbers) {
            #expect(isClose(share, right, within: 1e-9))
        }
        #expect(kappa.categories.count == 5)
        for (category, right) in zip(kappa.categories, expected["category_kappa"].numbers) {
            #expect(isClose(category, right, within: 1e-9))
        }
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `thirty patients, six psychiatrists, from the diagnoses themselves`() throws {
        let rows = Oracle.table("08_irr_diagnoses").map { row in (1...6).compactMap { row["rater\($0)"] } }
        let kappa = try FleissKappa(judgements: rows)
        #expect(isClose(kappa.value, Self.oracle["diagnoses"]["kappa"].number ?? .nan, within: 1e-9))
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `the interval holds κ and is the same for the same seed`() throws {
        let kappa = try FleissKappa(Self.oracle["diagnoses"]["table"].list.map { $0.numbers.map { Int($0) } })
        let bootstrap = try #require(Bootstrap(seed: 20, resampleCount: 500))
        let interval = try #require(kappa.interval(bootstrap))
        #expect(interval.contains(kappa.value) && interval.lowerBound > 0.2 && interval.upperBound < 0.7)
        #expect(kappa.interval(bootstrap) == interval)
    }

    @Test func `all agree, or two always contradict each other`() throws {
        #expect(try FleissKappa([[3, 0], [0, 3]]).value == 1)
        #expect(try FleissKappa([[1, 1], [1, 1]]).value == -1)
    }

    @Test func `a category that nobody chose has no agreement`() throws {
        let kappa = try FleissKappa([[2, 0, 0], [0, 2, 0]])
        #expect(kappa.categories == [1, 1, nil])
    }

    @Test func `what cannot be compared is refused`() {
        #expect(throws: AgreementRefusal.tooFewItems(0)) { try FleissKappa([]) }
        #expect(throws: AgreementRefusal.tooFewItems(1)) { try FleissKappa([[2, 1]]) }
        #expect(throws: AgreementRefusal.tooFewJudges(1)) { try FleissKappa([[1, 0], [0, 1]]) }
        #expect(throws: AgreementRefusal.unevenLists(1)) { try FleissKappa([[1, 1], [1, 2]]) }
        #expect(throws: AgreementRefusal.unevenLists(1)) { try FleissKappa([[1, 1], [2]]) }
        #expect(throws: AgreementRefusal.badJudgement(list: 0, place: 1)) { try FleissKappa([[3, -1], [1, 1]]) }
        #expect(throws: AgreementRefusal.badJudgement(list: 1, place: 0)) { try FleissKappa([[1, 1], [.max, 1]]) }
        #expect(throws: AgreementRefusal.noVariation) { try FleissKappa([[3, 0], [3, 0]]) }
        #expect(throws: AgreementRefusal.tooFewJudges(0)) { try FleissKappa([[], []]) }
    }
}
