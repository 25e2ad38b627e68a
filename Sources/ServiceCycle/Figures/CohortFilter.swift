/// Which cohorts a figure is about; an attribute that is not set lets all through.
package struct CohortFilter: Equatable, Sendable {
    package var location: Code?
    package var channel: Code?
    package var segment: Code?
    package var language: Language?
    package var wave: Code?

    package init(
        location: Code? = nil,
        channel: Code? = nil,
        segment: Code? = nil,
        language: Language? = nil,
        wave: Code? = nil
    ) {
        self.location = location
        self.channel = channel
        self.segment = segment
        self.language = language
        self.wave = wave
    }

    package var isEmpty: Bool { self == CohortFilter() }

    package func admits(_ attributes: Attributes) -> Bool {
        (location == nil || location == attributes.location)
            && (channel == nil || channel == attributes.channel)
            && (segment == nil || segment == attributes.segment)
            && (language == nil || language == attributes.language)
            && (wave == nil || wave == attributes.wave)
    }
}
