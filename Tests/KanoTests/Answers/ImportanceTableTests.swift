import Kano
import Statistics
import Testing

@Suite struct ImportanceTableTests {
    private let attractive = AnswerPair(functional: .like, dysfunctional: .neutral)
    private let mustBe = AnswerPair(functional: .neutral, dysfunctional: .dislike)

    private var example: ImportanceTable {
        var table = ImportanceTable()
        table.add(attractive, importance: 5)
        table.add(attractive, importance: 7)
        table.add(mustBe, importance: 9)
        return table
    }

    @Test func `importance is told by the person's own category`() {
        #expect(example.importance(of: .attractive).mean() == 6)
        #expect(example.importance(of: .mustBe).mean() == 9)
        #expect(example.importance(of: .reverse).mean() == nil)
        #expect(example.importance.mean() == 7)
        #expect(example.pairs.count == 3)
    }

    @Test func `an importance below 1 is not taken`() {
        var table = example
        let isAdded = table.add(attractive, importance: 0)
        #expect(!isAdded)
        #expect(table == example)
    }

    @Test func `what is taken out leaves nothing behind`() {
        var table = example
        table.merge(example)
        #expect(table.pairs.count == 6)
        table.remove(example)
        #expect(table == example)
        table.remove(example)
        #expect(table == ImportanceTable())
    }
}
