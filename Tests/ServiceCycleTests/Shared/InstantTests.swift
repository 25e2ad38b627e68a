import ServiceCycle
import Testing

@Suite struct InstantTests {
    @Test(
        arguments: [
            (0, 0), (999_999, 0), (1_000_000, 1), (-1, -1), (-1_000_000, -1), (-1_000_001, -2),
            (.max, 9_223_372_036_854), (.min, -9_223_372_036_855),
        ] as [(Int64, Int64)]
    )
    func `seconds are rounded down`(_ microseconds: Int64, _ seconds: Int64) {
        #expect(Instant(microseconds: microseconds).seconds == seconds)
    }

    @Test func `instants move by seconds and keep their microseconds`() {
        let instant = Instant(microseconds: 1_500_000)
        #expect(instant.advanced(bySeconds: -2) == Instant(microseconds: -500_000))
        #expect(instant.advanced(bySeconds: -2) < instant)
        #expect(Instant(seconds: 3) == Instant(microseconds: 3_000_000))
    }
}
