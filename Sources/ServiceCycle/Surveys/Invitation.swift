/// What a link to a survey says of whoever follows it, so that he need not be asked.
///
/// In the link it stands as `l-harbour.c-branch.g-id`: a letter for what is said, and its code.
package struct Invitation: Hashable, Sendable {
    /// What is known of the response; the language is the one to begin in.
    package var attributes: Attributes

    /// The moment to ask about, or nil for the whole survey.
    package var moment: Code?

    package init(attributes: Attributes = Attributes(), moment: Code? = nil) {
        self.attributes = attributes
        self.moment = moment
    }
}

extension Invitation {
    /// How it stands in a link; empty where nothing is said.
    package var text: String {
        let fields: [(Letter, String?)] = [
            (.location, attributes.location?.text), (.channel, attributes.channel?.text),
            (.segment, attributes.segment?.text), (.wave, attributes.wave?.text), (.moment, moment?.text),
            (.language, attributes.language?.tag),
        ]
        return fields.compactMap { letter, value in value.map { "\(letter.rawValue)-\($0)" } }.joined(separator: ".")
    }

    /// Reads what ``text`` wrote, nil where it is anything else.
    package init?(_ text: some StringProtocol) {
        self.init()
        for field in text.split(separator: ".", omittingEmptySubsequences: false) where !text.isEmpty {
            let halves = field.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2, let letter = Letter(rawValue: String(halves[0])),
                let code = Code(String(halves[1]))
            else {
                return nil
            }
            switch letter {
            case .location: attributes.location = code
            case .channel: attributes.channel = code
            case .segment: attributes.segment = code
            case .wave: attributes.wave = code
            case .moment: moment = code
            case .language:
                guard let language = Language(code.text) else { return nil }
                attributes.language = language
            }
        }
        // The same invitation has one text, so that it has one signature.
        guard self.text == text else { return nil }
    }

    private enum Letter: String {
        case location = "l"
        case channel = "c"
        case segment = "s"
        case wave = "w"
        case moment = "m"
        case language = "g"
    }

    /// The invitation without what survey and map do not name any more, so that a link that was printed years ago still
    /// leads to answers that can be kept.
    package func known(to survey: Survey, in map: ServiceMap) -> Invitation {
        var known = self
        known.attributes.location = attributes.location.flatMap { code in
            map.locations.contains { $0.code == code } ? code : nil
        }
        known.attributes.channel = attributes.channel.flatMap { code in
            map.channels.contains { $0.code == code } ? code : nil
        }
        known.attributes.segment = attributes.segment.flatMap { code in
            map.segments.contains { $0.code == code } ? code : nil
        }
        known.moment = moment.flatMap { code in survey.questions.contains { $0.moment == code } ? code : nil }
        return known
    }
}
