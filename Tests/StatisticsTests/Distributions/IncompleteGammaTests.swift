import Statistics
import Testing

@Suite struct IncompleteGammaTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let x, a, lower, upper: Double

        var testDescription: String { "P(\(a), \(x))" }
    }

    // Source: mpmath 1.3.0, 40 digits, gammainc(a, 0, x, regularized=True) and gammainc(a, x, inf, regularized=True)
    static let cases = [
        Case(x: 0.1, a: 0.5, lower: 0.34527915398142298, upper: 0.65472084601857702),
        Case(x: 2, a: 0.5, lower: 0.95449973610364159, upper: 0.045500263896358414),
        Case(x: 1, a: 1, lower: 0.63212055882855768, upper: 0.36787944117144232),
        Case(x: 10, a: 3, lower: 0.99723060428448842, upper: 0.0027693957155115759),
        Case(x: 0.001, a: 3, lower: 1.6654171665278076e-10, upper: 0.99999999983345828),
        Case(x: 9, a: 10.5, lower: 0.35099577245927574, upper: 0.64900422754072426),
        Case(x: 130, a: 100, lower: 0.99724959163269347, upper: 0.0027504083673065263),
        Case(x: 60, a: 100, lower: 1.4815276326460468e-6, upper: 0.99999851847236735),
        Case(x: 1_000, a: 1_000, lower: 0.50420524418021551, upper: 0.49579475581978449),
        Case(x: 1_200, a: 1_000, lower: 0.99999999871183939, upper: 1.2881606086281433e-9),
        Case(x: 12_000, a: 12345.5, lower: 0.00085632842115686751, upper: 0.99914367157884313),
        Case(x: 101_500, a: 100_000, lower: 0.99999882631548628, upper: 1.1736845137221691e-6),
        Case(x: 0.5, a: 0.001, lower: 0.99943993334352925, upper: 0.00056006665647074989),
        Case(x: 1_003_000, a: 1_000_000, lower: 0.99863825935378241, upper: 0.0013617406462175915),
    ]

    @Test(arguments: cases)
    func `both functions agree with forty digits`(_ example: Case) {
        #expect(isClose(IncompleteGamma.lower(example.x, a: example.a), example.lower))
        #expect(isClose(IncompleteGamma.upper(example.x, a: example.a), example.upper))
    }

    @Test(arguments: cases)
    func `the inverse leads back`(_ example: Case) {
        let place =
            example.lower < 0.5
            ? IncompleteGamma.inverse(example.lower, a: example.a)
            : IncompleteGamma.inverse(upperTail: example.upper, a: example.a)
        #expect(isClose(place, example.x, within: 1e-9))
    }

    // Source: mpmath 1.3.0, 40 digits, log(gammainc(…))
    @Test func `what is too small to be a number has a logarithm`() {
        #expect(IncompleteGamma.upper(5_000, a: 5) == 0)
        #expect(isClose(IncompleteGamma.logUpper(5_000, a: 5), -4969.1084809047044))
        #expect(isClose(IncompleteGamma.logLower(1, a: 400), -2001.4982011185897))
    }

    @Test func `the ends are zero and one`() {
        #expect(IncompleteGamma.lower(0, a: 2) == 0 && IncompleteGamma.upper(0, a: 2) == 1)
        #expect(IncompleteGamma.lower(.infinity, a: 2) == 1 && IncompleteGamma.upper(.infinity, a: 2) == 0)
    }

    @Test func `a quantile below the least number is that`() {
        #expect(IncompleteGamma.inverse(0.025, a: 1e-3) == .leastNonzeroMagnitude)
    }

    @Test func `outside its domain there is no value`() {
        #expect(IncompleteGamma.lower(-1, a: 2) == nil && IncompleteGamma.lower(.nan, a: 2) == nil)
        #expect(IncompleteGamma.lower(1, a: 0) == nil && IncompleteGamma.lower(1, a: .infinity) == nil)
        #expect(IncompleteGamma.inverse(0, a: 2) == nil && IncompleteGamma.inverse(1, a: 2) == nil)
        #expect(IncompleteGamma.inverse(upperTail: .nan, a: 2) == nil && IncompleteGamma.inverse(0.5, a: -1) == nil)
    }
}
