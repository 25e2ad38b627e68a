import Statistics
import Testing

@Suite struct SampleSummaryTests {
    @Test func `three values`() throws {
        let summary = try #require(SampleSummary(of: [2, 4, 9]))
        #expect(summary.mean == 5)
        #expect(isClose(summary.variance, 13))
        #expect(summary.count == 3)
    }

    @Test func `great values keep their small differences`() throws {
        // Chan, Golub and LeVeque 1983: the trap of the textbook formula
        let summary = try #require(SampleSummary(of: [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]))
        #expect(summary.mean == 1e9 + 10)
        #expect(isClose(summary.variance, 30))
    }

    @Test func `what has no variance is refused`() {
        #expect(SampleSummary(of: []) == nil)
        #expect(SampleSummary(of: [3]) == nil)
        #expect(SampleSummary(of: [3, .nan]) == nil)
        #expect(SampleSummary(of: [1e200, -1e200]) == nil)
        #expect(SampleSummary(of: [3, 3])?.variance == 0)
    }
}
