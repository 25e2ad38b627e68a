import Statistics
import Testing

@Suite struct TallyTests {
    @Test(arguments: [
        (1, 1),  // 10⁻¹², far below a millionth, but never nothing
        (1_224, 1),  // 1.498176 millionths
        (1_225, 2),  // 1.500625 millionths
        (553_675, 306_556),  // 0.306556005625
        (1_000_000, 1_000_000),
        (10_000_000_000, 100_000_000_000_000),
    ])
    func `one answer squares its weight, rounded to a millionth`(_ millionths: Int, _ square: Int) {
        let tally = Tally(weight: Weight(millionths: millionths))
        #expect(tally == Tally(count: 1, weight: millionths, weightSquare: square))
    }

    @Test func `unweighted answers weigh one each`() {
        #expect(Tally(count: 3) == Tally(weight: .one) + Tally(weight: .one) + Tally(weight: .one))
    }

    @Test func `subtraction undoes addition`() {
        let (one, two) = (Tally(count: 2, weight: 3, weightSquare: 5), Tally(count: 7, weight: 11, weightSquare: 13))
        #expect(one + two == Tally(count: 9, weight: 14, weightSquare: 18))
        #expect(one + two - two == one)
        var changed = one
        changed += two
        changed -= one
        #expect(changed == two)
    }

    @Test func `less than nothing is not possible`() {
        #expect(Tally.zero.isPossible)
        #expect(!(Tally.zero - Tally(count: 1)).isPossible)
    }

    @Test func `ninety thousand answers of the greatest weight fit`() {
        let heavy = Tally(weight: .maximum)
        let sum = Tally(
            count: heavy.count * 90_000,
            weight: heavy.weight * 90_000,
            weightSquare: heavy.weightSquare * 90_000
        )
        #expect((sum + heavy).count == 90_001)
    }
}
