extension Question {
    /// How many new options a form has room for.
    package static let newOptions = 3

    /// The parts of a question as its form holds them.
    package func fields(in languages: [Language]) -> Fields {
        var fields = Fields()
        fields["moment"] = moment?.text ?? ""
        fields["kind"] = kind.name
        fields.write("text", text, in: languages)
        if kind.isPair { fields.write("second", secondText, in: languages) }
        if let labels = kind.labels, let scale = kind.scale {
            fields["points"] = String(scale.count)
            for point in scale {
                let label = labels.indices.contains(point - 1) ? labels[point - 1] : LocalisedText()
                fields.write("label.\(point)", label, in: languages)
            }
        }
        for option in kind.options {
            fields.write("option.\(option.code)", option.text, in: languages)
            fields["removed.\(option.code)"] = ""
        }
        fields["required"] = isRequired ? "on" : ""
        return fields
    }

    /// The question as a form describes it.
    ///
    /// - Parameters:
    ///   - fields: Every part of it.
    ///   - code: Its code.
    ///   - moments: The moments that it may ask about.
    /// - Returns: A question without issues.
    /// - Throws: Everything that is wrong with the fields.
    package static func read(_ fields: Fields, code: Code, moments: Set<Code>) throws(UnfitFields) -> Question {
        var issues = FieldLimits.issues(fields, short: ["label", "option"])
        let moment = fields["moment"].isEmpty ? nil : Code(fields["moment"])
        if !fields["moment"].isEmpty, moment.map(moments.contains) != true {
            issues.append(FieldIssue("moment", SurveyEditorWords.momentGone))
        }
        let text = fields.text("text")
        if text.isEmpty { issues.append(FieldIssue("text.en", SurveyEditorWords.textNeeded)) }
        let kind = Kind.read(fields, &issues)
        let second = kind?.isPair == true ? fields.text("second") : LocalisedText()
        if kind?.isPair == true, second.isEmpty {
            issues.append(FieldIssue("second.en", SurveyEditorWords.secondNeeded))
        }
        guard issues.isEmpty, let kind else { throw UnfitFields(issues) }
        return Question(
            code: code,
            moment: moment,
            kind: kind,
            text: text,
            secondText: second,
            isRequired: fields["required"] == "on"
        )
    }
}

extension Question.Kind {
    fileprivate static func read(_ fields: Fields, _ issues: inout [FieldIssue]) -> Question.Kind? {
        switch fields["kind"] {
        case "nps": return .nps
        case "kano": return .kano
        case "text": return .text
        case "choice": return .choice(options(fields, &issues))
        case "choices": return .choices(options(fields, &issues))
        case let name:
            guard let points = Int(fields["points"]), (2...11).contains(points) else {
                issues.append(FieldIssue("points", SurveyEditorWords.pointsRange))
                return nil
            }
            var labels = (1...points).map { fields.text("label.\($0)") }
            if labels.allSatisfy(\.isEmpty) { labels = [] }
            switch name {
            case "rating": return .rating(points: points, labels: labels)
            case "effort": return .effort(points: points, labels: labels)
            case "expectation": return .expectation(points: points, labels: labels)
            case "importance": return .importance(points: points, labels: labels)
            default:
                issues.append(FieldIssue("kind", EditorWords.chooseOne))
                return nil
            }
        }
    }

    /// The options of a form: those there were, without the removed ones, then the new ones.
    private static func options(_ fields: Fields, _ issues: inout [FieldIssue]) -> [Question.Option] {
        let keys = fields.keys(under: "option")
        var taken = Set(keys.compactMap { Code($0) })
        var options: [Question.Option] = []
        for key in keys where fields["removed.\(key)"] != "on" {
            let text = fields.text("option.\(key)")
            if text.isEmpty, key.hasPrefix("-") { continue }
            if text.isEmpty { issues.append(FieldIssue("option.\(key).en", SurveyEditorWords.optionNeeded)) }
            let code = Code(key) ?? Code(text.text(for: .english) ?? "", fallback: .option, avoiding: taken)
            taken.insert(code)
            options.append(Question.Option(code: code, text: text))
        }
        if options.count < 2 { issues.append(FieldIssue("option.-new1.en", SurveyEditorWords.twoOptions)) }
        return options
    }
}
