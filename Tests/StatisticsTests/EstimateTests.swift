import Statistics
import Testing

@Suite struct EstimateTests {
    @Test(arguments: [(2.0, 2.0...4.0), (3.0, 3.0...4.0), (5.0, 3.0...5.0)])
    func `an interval always contains its figure`(_ value: Double, _ expected: ClosedRange<Double>) {
        let estimate = Estimate(
            value: value,
            interval: 3...4,
            standardError: nil,
            count: 9,
            effectiveCount: 9,
            confidence: 0.95
        )
        #expect(estimate.interval == expected)
    }
}
