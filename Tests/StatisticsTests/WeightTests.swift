import Statistics
import Testing

@Suite struct WeightTests {
    @Test(arguments: [
        Double.nan, .infinity, -.infinity, 0, -0.0, -1, 10_000.000_001, 1_000_001, 4.9e-7, .leastNonzeroMagnitude,
    ])
    func `what is no weight is refused`(_ value: Double) {
        #expect(Weight(value) == nil)
    }

    @Test(arguments: [
        (5.1e-7, 1), (0.553675, 553_675), (0.869_434_115_1, 869_434), (1, 1_000_000), (1e4, 10_000_000_000),
    ])
    func `a weight is rounded to millionths`(_ value: Double, _ millionths: Int) {
        #expect(Weight(value)?.millionths == millionths)
    }

    @Test func `weights are ordered by size`() {
        #expect(Weight(millionths: 999_999) < .one)
        #expect(Weight.one < .maximum)
    }

    @Test func `a weight says its value`() {
        #expect(Weight(millionths: 553_675).value == 0.553675)
    }
}
