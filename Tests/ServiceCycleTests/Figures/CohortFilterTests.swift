import ServiceCycle
import Testing

@Suite struct CohortFilterTests {
    private static let centre = Code("centre")
    private static let north = Code("north")
    private static let full = Attributes(
        location: centre,
        channel: Code("web"),
        segment: Code("new"),
        language: .german,
        wave: Code("spring")
    )

    @Test func `a filter that says nothing lets all through`() {
        #expect(CohortFilter().isEmpty)
        #expect(CohortFilter().admits(Attributes()))
        #expect(CohortFilter().admits(Self.full))
    }

    @Test(arguments: [
        CohortFilter(location: north), CohortFilter(channel: north), CohortFilter(segment: north),
        CohortFilter(language: .english), CohortFilter(wave: north),
    ])
    func `each attribute alone keeps others out, and what is not known too`(_ filter: CohortFilter) {
        #expect(!filter.isEmpty)
        #expect(!filter.admits(Self.full))
        #expect(!filter.admits(Attributes()))
    }

    @Test func `all attributes that are set must agree`() {
        var filter = CohortFilter(
            location: Self.full.location,
            channel: Self.full.channel,
            segment: Self.full.segment,
            language: Self.full.language,
            wave: Self.full.wave
        )
        #expect(filter.admits(Self.full))
        filter.wave = Self.north
        #expect(!filter.admits(Self.full))
        filter.wave = nil
        #expect(filter.admits(Self.full))
    }
}
