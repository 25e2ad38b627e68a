import Statistics
import Testing

@Suite struct TrapezoidalRuleTests {
    @Test func `the normal density adds up to one`() {
        #expect(
            isClose(TrapezoidalRule.integral(over: -10...10, of: NormalDistribution.density), 1, within: 1e-14)
        )
    }

    @Test func `the bounds count half`() {
        #expect(isClose(TrapezoidalRule.integral(over: 0...1, of: { $0 }), 0.5, within: 1e-15))
        #expect(TrapezoidalRule.integral(over: 2...2, of: { $0 }) == 0)
    }

    @Test func `what does not settle or is not finite has no integral`() {
        #expect(TrapezoidalRule.integral(over: 0...1, of: { 1 / $0 }) == nil)
        #expect(TrapezoidalRule.integral(over: 0...(.infinity), of: { $0 }) == nil)
        #expect(TrapezoidalRule.integral(over: 0...1, steps: 0, of: { $0 }) == nil)
        var sign = 1.0
        let restless = TrapezoidalRule.integral(over: 0...1, steps: 1) { _ in
            sign = -sign
            return sign
        }
        #expect(restless == nil)
    }
}
