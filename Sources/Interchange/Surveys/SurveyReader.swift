internal import ServiceCycle

/// Reads a survey from a file's values.
struct SurveyReader {
    private enum Kind: String, CaseIterable {
        case rating, nps, effort, expectation, kano, importance, choice, choices, text

        /// The fields beside code, moment, kind and required.
        var fields: [String] {
            switch self {
            case .rating, .effort, .importance: ["points", "labels", "text"]
            case .nps, .text: ["text"]
            case .expectation: ["points", "labels", "expected", "perceived"]
            case .kano: ["functional", "dysfunctional"]
            case .choice, .choices: ["text", "options"]
            }
        }

        /// The names of the words, the second only for pairs.
        var words: (first: String, second: String?) {
            switch self {
            case .expectation: ("expected", "perceived")
            case .kano: ("functional", "dysfunctional")
            default: ("text", nil)
            }
        }
    }

    let root: YAMLValue

    func survey() -> Survey? {
        let known = ["survey", "cycle", "access", "title", "introduction", "thanks", "questions"]
        guard let fields = root.fields(known) else { return nil }
        let code = fields.required("survey")?.code()
        let cycle = fields.required("cycle")?.code()
        let access = fields["access"].map { $0.word(Survey.Access.self) } ?? .open
        let title = fields.required("title")?.texts() ?? LocalisedText()
        let introduction = fields["introduction"]?.texts() ?? LocalisedText()
        let thanks = fields["thanks"]?.texts() ?? LocalisedText()
        let questions = fields.required("questions")?.items().compactMap(question) ?? []
        guard let code, let cycle, let access else { return nil }
        return Survey(
            code: code,
            cycle: cycle,
            title: title,
            introduction: introduction,
            thanks: thanks,
            access: access,
            questions: questions
        )
    }

    private func question(_ value: YAMLValue) -> Question? {
        let all = ["code", "moment", "kind", "required"] + Kind.allCases.flatMap(\.fields)
        guard let fields = value.fields(all) else { return nil }
        let code = fields.required("code")?.code()
        let moment = fields["moment"]?.code()
        let isRequired = fields["required"]?.bool() ?? false
        guard let kind = fields.required("kind")?.word(Kind.self) else { return nil }
        for name in Set(all).subtracting(["code", "moment", "kind", "required"] + kind.fields).sorted() {
            fields[name]?.note("A question of the kind \(kind.rawValue) has no such field.")
        }
        let text = fields.required(kind.words.first)?.texts()
        let second = kind.words.second.map { fields.required($0)?.texts() ?? LocalisedText() }
        guard let questionKind = self.kind(kind, fields), let code, let text else { return nil }
        return Question(
            code: code,
            moment: moment,
            kind: questionKind,
            text: text,
            secondText: second ?? LocalisedText(),
            isRequired: isRequired
        )
    }

    private func kind(_ kind: Kind, _ fields: YAMLFields) -> Question.Kind? {
        switch kind {
        case .rating: points(fields).map { .rating(points: $0, labels: labels(fields)) }
        case .effort: points(fields).map { .effort(points: $0, labels: labels(fields)) }
        case .importance: points(fields).map { .importance(points: $0, labels: labels(fields)) }
        case .expectation: points(fields).map { .expectation(points: $0, labels: labels(fields)) }
        case .nps: .nps
        case .kano: .kano
        case .text: .text
        case .choice: .choice(options(fields))
        case .choices: .choices(options(fields))
        }
    }

    /// The points of the scale, 2…11; checked here, since a scale without points cannot even be made.
    private func points(_ fields: YAMLFields) -> Int? {
        guard let value = fields.required("points"), let points = value.integer() else { return nil }
        if (2...11).contains(points) { return points }
        value.note("A scale has 2 to 11 points, not \(points).")
        return nil
    }

    private func labels(_ fields: YAMLFields) -> [LocalisedText] {
        fields["labels"]?.items().map { $0.texts() ?? LocalisedText() } ?? []
    }

    private func options(_ fields: YAMLFields) -> [Question.Option] {
        fields.required("options")?.items().compactMap { item in
            guard let fields = item.fields(["code", "text"]) else { return nil }
            let code = fields.required("code")?.code()
            let text = fields.required("text")?.texts()
            return code.flatMap { code in text.map { Question.Option(code: code, text: $0) } }
        } ?? []
    }
}
