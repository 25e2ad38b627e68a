extension Question {
    /// The kinds, in the order in which they are offered.
    package static let kinds = [
        "rating", "expectation", "nps", "effort", "importance", "kano", "choice", "choices", "text",
    ]

    /// A question of a kind with ready words in all languages of the interface, to begin with.
    ///
    /// - Parameters:
    ///   - kind: The name of the kind.
    ///   - moment: The moment that it is to ask about, nil for the whole.
    ///   - code: Its code.
    /// - Returns: The question, nil where there is no such kind.
    package static func ready(_ kind: String, about moment: Moment?, code: Code) -> Question? {
        guard let words = ReadyWords.words[kind], let made = ReadyWords.kind(kind) else { return nil }
        return Question(
            code: code,
            moment: moment?.code,
            kind: made,
            text: moment.map { words.aboutMoment.texts(with: $0.name) } ?? words.aboutWhole.texts,
            secondText: moment.map { words.secondAboutMoment?.texts(with: $0.name) ?? LocalisedText() }
                ?? words.secondAboutWhole?.texts ?? LocalisedText()
        )
    }

    /// A rating of each of the moments that has none yet.
    package static func suggestions(for map: ServiceMap, besides survey: Survey?, taken: Set<Code>) -> [Question] {
        let asked = Set((survey?.questions ?? []).filter(\.kind.measuresSatisfaction).compactMap(\.moment))
        var taken = taken
        return map.moments.filter { !asked.contains($0.code) }.compactMap { moment in
            let code = Code(moment.code.text, fallback: .question, avoiding: taken)
            taken.insert(code)
            return ready("rating", about: moment, code: code)
        }
    }

    /// The words of a five-point scale, for the kinds that have one.
    package static func readyLabels(_ kind: String, points: Int) -> [LocalisedText] {
        points == 5 ? ReadyWords.labels(kind).map(\.texts) : []
    }
}

extension Phrase {
    /// The phrase in each language of the interface.
    var texts: LocalisedText {
        LocalisedText(Dictionary(uniqueKeysWithValues: Language.interface.map { ($0, self[$0]) }))
    }

    /// The phrase in each language that a moment's name is written in.
    func texts(with name: LocalisedText) -> LocalisedText {
        var result = LocalisedText()
        for language in Language.interface {
            result[language] = name[language].map { text(language, ["moment": $0]) }
        }
        return result
    }
}
