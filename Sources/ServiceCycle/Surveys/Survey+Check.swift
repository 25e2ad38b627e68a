extension Survey {
    /// Everything that is wrong with the survey, each with its path, such as `questions[2].moment`.
    ///
    /// - Parameter map: The map of the cycle it asks about, or nil to check the survey by itself.
    /// - Returns: The issues, none where it is sound.
    package func issues(in map: ServiceMap? = nil) -> [Issue] {
        var issues: [Issue] = []
        if title.isEmpty { issues.append(Issue("title", "The survey needs a title in at least one language.")) }
        if questions.isEmpty { issues.append(Issue("questions", "A survey needs at least one question.")) }
        var seen: Set<Code> = []
        for (index, question) in questions.enumerated() {
            let place = "questions[\(index)]"
            if !seen.insert(question.code).inserted {
                issues.append(Issue("\(place).code", "The code \"\(question.code)\" is used twice."))
            }
            issues += question.issues.map { Issue("\(place).\($0.place)", $0.detail) }
            if let map, let moment = question.moment, map.moment(moment) == nil {
                issues.append(
                    Issue("\(place).moment", "There is no moment \"\(moment)\" in the cycle \"\(map.code)\".")
                )
            }
        }
        return issues
    }
}

extension Question {
    fileprivate var issues: [Issue] {
        var issues: [Issue] = []
        if text.isEmpty { issues.append(Issue("text", "The question needs its words in at least one language.")) }
        if kind.isPair, secondText.isEmpty {
            issues.append(
                Issue(kind == .kano ? "dysfunctional" : "perceived", "The other half of the pair needs its words too.")
            )
        }
        if let scale = kind.scale, !(2...11).contains(scale.count) {
            issues.append(Issue("points", "A scale has 2 to 11 points, not \(scale.count)."))
        }
        if let labels = kind.labels, let scale = kind.scale, !labels.isEmpty, labels.count != scale.count {
            issues.append(
                Issue("labels", "\(labels.count) labels for \(scale.count) points; give one for each, or none.")
            )
        }
        switch kind {
        case .choice(let options), .choices(let options):
            if options.count < 2 { issues.append(Issue("options", "At least two options are needed.")) }
            var seen: Set<Code> = []
            for (index, option) in options.enumerated() {
                if !seen.insert(option.code).inserted {
                    issues.append(Issue("options[\(index)].code", "The code \"\(option.code)\" is used twice."))
                }
                if option.text.isEmpty {
                    issues.append(Issue("options[\(index)].text", "The option needs its words."))
                }
            }
        default: break
        }
        return issues
    }
}

extension Question.Kind {
    /// The labels of the scale, for the kinds that can have them.
    package var labels: [LocalisedText]? {
        switch self {
        case .rating(_, let labels), .effort(_, let labels), .expectation(_, let labels), .importance(_, let labels):
            labels
        default: nil
        }
    }
}
