internal import Analysis
internal import ServiceCycle
internal import Statistics

/// The figures of each segment at every moment, before they have their places in a curve.
struct SegmentLines: Sendable {
    let report: CycleReport
    let measure: CurveMeasure
    let language: Language

    /// The segments in the map's order.
    let lines: [Line]

    /// The names of segments that are too many to be told apart; the smallest.
    let leftOut: [String]

    /// What two tests say of the segments at the moments where two can be shown.
    let sameness: SamenessReport

    struct Line: Sendable {
        let name: String

        /// What is drawn at each moment; nil where there is a gap.
        let points: [Point?]

        /// Whether anybody answered, moment by moment.
        fileprivate let isAnswered: [Bool]

        /// Why nothing is drawn at a moment; nil where something is.
        func gap(at place: Int) -> Gap? {
            guard points[place] == nil else { return nil }
            return isAnswered[place] ? .withheld : .unanswered
        }
    }

    /// Why a segment has no figure at a moment.
    enum Gap: Sendable {
        /// Fewer than five answered, or the answers could be worked out from those of others.
        case withheld
        /// Nobody answered, which is no secret.
        case unanswered

        var mark: String { self == .withheld ? "×" : NumberFormat.none }
        var words: Phrase { self == .withheld ? SegmentWords.notShown : PeriodWords.noAnswers }
    }

    struct Point: Sendable {
        let estimate: Estimate
        let count: Int
    }

    /// As many as dashes and marks tell apart.
    static let most = 6

    /// Nil for fewer than two segments: then there is one curve.
    ///
    /// - Parameters:
    ///   - report: What was found.
    ///   - measure: Shares or means.
    ///   - segments: The figures of each segment by moment.
    ///   - sameness: Whether segments are rated alike.
    ///   - language: The reader's language.
    init?(
        _ report: CycleReport,
        _ measure: CurveMeasure,
        _ segments: [Code: GroupComparison],
        _ sameness: SamenessReport,
        _ language: Language
    ) {
        let figures = report.moments.map { segments[$0.moment.code]?.groups ?? [] }
        let counts = figures.joined().reduce(into: [Code: Int]()) { $0[$1.code, default: 0] += $1.count }
        let codes = report.map.segments.map(\.code).filter { (counts[$0] ?? 0) > 0 }
        let others = counts.filter { $0.value > 0 && !codes.contains($0.key) }.keys.sorted()
        let all = codes + others
        guard all.count > 1 else { return nil }
        let kept = Set(all.sorted { (counts[$0] ?? 0, $1.text) > (counts[$1] ?? 0, $0.text) }.prefix(Self.most))
        let name = { (code: Code) in report.map.name(of: code, .segment, in: language) }
        self.report = report
        self.measure = measure
        self.sameness = sameness
        self.language = language
        leftOut = all.filter { !kept.contains($0) }.map(name)
        lines = all.filter(kept.contains).map { code in
            Line(
                name: name(code),
                points: zip(report.moments, figures).map { figure, groups in
                    groups.first { $0.code == code }.flatMap { group in
                        measure.estimate(group, at: figure).map { Point(estimate: $0, count: group.count) }
                    }
                },
                // Groups that nobody answered in are not among those that were compared.
                isAnswered: sameness.rows.map { row in row.groups.contains { $0.key == .value(code) } }
            )
        }
    }

    /// Whether segments are certainly rated differently at a moment.
    func differs(at place: Int) -> Bool { sameness.rows[place].isDifferent }

    /// A figure with its interval and n, such as "43 % (40–46, n = 1,319)".
    func text(_ point: Point) -> String {
        let format = NumberFormat(language)
        let (value, interval) = (
            measure.text(point.estimate.value, format), measure.text(point.estimate.interval, format)
        )
        return "\(value) (\(interval), \(format.count(point.count)))"
    }

    /// What a moment's column says: every segment with its interval and n.
    func hint(at place: Int) -> String {
        let texts = lines.map { line in
            let gap = line.gap(at: place).map { $0.words[language] }
            return "\(line.name) \(line.points[place].map(text) ?? gap ?? "")"
        }
        let own = "\(report.moments[place].moment.name(in: language)): \(texts.joined(separator: "; "))"
        return differs(at: place) ? "\(own); \(SegmentWords.differs[language])" : own
    }
}
