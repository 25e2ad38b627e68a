/// One of the lists of a map beside its moments.
package enum MapList: String, Sendable, CaseIterable {
    case channels, locations, segments

    package var subject: Difference.Subject {
        switch self {
        case .channels: .channel
        case .locations: .location
        case .segments: .segment
        }
    }
}

extension ServiceMap {
    /// The entries of a list: their codes, names, and for channels their touchpoints.
    package func entries(of list: MapList) -> [Channel] {
        switch list {
        case .channels: channels
        case .locations: locations.map { Channel(code: $0.code, name: $0.name) }
        case .segments: segments.map { Channel(code: $0.code, name: $0.name) }
        }
    }

    mutating func setEntries(_ entries: [Channel], of list: MapList) {
        switch list {
        case .channels: channels = entries
        case .locations: locations = entries.map { Location(code: $0.code, name: $0.name) }
        case .segments: segments = entries.map { Segment(code: $0.code, name: $0.name) }
        }
    }

    /// The moments that happen through a channel, or at one of its touchpoints.
    package func moments(at channel: Code, _ touchpoint: Code? = nil) -> [Moment] {
        moments.filter { $0.channel == channel && (touchpoint == nil || $0.touchpoint == touchpoint) }
    }
}
