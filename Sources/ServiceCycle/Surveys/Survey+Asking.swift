extension Survey {
    /// The questions about a moment, all of them where none is given.
    package func questions(about moment: Code?) -> [Question] {
        guard let moment else { return questions }
        return questions.filter { $0.moment == moment }
    }

    /// The languages in which it can be asked from beginning to end, the interface's first.
    ///
    /// Where no language has every text, those of the title.
    package var languages: [Language] {
        let texts = [title] + questions.flatMap(\.texts)
        let complete = title.languages.filter { language in texts.allSatisfy { $0[language] != nil } }
        return complete.isEmpty ? title.languages : complete
    }
}

extension Question {
    /// Everything of it that is shown to a customer.
    package var texts: [LocalisedText] {
        [text] + (kind.isPair ? [secondText] : []) + (kind.labels ?? []) + kind.options.map(\.text)
    }
}
