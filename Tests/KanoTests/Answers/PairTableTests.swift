import Kano
import Statistics
import Testing

@Suite struct PairTableTests {
    private static let seeds = 0..<20 as Range<UInt64>

    private func merged(_ first: PairTable, _ second: PairTable) -> PairTable {
        var table = first
        table.merge(second)
        return table
    }

    @Test(arguments: seeds)
    func `merging is associative and commutative, and the empty table changes nothing`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let (a, b) = (PairTable.random(using: &generator), PairTable.random(using: &generator))
        let c = PairTable.random(using: &generator)
        #expect(merged(merged(a, b), c) == merged(a, merged(b, c)))
        #expect(merged(a, b) == merged(b, a))
        #expect(merged(a, PairTable()) == a)
        #expect(merged(PairTable(), a) == a)
    }

    @Test(arguments: seeds)
    func `what is taken out leaves nothing behind`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let (a, b) = (PairTable.random(using: &generator), PairTable.random(using: &generator))
        var table = merged(a, b)
        table.remove(b)
        #expect(table == a)
        table.remove(a)
        #expect(table.isEmpty)
        #expect(table == PairTable())
    }

    @Test(arguments: seeds)
    func `the order of the answers changes nothing`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let answers = (0..<50).map { _ in
            (AnswerPair.all[Int(generator.uniform() * 25)], Weight(millionths: 1 + Int(generator.uniform() * 1e7)))
        }
        var (forward, backward) = (PairTable(), PairTable())
        for answer in answers { forward.add(answer.0, weight: answer.1) }
        for answer in answers.reversed() { backward.add(answer.0, weight: answer.1) }
        #expect(forward == backward)
        #expect(KanoProfile(forward, weighting: .weights) == KanoProfile(backward, weighting: .weights))
    }

    @Test(arguments: seeds)
    func `weights of one are no weights`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var (plain, weighted) = (PairTable(), PairTable())
        for _ in 0..<Int(1 + generator.uniform() * 300) {
            let pair = AnswerPair.all[Int(generator.uniform() * 25)]
            plain.add(pair)
            weighted.add(pair, weight: .one)
        }
        #expect(plain == weighted)
        #expect(plain.categories(weighting: .weights) == plain.categories(weighting: .counts))
    }

    // Source: Kish 1965, by hand: A weighs 1, M 2, I 3, so n_eff = 36/14 and the counts are n_eff/6, n_eff/3, n_eff/2.
    @Test func `weighted counts add up to the effective number`() throws {
        var table = PairTable()
        let pairs = [AnswerPair(functional: 1, dysfunctional: 3), AnswerPair(functional: 3, dysfunctional: 5)]
        table.add(try #require(pairs[0]), weight: Weight(millionths: 1_000_000))
        table.add(try #require(pairs[1]), weight: Weight(millionths: 2_000_000))
        table.add(AnswerPair(functional: .neutral, dysfunctional: .neutral), weight: Weight(millionths: 3_000_000))
        let counts = try #require(table.categories(weighting: .weights))
        #expect(isClose(counts.total, 36.0 / 14, within: 1e-12))
        #expect(isClose(counts[.attractive], 6.0 / 14, within: 1e-12))
        #expect(isClose(counts[.mustBe], 12.0 / 14, within: 1e-12))
        #expect(isClose(counts[.indifferent], 18.0 / 14, within: 1e-12))
    }

    @Test func `counts go in and come out row by row`() throws {
        let counts = (0..<5).map { row in (0..<5).map { row * 5 + $0 } }
        let table = try #require(PairTable(counts: counts))
        #expect(table.counts == counts)
        #expect(table.count == 300)
        #expect(table[AnswerPair(functional: .mustBe, dysfunctional: .dislike)].count == 9)
        #expect(table.flipped[AnswerPair(functional: .dislike, dysfunctional: .mustBe)].count == 9)
        #expect(table.flipped.flipped == table)
    }

    @Test(arguments: [
        [[1]], Array(repeating: [1, 2, 3, 4, -5], count: 5), Array(repeating: [1, 1, 1, 1], count: 5),
        Array(repeating: [0, 0, 0, 0, .max], count: 5),
    ])
    func `what is no table of five by five counts is refused`(_ counts: [[Int]]) {
        #expect(PairTable(counts: counts) == nil)
    }

    @Test func `a table from which too much was taken has no figures`() {
        var (table, other) = (PairTable(), PairTable())
        table.add(AnswerPair(functional: .like, dysfunctional: .neutral))
        other.add(AnswerPair(functional: .like, dysfunctional: .dislike))
        table.remove(other)
        #expect(!table.isPossible)
        #expect(table.categories() == nil)
        #expect(KanoProfile(table).absence == .impossible)
    }
}
