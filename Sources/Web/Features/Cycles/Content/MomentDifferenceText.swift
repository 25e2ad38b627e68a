internal import ServiceCycle
internal import Statistics

/// The difference between two selections at one moment, in words.
struct MomentDifferenceText: Equatable, Sendable {
    private let moment: MomentDifference
    private let language: Language

    init(_ moment: MomentDifference, _ language: Language) {
        self.moment = moment
        self.language = language
    }

    var isCertain: Bool { moment.test.map { $0.verdict != .noEvidence } ?? false }

    /// The difference of the percentages that are shown, so that the reader's arithmetic agrees: `+17`.
    var points: String {
        guard let first = moment.first.satisfied, let second = moment.second.satisfied else { return NumberFormat.none }
        let points = NumberFormat.hundredths(first.value) - NumberFormat.hundredths(second.value)
        return NumberFormat(language).signed(points)
    }

    /// `+12 … +22`.
    var interval: String? { moment.test.map { Self.interval($0.interval, language) } }

    static func interval(_ interval: ClosedRange<Double>, _ language: Language) -> String {
        [interval.lowerBound, interval.upperBound].map { NumberFormat(language).signed($0 * 100) }
            .joined(separator: " … ")
    }

    /// "higher, p < 0.001", or that there is no evidence.
    var verdict: String { moment.test.map { Self.verdict($0, language) } ?? ComparisonWords.notComparable[language] }

    static func verdict(_ test: MomentDifference.Test, _ language: Language) -> String {
        let word = ComparisonWords.verdict(test.verdict)[language]
        return test.pValue.map { "\(word), \(NumberFormat(language).probability($0))" } ?? word
    }

    /// Everything in one line, for readers and as a hint at the mark.
    func hint(_ first: String, _ second: String) -> String {
        let name = moment.moment.name(in: language)
        let sides = [(first, moment.first), (second, moment.second)].map { label, figure in
            "\(label) \(Self.figure(figure, language))"
        }
        guard moment.test != nil else { return "\(name): \(sides.joined(separator: ", "))" }
        return "\(name): \(sides.joined(separator: ", ")), \(verdict)"
    }

    private static func figure(_ figure: MomentFigure, _ language: Language) -> String {
        let format = NumberFormat(language)
        guard let share = figure.satisfied else { return ReportWords.withheld[language] }
        return
            "\(format.percent(share.value)) (\(format.percentInterval(share.interval)), \(format.count(figure.count)))"
    }
}
