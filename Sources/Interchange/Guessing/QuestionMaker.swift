internal import ServiceCycle

/// Makes questions of columns that look like answers.
struct QuestionMaker {
    private let map: ServiceMap?
    private let language: Language
    private(set) var questions: [Question] = []

    /// A survey with more questions than this is none.
    private static let most = 400

    init(map: ServiceMap?, language: Language) {
        self.map = map
        self.language = language
    }

    /// The plan of each column of which a question, or half of one, was made.
    mutating func plans(for profiles: [ColumnProfile]) -> [Int: ColumnPlan] {
        let contents = ColumnContent.of(profiles)
        var plans: [Int: ColumnPlan] = [:]
        var at = 0
        while at < profiles.count, questions.count < Self.most {
            let next = at + 1 < profiles.count ? at + 1 : at
            if next != at, let pair = pair(profiles[at], profiles[next], contents[at], contents[next]) {
                (plans[profiles[at].index], plans[profiles[next].index]) = pair
                at += 2
            } else {
                plans[profiles[at].index] = single(profiles[at], contents[at])
                at += 1
            }
        }
        return plans
    }

    /// Two neighbours that are the halves of one question.
    private mutating func pair(
        _ first: ColumnProfile,
        _ second: ColumnProfile,
        _ left: ColumnContent,
        _ right: ColumnContent
    ) -> (ColumnPlan, ColumnPlan)? {
        guard second.index == first.index + 1, ColumnName(first.name).mayPair(with: ColumnName(second.name)) else {
            return nil
        }
        let kind: Question.Kind
        switch (left, right) {
        case (.labels(let one, _), .labels(let other, _)) where one.subject == .kano && other.subject == .kano:
            kind = .kano
        case (.scale(let one, _), .scale(let other, _))
        where one.points.lowerBound == 1 && NameHints.speaks(first.name, for: .expectation)
            && NameHints.speaks(second.name, for: .perception):
            kind = .expectation(points: max(one.points.upperBound, other.points.upperBound), labels: [])
        default: return nil
        }
        let question = add(kind, first, second: second)
        return (plan(question, .first, left, .pair), plan(question, .second, right, .pair))
    }

    private mutating func single(_ profile: ColumnProfile, _ content: ColumnContent) -> ColumnPlan? {
        switch content {
        case .nothing: return nil
        case .labels(let scale, _) where scale.subject == .kano: return nil  // half a pair
        case .labels(let scale, _):
            let kind: Question.Kind =
                scale.subject == .importance
                ? .importance(points: scale.length, labels: [])
                : .rating(points: scale.length, labels: labels(scale))
            return plan(add(kind, profile), .first, content, .values)
        case .scale(let scale, let isAlone):
            let points = scale.points.upperBound
            let isImportance = NameHints.speaks(profile.name, for: .importance)
            let kind: Question.Kind =
                scale.points.lowerBound == 0
                ? .nps : isImportance ? .importance(points: points, labels: []) : .rating(points: points, labels: [])
            return plan(add(kind, profile), .first, content, isAlone ? .values : .neighbours)
        case .choice(let cells):
            let options = options(cells)
            return choice(add(.choice(options.map(\.option)), profile), options, content)
        case .choices(let parts, _):
            let options = options(parts)
            return choice(add(.choices(options.map(\.option)), profile), options, content)
        case .text: return plan(add(.text, profile), .first, content, .values)
        }
    }

    private func plan(
        _ question: Code,
        _ half: AnswerPlan.Half,
        _ content: ColumnContent,
        _ reason: ColumnPlan.Reason
    ) -> ColumnPlan {
        var answer = AnswerPlan(question, half: half)
        answer.missing = content.missing
        if case .labels(let scale, _) = content { answer.labels = scale.points }
        return ColumnPlan(.answer(answer), content.sureness, reason)
    }

    private func choice(
        _ question: Code,
        _ options: [(cell: String, option: Question.Option)],
        _ content: ColumnContent
    ) -> ColumnPlan {
        var answer = AnswerPlan(question)
        for (cell, option) in options { answer.options[cell] = option.code }
        if case .choices(_, let separator) = content { answer.separator = separator }
        return ColumnPlan(.answer(answer), content.sureness, .values)
    }

    private func options(_ cells: [String]) -> [(cell: String, option: Question.Option)] {
        var taken: Set<Code> = []
        return cells.enumerated().compactMap { index, cell in
            guard let fallback = Code("option-\(index + 1)") else { return nil }
            let code = Code(cell, fallback: fallback, avoiding: taken)
            taken.insert(code)
            return (cell, Question.Option(code: code, text: LocalisedText([language: cell])))
        }
    }

    private func labels(_ scale: LabelScale) -> [LocalisedText] {
        let byPoint = Dictionary(scale.points.map { ($0.value, $0.key) }) { first, _ in first }
        guard byPoint.count == scale.length else { return [] }
        return (1...scale.length).map { LocalisedText([language: byPoint[$0] ?? ""]) }
    }

    private mutating func add(_ kind: Question.Kind, _ profile: ColumnProfile, second: ColumnProfile? = nil) -> Code {
        let words = ColumnName(profile.name).words
        let code = Code(column: profile.index, words: words, avoiding: Set(questions.map(\.code)))
        questions.append(
            Question(
                code: code,
                moment: kind.measuresSatisfaction ? moment(words) : nil,
                kind: kind,
                text: LocalisedText([language: words]),
                secondText: LocalisedText([language: second.map { ColumnName($0.name).words } ?? ""])
            )
        )
        return code
    }

    /// The moment whose name is most like the column's, where one is at all.
    private func moment(_ words: String) -> Code? {
        let likenesses = (map?.moments ?? []).map { moment in
            let names = moment.name.texts.map(\.value) + [moment.code.text]
            return (moment.code, names.map { NameHints.likeness($0, words) }.max() ?? 0)
        }
        guard let best = likenesses.max(by: { $0.1 < $1.1 }), best.1 >= 0.5 else { return nil }
        return best.0
    }
}
