import Statistics
import Testing

@Suite struct StudentTTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let t, degreesOfFreedom, value: Double

        var testDescription: String { "t = \(t), df = \(degreesOfFreedom)" }
    }

    // Source: mpmath 1.3.0, 50 digits, betainc(ν/2, 1/2, 0, ν/(ν + t²), regularized=True)
    static let tails = [
        Case(t: 0.5, degreesOfFreedom: 1, value: 0.70483276469913345),
        Case(t: 1.96, degreesOfFreedom: 10, value: 0.078436240247699713),
        Case(t: 2.5, degreesOfFreedom: 3.7, value: 0.071822022911826773),
        Case(t: 2, degreesOfFreedom: 0.5, value: 0.44551489018313123),
        Case(t: 1.2, degreesOfFreedom: 30, value: 0.23953035088966241),
        Case(t: 1e-5, degreesOfFreedom: 12, value: 0.99999218547389568),
        Case(t: -12.9462675657, degreesOfFreedom: 136.874990094, value: 1.5709046150255348e-25),
        Case(t: 7.09, degreesOfFreedom: 4_100, value: 1.5720425217623932e-12),
        Case(t: 40, degreesOfFreedom: 5, value: 1.8411962171772954e-7),
        Case(t: 300, degreesOfFreedom: 1, value: 0.0021220580484409715),
        Case(t: 35, degreesOfFreedom: 2_000, value: 9.1514693828202939e-210),
        Case(t: 3, degreesOfFreedom: 1e6, value: 0.0026998625414217971),
        Case(t: 5, degreesOfFreedom: 1e8, value: 5.733041101267286e-7),
        Case(t: 1e200, degreesOfFreedom: 1, value: 6.3661977236758136e-201),
    ]

    @Test(arguments: tails)
    func `tails keep their digits`(_ example: Case) throws {
        let distribution = try #require(StudentT(degreesOfFreedom: example.degreesOfFreedom))
        #expect(isClose(distribution.twoSidedP(example.t), example.value))
        #expect(isClose(distribution.upperTail(abs(example.t)), example.value / 2))
        #expect(isClose(distribution.cdf(-abs(example.t)), example.value / 2))
        #expect(isClose(distribution.cdf(abs(example.t)), 1 - example.value / 2))
    }

    // Source: mpmath 1.3.0, 40 digits, log(betainc(ν/2, 1/2, 0, ν/(ν + t²), regularized=True)) and gamma functions
    @Test func `a tail beyond all numbers has a logarithm`() throws {
        #expect(isClose(StudentT(degreesOfFreedom: 2_000)?.logTwoSidedP(60), -1033.4251456956835))
        #expect(isClose(StudentT(degreesOfFreedom: 3)?.logTwoSidedP(1e6), -40.655661054291877))
        let many = try #require(StudentT(degreesOfFreedom: 1e9)?.logTwoSidedP(100))
        #expect(isClose(many, -5005.5242086942051 + 0.69314718055994531 + 0.025, within: 1e-6), "nearly normal: t⁴/4ν")
        #expect(StudentT(degreesOfFreedom: 5)?.logTwoSidedP(0) == 0)
        #expect(StudentT(degreesOfFreedom: 5)?.logTwoSidedP(.nan) == nil)
    }

    @Test func `the density of five degrees of freedom`() {
        #expect(isClose(StudentT(degreesOfFreedom: 5)?.density(1.2), 0.17765861346493549))
    }

    // Source: mpmath 1.3.0, 40 digits, root of ln P(T > t) − ln q; `t` is the tail q here
    static let quantiles = [
        Case(t: 0.025, degreesOfFreedom: 1, value: 12.706204736174704),
        Case(t: 0.025, degreesOfFreedom: 10, value: 2.2281388519862747),
        Case(t: 0.005, degreesOfFreedom: 2.5, value: 7.1637281389487855),
        Case(t: 0.4, degreesOfFreedom: 3, value: 0.27667066233268985),
        Case(t: 0.025, degreesOfFreedom: 24, value: 2.0638985616280258),
        Case(t: 0.025, degreesOfFreedom: 1_000, value: 1.9623390808264085),
        Case(t: 1e-12, degreesOfFreedom: 5, value: 393.95695957760377),
        Case(t: 0.025, degreesOfFreedom: 0.1, value: 1_682_362_288_745.0245),
        Case(t: 0.49, degreesOfFreedom: 1.5, value: 0.029355346255080508),
        Case(t: 0.06, degreesOfFreedom: 0.2, value: 9_655.7175028167694),
    ]

    @Test(arguments: quantiles)
    func `quantiles are the inverse of tails`(_ example: Case) throws {
        let distribution = try #require(StudentT(degreesOfFreedom: example.degreesOfFreedom))
        #expect(isClose(distribution.quantile(upperTail: example.t), example.value))
        #expect(isClose(distribution.quantile(example.t), -example.value))
    }

    @Test(arguments: [0.3, 1, 2.2, 7, 60, 3e3, 9.9e4, 1.01e5, 1e7, 1e12])
    func `a quantile leads back to its tail`(_ degreesOfFreedom: Double) throws {
        let distribution = try #require(StudentT(degreesOfFreedom: degreesOfFreedom))
        for tail in [0.499_999, 0.3, 0.051, 0.049, 1e-3, 1e-20, 1e-80] {
            guard let t = distribution.quantile(upperTail: tail) else {
                #expect(tail < 1e-79 && degreesOfFreedom < 0.5, "only what is too great to be a number")
                continue
            }
            #expect(isClose(distribution.upperTail(t), tail, within: 1e-9))
        }
    }

    @Test func `the middle is zero, and the halves mirror each other`() throws {
        let distribution = try #require(StudentT(degreesOfFreedom: 4))
        #expect(distribution.quantile(0.5) == 0)
        #expect(distribution.cdf(0) == 0.5)
        #expect(isClose(distribution.quantile(upperTail: 0.9), -(distribution.quantile(0.9) ?? 0)))
        #expect(distribution.criticalValue(confidence: 0.95) == distribution.quantile(upperTail: (1 - 0.95) / 2))
    }

    @Test func `what is not a distribution or not a probability is refused`() throws {
        #expect(StudentT(degreesOfFreedom: 0) == nil)
        #expect(StudentT(degreesOfFreedom: .nan) == nil)
        #expect(StudentT(degreesOfFreedom: .infinity) == nil)
        let distribution = try #require(StudentT(degreesOfFreedom: 4))
        #expect(distribution.quantile(0) == nil)
        #expect(distribution.quantile(.nan) == nil)
        #expect(distribution.twoSidedP(.nan) == nil)
        #expect(distribution.twoSidedP(.infinity) == 0)
        #expect(StudentT(degreesOfFreedom: 1e308)?.twoSidedP(1e200) == 0)
        #expect(distribution.criticalValue(confidence: 1) == nil)
    }
}
