@testable import Statistics
import Testing

@Suite struct GaussLegendreTests {
    @Test func `five places and weights as printed`() {
        // Abramowitz and Stegun 1964, table 25.4, n = 5
        let rule = GaussLegendre(count: 5, over: -1...1)
        #expect(isClose(rule.nodes[4], 0.906179845938664))
        #expect(isClose(rule.nodes[3], 0.538469310105683))
        #expect(abs(rule.nodes[2]) < 1e-15)
        #expect(isClose(rule.weights[4], 0.236926885056189))
        #expect(isClose(rule.weights[3], 0.478628670499366))
        #expect(isClose(rule.weights[2], 0.568888888888889))
    }

    @Test func `a polynomial of degree 2n − 1 is integrated exactly`() {
        // ∫₁³ x⁷ dx = (3⁸ − 1)/8
        #expect(isClose(GaussLegendre(count: 4, over: 1...3).integral { $0 * $0 * $0 * $0 * $0 * $0 * $0 }, 820))
    }
}
