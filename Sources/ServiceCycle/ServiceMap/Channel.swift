/// A way in which customers and the business meet, such as the salon or the delivery.
package struct Channel: Equatable, Sendable, Codable {
    package var code: Code
    package var name: LocalisedText
    package var touchpoints: [Touchpoint]

    package init(code: Code, name: LocalisedText, touchpoints: [Touchpoint] = []) {
        self.code = code
        self.name = name
        self.touchpoints = touchpoints
    }
}

/// A contact point within a channel.
package struct Touchpoint: Equatable, Sendable, Codable {
    /// Whether the customer is being served there, or merely sees the business (a courier in traffic).
    package enum Kind: String, Sendable, Codable, CaseIterable {
        case service, exposure
    }

    package var code: Code
    package var name: LocalisedText
    package var kind: Kind

    package init(code: Code, name: LocalisedText, kind: Kind = .service) {
        self.code = code
        self.name = name
        self.kind = kind
    }
}
