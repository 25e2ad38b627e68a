/// Which cohorts a figure is about: the attributes they must have; one that is not set lets all through.
package typealias CohortFilter = Attributes

extension CohortFilter {
    package var isEmpty: Bool { self == CohortFilter() }

    package func admits(_ attributes: Attributes) -> Bool {
        (location == nil || location == attributes.location)
            && (channel == nil || channel == attributes.channel)
            && (segment == nil || segment == attributes.segment)
            && (language == nil || language == attributes.language)
            && (wave == nil || wave == attributes.wave)
    }
}
