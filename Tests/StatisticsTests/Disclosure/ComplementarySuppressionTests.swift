import OracleSupport
import Statistics
import Testing

@Suite struct ComplementarySuppressionTests {
    // decide.md, section 5: cells 3, 25, 40 with total 68, threshold 10, hide 3 and 25
    @Test func `a small count takes the next smallest with it`() {
        let rule = ComplementarySuppression([3, 25, 40], threshold: 10)
        #expect(rule.hidden == [0, 1] && !rule.isTotalHidden)
    }

    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Oracle.named("05_nps_csat_ces")["complementary_suppression"]["cases"].list
    )
    func `the oracle's rows`(_ row: Oracle) {
        let rule = ComplementarySuppression(row["cells"].list.compactMap(\.whole), threshold: 10)
        #expect(rule.hidden == row["hidden"].list.compactMap(\.whole))
        #expect(rule.isTotalHidden == (row["total_hidden"].flag ?? false))
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `no small count can be worked out`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let counts = (0..<Int.random(in: 0...6, using: &generator)).map { _ in Int.random(in: 0...20, using: &generator)
        }
        let rule = ComplementarySuppression(counts, threshold: 5)
        for place in counts.indices where (1..<5).contains(counts[place]) { #expect(rule.hidden.contains(place)) }
        let sum = rule.hidden.reduce(0) { $0 + counts[$1] }
        #expect(rule.isTotalHidden || sum == 0 || sum >= 5)
    }

    @Test func `zero is no secret, and cannot hide another`() {
        let rule = ComplementarySuppression([0, 3, 0], threshold: 5)
        #expect(rule.hidden == [1] && rule.isTotalHidden)
        #expect(ComplementarySuppression([0, 0], threshold: 5).hidden.isEmpty)
        #expect(!ComplementarySuppression([], threshold: 5).isTotalHidden)
    }
}
