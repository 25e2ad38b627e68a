import Kano
import Testing

@Suite struct CarelessComparisonTests {
    private let careful = PairResponse(
        pairs: Array(repeating: AnswerPair(functional: .like, dysfunctional: .dislike), count: 3)
    )
    private let careless = PairResponse(
        pairs: Array(repeating: AnswerPair(functional: .neutral, dysfunctional: .neutral), count: 3)
    )

    @Test func `results are shown with and without the flagged people`() {
        let responses = Array(repeating: careful, count: 4) + Array(repeating: careless, count: 5)
        let found = CarelessComparison(responses, attributes: 3)
        #expect(found.signs.keys.sorted() == [4, 5, 6, 7, 8])
        #expect(found.everyone.map(\.count) == [9, 9, 9])
        #expect(found.careful.map(\.count) == [4, 4, 4])
        #expect(found.careful == PairTable.tables(of: Array(repeating: careful, count: 4), attributes: 3))
        #expect(found.changed == [0, 1, 2])
    }

    @Test func `careful people change nothing`() {
        let found = CarelessComparison([careful, careful], attributes: 3)
        #expect(found.signs.isEmpty)
        #expect(found.everyone == found.careful)
        #expect(found.changed.isEmpty)
    }

    @Test func `nobody, too few and too many pairs are taken as they are`() {
        #expect(CarelessComparison([], attributes: 2).everyone == [PairTable(), PairTable()])
        let found = CarelessComparison([PairResponse(pairs: [nil]), careful], attributes: 2)
        #expect(found.everyone.map(\.count) == [1, 1])
    }
}
