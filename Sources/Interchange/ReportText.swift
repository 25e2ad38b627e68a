package import ServiceCycle
internal import Statistics

/// A report as text for a terminal: a table that one would put in a letter, then the findings in words.
package enum ReportText {
    /// - Parameters:
    ///   - report: What was found.
    ///   - organisation: The name of the business.
    ///   - sections: What of it is wanted; a map, a curve and comments have no place in a terminal, and are not written.
    ///   - language: The reader's language.
    /// - Returns: The lines.
    package static func write(
        _ report: CycleReport,
        organisation: String,
        sections: [ReportSection] = ReportSection.allCases,
        language: Language
    ) -> String {
        let format = NumberFormat(language)
        var lines = ["\(organisation) – \(report.map.name.text(for: language) ?? report.map.code.text)"]
        if report.isSample { lines.append(FrameWords.sample[language]) }
        lines.append(
            "\(ReportWords.period[language]): \(report.period.days.lowerBound) – \(report.period.days.upperBound)"
                + "   \(ReportWords.compared[language]): \(report.period.previous.lowerBound) – \(report.period.previous.upperBound)"
        )
        lines.append("\(ReportWords.filters[language]): \(filters(report.request, language))")
        if sections.contains(.figures) {
            lines.append("")
            lines += TextTable(header: header(language), rows: report.moments.map { row($0, format) }).lines
            lines += whole(report, format)
        }
        let sentences = sentences(of: report, sections, language)
        if !sentences.isEmpty { lines += [""] + sentences.map { "• " + $0 } }
        if sections.contains(.method) {
            lines.append("")
            lines += MethodWords.notes(on: sections).paragraphs.flatMap { TextTable.wrapped($0[language]) }
        }
        return lines.joined(separator: "\n")
    }

    /// What is said in words: all that hurts and carries, or what to know first; then what certainly changed.
    private static func sentences(
        of report: CycleReport,
        _ sections: [ReportSection],
        _ language: Language
    ) -> [String] {
        var found: [Finding] = []
        if sections.contains(.ranking) {
            found = Finding.all(of: report, in: language)
        } else if sections.contains(.findings) {
            found = Finding.top(of: report, in: language)
        }
        var sentences = found.map(\.sentence)
        if sections.contains(.changes) {
            let changes = report.changed.compactMap { Finding(change: $0, in: language)?.sentence }
            let compared = report.compared.count
            let none =
                compared == 0
                ? ReportBuilderWords.nothingCompared[language] : ReportBuilderWords.unchanged.text(language, compared)
            sentences += (changes.isEmpty ? [none] : changes).filter { !sentences.contains($0) }
        }
        return sentences
    }

    private static func filters(_ request: ReportRequest, _ language: Language) -> String {
        let filter = request.filter
        var parts = [
            (FilterWords.location, filter.location?.text), (FilterWords.channel, filter.channel?.text),
            (FilterWords.segment, filter.segment?.text), (FilterWords.language, filter.language?.tag),
            (FilterWords.wave, filter.wave?.text),
        ].compactMap { word, value in value.map { "\(word[language]) \($0)" } }
        if request.weighting == .weights { parts.append(FilterWords.weighted[language]) }
        return parts.isEmpty ? FilterWords.none[language] : parts.joined(separator: ", ")
    }

    private static func header(_ language: Language) -> [String] {
        [
            "", ReportWords.moment[language], ReportWords.count[language], ReportWords.mean[language],
            ReportWords.satisfied[language], ReportWords.standard[language], ReportWords.change[language],
        ]
    }

    private static func row(_ figure: MomentFigure, _ format: NumberFormat) -> [String] {
        let language = format.language
        let mark = figure.moment.isCritical ? "◆" : " "
        let name = "\(mark) \(figure.moment.name(in: language))"
        guard !figure.isWithheld else {
            let note = figure.count == 0 ? NumberFormat.none : ReportWords.withheld[language]
            return ["\(figure.position)", name, note, "", "", "", ""]
        }
        return [
            "\(figure.position)", name, format.whole(figure.count),
            figure.mean.map { "\(format.decimal($0.value, digits: 2)) (\(format.interval($0.interval, digits: 2)))" }
                ?? NumberFormat.none,
            figure.satisfied.map { "\(format.percent($0.value)) (\(format.percentInterval($0.interval)))" }
                ?? NumberFormat.none,
            standard(figure, format), change(figure, format),
        ]
    }

    private static func standard(_ figure: MomentFigure, _ format: NumberFormat) -> String {
        guard let comparison = figure.comparison else { return NumberFormat.none }
        let target = format.percent(comparison.target)
        let place = comparison.certainShortfall > 0 ? " ▼" : comparison.certainSurplus > 0 ? " ▲" : ""
        return (comparison.isStandard ? target : ReportWords.middle.text(format.language, ["target": target])) + place
    }

    private static func change(_ figure: MomentFigure, _ format: NumberFormat) -> String {
        guard let change = figure.change, let shown = format.change(of: figure) else { return NumberFormat.none }
        let probability = change.pValue.map { ", \(format.probability($0))" } ?? ""
        return "\(shown.points) (\(ReportWords.verdict(change.verdict)[format.language])\(probability))"
    }

    private static func whole(_ report: CycleReport, _ format: NumberFormat) -> [String] {
        let rows = report.whole.map { figure -> [String] in
            let name = figure.question.text.text(for: format.language) ?? figure.question.code.text
            guard !figure.isWithheld else { return [name, ReportWords.withheld[format.language], ""] }
            let value =
                figure.netPromoterScore.map { ("NPS", $0) }
                ?? figure.mean.map { (ReportWords.mean[format.language], $0) }
            let text = value.map { label, estimate in
                let digits = label == "NPS" ? 0 : 2
                return
                    "\(label) \(format.decimal(estimate.value, digits: digits)) (\(format.interval(estimate.interval, digits: digits)))"
            }
            return [name, format.whole(figure.count), text ?? NumberFormat.none]
        }
        guard !rows.isEmpty else { return [] }
        return [""]
            + TextTable(
                header: [ReportWords.whole[format.language], ReportWords.count[format.language], ""],
                rows: rows
            ).lines
    }
}
