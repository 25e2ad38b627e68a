internal import ServiceCycle

extension JSONText {
    /// An interval as two numbers, or null.
    mutating func member(_ name: String, _ interval: ClosedRange<Double>?) {
        self.name(name)
        guard let interval else { return null() }
        array {
            $0.value(interval.lowerBound)
            $0.value(interval.upperBound)
        }
    }

    /// A list of objects.
    mutating func member<Element>(
        _ name: String,
        _ elements: [Element],
        _ members: (inout JSONText, Element) -> Void
    ) {
        self.name(name)
        array { json in
            for element in elements { json.object { members(&$0, element) } }
        }
    }

    /// A list of texts.
    mutating func member(_ name: String, _ texts: [String]) {
        self.name(name)
        array { json in
            for text in texts { json.value(text) }
        }
    }
}
