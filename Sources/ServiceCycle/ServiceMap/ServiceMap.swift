/// One cycle as it is drawn: where and through which channels it happens, for whom, and its moments in order.
///
/// The map is what a map file holds, what the map call of the API answers, and what is kept, version by version.
package struct ServiceMap: Equatable, Sendable, Codable {
    package var code: Code
    package var name: LocalisedText
    package var description: LocalisedText
    package var locations: [Location]
    package var channels: [Channel]
    package var segments: [Segment]

    /// The moments in the order in which the customer lives them; their phases never go backwards.
    package var moments: [Moment]

    package init(
        code: Code,
        name: LocalisedText,
        description: LocalisedText = LocalisedText(),
        locations: [Location] = [],
        channels: [Channel] = [],
        segments: [Segment] = [],
        moments: [Moment] = []
    ) {
        self.code = code
        self.name = name
        self.description = description
        self.locations = locations
        self.channels = channels
        self.segments = segments
        self.moments = moments
    }

    /// The moment with a code.
    package func moment(_ code: Code) -> Moment? { moments.first { $0.code == code } }
}

/// A place or branch where customers are served.
package struct Location: Equatable, Sendable, Codable {
    package var code: Code
    package var name: LocalisedText

    package init(code: Code, name: LocalisedText) {
        self.code = code
        self.name = name
    }
}

/// A named group of customers.
package struct Segment: Equatable, Sendable, Codable {
    package var code: Code
    package var name: LocalisedText

    package init(code: Code, name: LocalisedText) {
        self.code = code
        self.name = name
    }
}
