import Statistics
import Testing

@Suite struct GammaFunctionTests {
    // Source: mpmath 1.3.0, 40 digits, loggamma and binomial
    @Test func `logarithms agree with forty digits`() {
        #expect(isClose(GammaFunction.log(0.1), 2.252712651734206, within: 1e-14))
        #expect(isClose(GammaFunction.logFactorial(170), 706.57306224578735, within: 1e-14))
        #expect(isClose(GammaFunction.logBeta(2, 3), -2.4849066497880004, within: 1e-14))
        #expect(isClose(GammaFunction.logBeta(1e8, 0.5), -8.6379754278014826, within: 1e-14))
        #expect(isClose(GammaFunction.logBeta(3e7, 5e6), -14354077.856554661, within: 1e-14))
        #expect(isClose(GammaFunction.logBeta(40, 60), -67.968616247482449, within: 1e-14))
        #expect(isClose(GammaFunction.logChoose(303, of: 607), 417.30904862223385, within: 1e-14))
        #expect(GammaFunction.logFactorial(0) == 0 && GammaFunction.logFactorial(1) == 0)
        #expect(GammaFunction.logChoose(0, of: 7) == 0 && GammaFunction.logChoose(7, of: 7) == 0)
    }

    @Test(arguments: [(1, 4), (2, 6), (3, 4)])
    func `four things can be chosen in few ways`(_ k: Int, _ ways: Double) throws {
        #expect(isClose(GammaFunction.logChoose(k, of: 4), ways == 4 ? 1.3862943611198906 : 1.791759469228055))
    }

    @Test func `outside their domain there is no value`() {
        #expect(GammaFunction.log(0) == nil && GammaFunction.log(.nan) == nil && GammaFunction.log(.infinity) == nil)
        #expect(GammaFunction.logBeta(-1, 2) == nil && GammaFunction.logBeta(1, .infinity) == nil)
        #expect(GammaFunction.logFactorial(-1) == nil)
        #expect(GammaFunction.logChoose(5, of: 4) == nil && GammaFunction.logChoose(-1, of: 4) == nil)
    }
}
