import Statistics
import Testing

@Suite struct EventCountIntervalTests {
    // Source: Garwood 1936, table; digits: scipy 1.17.1, chi2.ppf
    @Test(arguments: [
        (0, 0, 3.6888794541139354), (1, 0.025317807984289876, 5.571643390938898),
        (10, 4.7953886961324335, 18.39035604201778), (100, 81.36399125092314, 121.62679379242638),
    ])
    func `the exact limits of a count`(_ events: Int, _ lower: Double, _ upper: Double) {
        #expect(isClose(EventCountInterval(events)?.bounds, lower, upper))
    }

    @Test func `what cannot be counted is refused`() {
        #expect(EventCountInterval(-1) == nil)
        #expect(EventCountInterval(3, confidence: 1) == nil)
    }
}
