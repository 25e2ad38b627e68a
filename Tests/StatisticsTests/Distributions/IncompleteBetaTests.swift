import Foundation
import Statistics
import Testing

@Suite struct IncompleteBetaTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let x, a, b, value: Double

        var testDescription: String { "I(\(x); \(a), \(b))" }
    }

    // Source: mpmath 1.3.0, 50 digits, betainc(a, b, 0, x, regularized=True)
    static let cases = [
        Case(x: 0.5, a: 0.5, b: 0.5, value: 0.5),
        Case(x: 0.25, a: 2, b: 3, value: 0.26171875),
        Case(x: 0.9, a: 5, b: 0.5, value: 0.31664291502001231),
        Case(x: 0.001, a: 10, b: 20, value: 1.9686876501663284e-23),
        Case(x: 0.3, a: 300, b: 700, value: 0.50367118286076761),
        Case(x: 0.28, a: 300, b: 700, value: 0.082390976510590526),
        Case(x: 0.2, a: 3_000, b: 7_000, value: 8.5342639907057716e-125),
        Case(x: 0.5, a: 1e-3, b: 2, value: 0.99980674653694775),
        Case(x: 1e-10, a: 0.1, b: 0.2, value: 0.068496099335704522),
        Case(x: 1e-5, a: 3, b: 1e6, value: 0.99723074048185262),
        Case(x: 0, a: 2, b: 3, value: 0),
        Case(x: 1, a: 2, b: 3, value: 1),
    ]

    @Test(arguments: cases)
    func `the function agrees with fifty digits`(_ example: Case) {
        #expect(
            isClose(IncompleteBeta.regularized(example.x, a: example.a, b: example.b), example.value, within: 1e-11)
        )
    }

    @Test func `large parameters keep the far tail`() throws {
        // mpmath 1.3.0, 40 digits, by quadrature of the density above 0.31: 3.4665777712318897e-12
        let tail = try #require(IncompleteBeta.regularized(0.69, a: 70_000, b: 30_000))
        #expect(isClose(tail, 3.4665777712318897e-12, within: 1e-9), "0.69 is not exactly 1 − 0.31")
    }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func `both ends add up to one, and the function rises`(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let (a, b) = (generator.uniform() * 50 + 0.01, generator.uniform() * 50 + 0.01)
        let places = [generator.uniform(), generator.uniform()].sorted()
        let lower = try #require(IncompleteBeta.regularized(places[0], a: a, b: b))
        let upper = try #require(IncompleteBeta.regularized(places[1], a: a, b: b))
        let opposite = try #require(IncompleteBeta.regularized(1 - places[0], a: b, b: a))
        #expect(lower <= upper)
        #expect(abs(lower + opposite - 1) < 1e-12)
    }

    @Test(arguments: cases)
    func `both tails, their logarithms and the inverse belong together`(_ example: Case) throws {
        let (x, a, b) = (example.x, example.a, example.b)
        let upper = try #require(IncompleteBeta.upper(x, a: a, b: b))
        #expect(abs(example.value + upper - 1) < 1e-11)
        guard example.value > 0, example.value < 1 else { return }
        let logarithm = try #require(IncompleteBeta.logRegularized(x, a: a, b: b))
        #expect(abs(logarithm - log(example.value)) < 1e-10)
        let place =
            example.value < 0.5
            ? IncompleteBeta.inverse(example.value, a: a, b: b) : IncompleteBeta.inverse(upperTail: upper, a: a, b: b)
        #expect(isClose(place, x, within: 1e-8), "the flatter the function, the less its inverse can tell")
    }

    @Test func `outside its domain there is no value`() {
        #expect(IncompleteBeta.regularized(-0.1, a: 1, b: 1) == nil)
        #expect(IncompleteBeta.regularized(1.1, a: 1, b: 1) == nil)
        #expect(IncompleteBeta.regularized(.nan, a: 1, b: 1) == nil)
        #expect(IncompleteBeta.regularized(0.5, a: 0, b: 1) == nil)
        #expect(IncompleteBeta.regularized(0.5, a: 1, b: .infinity) == nil)
        #expect(IncompleteBeta.inverse(0, a: 1, b: 1) == nil)
        #expect(IncompleteBeta.inverse(upperTail: .nan, a: 1, b: 1) == nil)
        #expect(IncompleteBeta.inverse(0.5, a: 0, b: 1) == nil)
    }
}
