extension Code {
    /// A code that stands in this source text.
    init(sample text: StaticString) {
        guard let code = Code(text.description) else {
            preconditionFailure("\"\(text)\" is not a code: \(Code.rule)")
        }
        self = code
    }
}

extension SimulationProfile.Share where Subject == Code {
    /// A share of what this source text names.
    init(_ sample: StaticString, _ amount: Double) {
        self.init(Code(sample: sample), amount)
    }
}

extension SimulationProfile.Pattern {
    /// The pattern of a question that this source text names.
    init(
        _ sample: StaticString,
        _ form: Form,
        skip: Double = 0.06,
        channels: Set<Code> = [],
        isAddition: Bool = false
    ) {
        self.init(Code(sample: sample), form, skip: skip, channels: channels, isAddition: isAddition)
    }
}

extension SimulationProfile.Comment {
    /// A sentence in the interface's languages on a question that this source text names.
    init(on sample: StaticString, _ tone: Tone, en: String, de: String, id: String) {
        self.init(
            on: Code(sample: sample),
            tone,
            LocalisedText([.english: en, .german: de, .indonesian: id])
        )
    }
}
