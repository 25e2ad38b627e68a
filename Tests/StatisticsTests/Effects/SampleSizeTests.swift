import OracleSupport
import Statistics
import Testing

@Suite struct SampleSizeTests {
    static let oracle = Oracle.named("07_before_after")["sample_size_per_group"]

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `0_65 against 0_75 takes 329 in each group`() throws {
        let expected = Self.oracle["0.65->0.75, alpha .05 two-sided, power .8"]["classical_pooled_unpooled"]
        let needed = try #require(SampleSize.perGroup(share: 0.65, against: 0.75))
        #expect(isClose(needed, expected.number ?? .nan, within: 1e-9))
        #expect(needed.rounded(.up) == 329)
        #expect(isClose(SampleSize.perGroup(share: 0.75, against: 0.65), needed))
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence))
    func `half a standard deviation takes 64 in each group`() throws {
        // The oracle is by the noncentral t distribution; Guenther's formula keeps within 0.02 of it.
        let needed = try #require(SampleSize.perGroup(shift: 0.5))
        #expect(abs(needed - (Self.oracle["mean shift 0.5 sd"].number ?? .nan)) < 0.02)
        #expect(needed.rounded(.up) == 64)
    }

    @Test func `what cannot be planned is refused`() {
        #expect(SampleSize.perGroup(share: 0.5, against: 0.5) == nil)
        #expect(SampleSize.perGroup(share: -0.1, against: 0.5) == nil)
        #expect(SampleSize.perGroup(share: 0.4, against: 0.5, power: 1) == nil)
        #expect(SampleSize.perGroup(share: 0.4, against: 0.5, level: 0) == nil)
        #expect(SampleSize.perGroup(shift: 0) == nil)
        #expect(SampleSize.perGroup(shift: .nan) == nil)
        #expect(SampleSize.perGroup(shift: 1e-200) == nil)
    }
}
