internal import ServiceCycle
internal import Statistics

/// How the answers to one question are spread: the template `cycles/spread` shows it.
struct Spread: Encodable, Equatable, Sendable {
    let spreadID: String
    let spreadQuestion: String

    /// That the question stands beside the moment's figure, where it does.
    let spreadBeside: String?
    let spreadWithheld: String?
    let spreadHeads: Heads
    let spreadParts: [Part]

    struct Heads: Encodable, Equatable, Sendable {
        let answerHead, shareHead, hitHead: String
    }

    struct Part: Encodable, Equatable, Sendable {
        /// The half of a pair, the mean and n.
        let partCaption: String
        let partRows: [Row]
    }

    struct Row: Encodable, Equatable, Sendable {
        let answerText: String
        let answerBar: ShareBar
        let answerShare: String
        let answerInterval: String
        let answerHits: String
        let answerCounts: Bool
    }

    init(_ figure: QuestionFigure, language: Language) {
        let question = figure.question
        spreadID = "q-\(figure.survey)-\(question.code)"
        spreadQuestion = question.text.text(for: language) ?? question.code.text
        spreadBeside =
            figure.isSpeaking || !question.kind.measuresSatisfaction ? nil : MomentWords.beside[language]
        spreadWithheld = figure.isWithheld ? ReportWords.withheld[language] : nil
        spreadHeads = Heads(
            answerHead: MomentWords.answer[language],
            shareHead: MomentWords.share[language],
            hitHead: ReportWords.count[language]
        )
        spreadParts = figure.parts.map { Part($0, question: question, language: language) }
    }
}

extension Spread.Part {
    fileprivate init(_ part: QuestionFigure.Part, question: Question, language: Language) {
        let format = NumberFormat(language)
        let points = String(question.kind.scale?.upperBound ?? 0)
        let mean = part.mean.map { estimate in
            let of = ReportWords.ofPoints.text(language, ["points": points])
            let interval = format.interval(estimate.interval)
            return "\(ReportWords.mean[language]) \(format.decimal(estimate.value)) \(of) (\(interval))"
        }
        partCaption = [MomentWords.half(part.half)?[language], mean, format.count(part.count)].compactMap { $0 }
            .joined(separator: " · ")
        partRows = part.bars.map { bar in
            Spread.Row(
                answerText: question.kind.text(of: bar.point, language),
                answerBar: ShareBar(bar.share, counts: bar.isSatisfied),
                answerShare: format.percent(bar.share.value),
                answerInterval: format.percentInterval(bar.share.interval),
                answerHits: format.whole(bar.share.hits),
                answerCounts: bar.isSatisfied
            )
        }
    }
}

extension Question.Kind {
    /// The words of a point or an option, with the number of a point before them.
    fileprivate func text(of point: Int, _ language: Language) -> String {
        switch self {
        case .choice(let options), .choices(let options):
            guard options.indices.contains(point - 1) else { return String(point) }
            return options[point - 1].text.text(for: language) ?? options[point - 1].code.text
        case .rating(_, let labels), .effort(_, let labels), .expectation(_, let labels), .importance(_, let labels):
            guard labels.indices.contains(point - 1), let label = labels[point - 1].text(for: language) else {
                return String(point)
            }
            return "\(point) · \(label)"
        case .kano: return KanoWords.answer(point)?[language] ?? String(point)
        case .nps, .text: return String(point)
        }
    }
}
