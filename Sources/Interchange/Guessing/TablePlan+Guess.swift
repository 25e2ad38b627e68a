package import ServiceCycle

extension TablePlan {
    /// Guesses what is to become of a table whose lines answer a survey that is here.
    package init(_ sample: TableSample, for survey: Survey, in map: ServiceMap) {
        var guesser = ColumnGuesser(sample, map: map)
        guesser.guessAttributes()
        let plans = QuestionMatcher(survey.questions).plans(for: guesser.open)
        for profile in guesser.open {
            if let plan = plans[profile.index] { guesser.settle(profile, plan) }
        }
        guesser.complete(survey.questions)
        self.init(
            encoding: sample.encoding,
            delimiter: sample.delimiter,
            columns: guesser.columns,
            questions: survey.questions,
            questionsAreNew: false
        )
    }

    /// Guesses what is to become of a table, and makes a question of each column that looks like one.
    ///
    /// - Parameters:
    ///   - sample: The first lines.
    ///   - map: The cycle's map, whose moments, locations and so on are recognised; nil where there is none yet.
    ///   - language: The language of the header, where its letters do not say another.
    package init(_ sample: TableSample, newQuestionsIn map: ServiceMap?, language: Language) {
        var guesser = ColumnGuesser(sample, map: map)
        guesser.guessAttributes()
        var maker = QuestionMaker(map: map, language: Self.language(of: sample.names, or: language))
        let plans = maker.plans(for: guesser.open)
        for profile in guesser.open {
            if let plan = plans[profile.index] { guesser.settle(profile, plan) }
        }
        self.init(
            encoding: sample.encoding,
            delimiter: sample.delimiter,
            columns: guesser.columns,
            questions: maker.questions,
            questionsAreNew: true
        )
    }

    /// What a header's letters say of its language.
    private static func language(of names: [String], or usual: Language) -> Language {
        let scalars = names.flatMap(\.unicodeScalars)
        let scripts: [(ClosedRange<UInt32>, String)] = [
            (0xAC00...0xD7A3, "ko"), (0x3040...0x30FF, "ja"), (0x4E00...0x9FFF, "zh"), (0x0E00...0x0E7F, "th"),
            (0x0600...0x06FF, "ar"), (0x0400...0x04FF, "ru"),
        ]
        let found = scripts.first { script in scalars.count { script.0.contains($0.value) } * 4 > scalars.count }
        return found.flatMap { Language($0.1) } ?? usual
    }
}
