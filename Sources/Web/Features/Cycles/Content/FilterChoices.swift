package import ServiceCycle

/// What a report can be narrowed to: the attributes that answers of the cycle have.
package struct FilterChoices: Equatable, Sendable {
    package let locations: [Code]
    package let channels: [Code]
    package let segments: [Code]
    package let languages: [Language]
    package let waves: [Code]

    package init(
        locations: [Code] = [],
        channels: [Code] = [],
        segments: [Code] = [],
        languages: [Language] = [],
        waves: [Code] = []
    ) {
        self.locations = locations
        self.channels = channels
        self.segments = segments
        self.languages = languages
        self.waves = waves
    }
}
