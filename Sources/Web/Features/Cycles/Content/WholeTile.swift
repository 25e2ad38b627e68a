internal import ServiceCycle
internal import Statistics

/// A figure about the whole visit.
struct WholeTile: Encodable, Equatable, Sendable {
    let question: String
    let tileWithheld: String?
    let tile: Figure?

    struct Figure: Encodable, Equatable, Sendable {
        let value: String
        let interval: String
        let caption: String
        let tileCount: String
    }

    init(_ figure: WholeFigure, language: Language) {
        question = figure.question.text.text(for: language) ?? figure.question.code.text
        tile = figure.isWithheld ? nil : Figure(figure, language)
        tileWithheld = tile == nil ? ReportWords.withheld[language] : nil
    }
}

extension WholeTile.Figure {
    fileprivate init?(_ figure: WholeFigure, _ language: Language) {
        let format = NumberFormat(language)
        tileCount = format.count(figure.count)
        if let score = figure.netPromoterScore {
            value = format.signed(score.value)
            let ends = [score.interval.lowerBound, score.interval.upperBound].map { format.signed($0) }
            interval = ends.joined(separator: " … ")
            caption = ReportWords.netPromoterScore[language]
        } else if let share = figure.satisfied {
            value = format.percent(share.value)
            interval = format.percentInterval(share.interval)
            let mean = figure.mean.map { estimate in
                let points = String(figure.question.kind.scale?.upperBound ?? 0)
                let of = ReportWords.ofPoints.text(language, ["points": points])
                return " · \(ReportWords.mean[language]) \(format.decimal(estimate.value)) \(of)"
            }
            caption = ReportWords.satisfied[language] + (mean ?? "")
        } else {
            return nil
        }
    }
}
