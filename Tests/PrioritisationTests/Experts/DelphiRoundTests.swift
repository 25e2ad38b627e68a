import OracleSupport
import Prioritisation
import Testing

@Suite struct DelphiRoundTests {
    private static let oracle = Oracle.named("08_expert")["delphi"]

    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: DelphiRoundTests.oracle["round1"].list + DelphiRoundTests.oracle["round2"].list
    )
    func `a round is summed up, and consensus is judged by the rule`(_ example: Oracle) throws {
        let round = try DelphiRound(example["ratings"].numbers)
        #expect(isClose(round.median, example["median"].number))
        #expect(isClose(round.quartiles.lowerBound, example["q1"].number))
        #expect(isClose(round.quartiles.upperBound, example["q3"].number))
        #expect(isClose(round.spread, example["iqr"].number))
        #expect(isClose(round.mean, example["mean"].number))
        #expect(isClose(round.standardDeviation, example["sd"].number))
        #expect(isClose(round.variation, example["cv"].number))
        #expect(isClose(round.share(in: 7...9), example["share_7_9"].number))
        let rule = try DelphiRound.Rule(spread: 1, range: 7...9, share: 0.7)
        #expect(round.isAgreed(by: rule) == example["consensus"].flag)
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `the second round differs less`() throws {
        let rounds = try ["round1", "round2"].map { name in
            try Self.oracle[name].list.map { try DelphiRound($0["ratings"].numbers) }
        }
        for (index, change) in Self.oracle["cv_change"].numbers.enumerated() {
            #expect(isClose(rounds[1][index].narrowing(since: rounds[0][index]), change))
        }
    }

    @Test func `the outer quarters are asked for their arguments`() throws {
        #expect(try DelphiRound([1, 5, 5, 6, 6, 6, 9]).outliers == [1, 9])
    }

    @Test func `a round of one, or of what is no number, is refused`() throws {
        #expect(throws: ExpertRefusal.tooFewJudgements(count: 1, needed: 2)) { try DelphiRound([3]) }
        #expect(throws: ExpertRefusal.notFinite(place: 1)) { try DelphiRound([3, .nan]) }
        #expect(throws: ExpertRefusal.ruleOutOfRange) { try DelphiRound.Rule(spread: 1, range: 1...2, share: 70) }
        #expect(try DelphiRound([0, 0]).variation == nil)
    }
}
