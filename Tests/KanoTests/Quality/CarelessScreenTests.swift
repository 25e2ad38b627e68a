import Kano
import Testing

@Suite struct CarelessScreenTests {
    /// A response from pairs of digits, such as "15" for functional 1 and dysfunctional 5; "--" is a missing pair.
    private func response(_ pairs: String, seconds: Double? = nil) -> PairResponse {
        PairResponse(
            pairs: pairs.split(separator: " ").map { pair in
                let digits = pair.compactMap(\.wholeNumberValue)
                return digits.count == 2 ? AnswerPair(functional: digits[0], dysfunctional: digits[1]) : nil
            },
            seconds: seconds
        )
    }

    @Test(arguments: [
        ("33 33 33 33 33 33", [CarelessSign.sameAnswerThroughout, .sameInBothHalves, .indifference]),
        ("11 22 33 44 55 33", [.sameInBothHalves, .contradictions]), ("11 55 15 13 35 15", [.contradictions]),
        ("33 23 34 32 43 15", [.indifference]), ("11 13 15 13 35 15", []), ("33 33 34 32 15 13", []), ("33 33", []),
        ("", []), ("-- -- -- 13", []),
    ])
    func `signs of answers that were not read`(_ pairs: String, _ signs: [CarelessSign]) {
        #expect(CarelessScreen().signs(in: response(pairs)) == signs)
    }

    @Test func `one person's share of a category is that of the answered pairs`() {
        #expect(response("11 -- 55 15 13").share(of: .questionable) == 0.5)
        #expect(response("-- --").share(of: .questionable) == nil)
    }

    @Test func `attributes asked the other way round are flipped in every response`() {
        let flipped = response("51 -- 13").flipping([0, 1])
        #expect(flipped == response("15 -- 13"))
    }

    @Test func `haste is told where the time was measured`() {
        let screen = CarelessScreen(secondsPerPair: 3)
        #expect(screen.signs(in: response("15 13 35", seconds: 8)) == [.haste])
        #expect(screen.signs(in: response("15 13 35", seconds: 9)) == [])
        #expect(screen.signs(in: response("15 13 35")) == [])
    }

    @Test func `rules can be switched off`() {
        let screen = CarelessScreen(questionableShare: nil, indifferentShare: nil)
        #expect(screen.signs(in: response("11 55 33 33 34 11")) == [])
    }

    @Test func `the table decides what is a contradiction`() {
        let pairs = response("22 44 15 13 35 15")
        #expect(CarelessScreen().signs(in: pairs, under: .cqm) == [])
        #expect(CarelessScreen().signs(in: pairs, under: .pouliot) == [.contradictions])
    }
}
