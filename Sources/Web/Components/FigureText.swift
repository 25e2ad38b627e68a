internal import ServiceCycle
internal import Statistics

/// A figure with its interval and n, or the words that it is withheld; `parts/figure` shows it.
struct FigureText: Encodable, Equatable, Sendable {
    let figureShown: Shown?
    let figureWithheld: String?
    let figureCaption: String?
    let figureIsBad: Bool

    struct Shown: Encodable, Equatable, Sendable {
        let figureValue: String
        let figureInterval: String
        let figureIntervalName: String
        let figureCount: String
    }

    /// Too few answers.
    static func withheld(caption: String? = nil, language: Language) -> FigureText {
        FigureText(
            figureShown: nil,
            figureWithheld: ReportWords.withheld[language],
            figureCaption: caption,
            figureIsBad: false
        )
    }

    private init(figureShown: Shown?, figureWithheld: String?, figureCaption: String?, figureIsBad: Bool) {
        self.figureShown = figureShown
        self.figureWithheld = figureWithheld
        self.figureCaption = figureCaption
        self.figureIsBad = figureIsBad
    }

    private init(
        _ value: String,
        _ interval: String,
        _ count: Int,
        _ caption: String?,
        _ isBad: Bool,
        _ format: NumberFormat
    ) {
        self.init(
            figureShown: Shown(
                figureValue: value,
                figureInterval: interval,
                figureIntervalName: ComponentWords.interval[format.language],
                figureCount: format.count(count)
            ),
            figureWithheld: nil,
            figureCaption: caption,
            figureIsBad: isBad
        )
    }

    /// A share of answers, such as `41 %  38–44 · n = 812`.
    init(_ share: ShareEstimate, count: Int, caption: String? = nil, isBad: Bool = false, language: Language) {
        let format = NumberFormat(language)
        self.init(format.percent(share.value), format.percentInterval(share.interval), count, caption, isBad, format)
    }

    /// A mean on a scale, such as `3.7  3.6–3.8 · n = 812`.
    init(mean: Estimate, count: Int, caption: String? = nil, isBad: Bool = false, language: Language) {
        let format = NumberFormat(language)
        self.init(format.decimal(mean.value), format.interval(mean.interval), count, caption, isBad, format)
    }

    /// A score from −100 to 100, such as `−2  −6 … +3 · n = 812`.
    init(score: Estimate, count: Int, caption: String? = nil, language: Language) {
        let format = NumberFormat(language)
        let ends = [score.interval.lowerBound, score.interval.upperBound].map { format.signed($0) }
        self.init(format.signed(score.value), ends.joined(separator: " … "), count, caption, false, format)
    }
}
