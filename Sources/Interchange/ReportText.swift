package import ServiceCycle
internal import Statistics

/// A report as text for a terminal: a table that one would put in a letter, then the findings in words.
package enum ReportText {
    package static func write(_ report: CycleReport, organisation: String, language: Language) -> String {
        let format = NumberFormat(language)
        var lines = ["\(organisation) – \(report.map.name.text(for: language) ?? report.map.code.text)"]
        if report.isSample { lines.append(FrameWords.sample[language]) }
        lines.append(
            "\(ReportWords.period[language]): \(report.period.days.lowerBound) – \(report.period.days.upperBound)"
                + "   \(ReportWords.compared[language]): \(report.period.previous.lowerBound) – \(report.period.previous.upperBound)"
        )
        lines.append("\(ReportWords.filters[language]): \(filters(report.request, language))")
        lines.append("")
        lines += TextTable(header: header(language), rows: report.moments.map { row($0, format) }).lines
        lines += whole(report, format)
        lines.append("")
        lines += Finding.all(of: report, in: language).map { "• " + $0.sentence }
        lines.append("")
        lines += MethodWords.paragraphs.flatMap { wrapped($0[language]) }
        return lines.joined(separator: "\n")
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
        guard let change = figure.change else { return NumberFormat.none }
        let difference = format.signed(change.difference * 100)
        let probability = change.pValue.map { ", \(format.probability($0))" } ?? ""
        return "\(difference) (\(ReportWords.verdict(change.verdict)[format.language])\(probability))"
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

    private static func wrapped(_ text: String, width: Int = 110) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ") {
            if let last = lines.last, !last.isEmpty, last.count + word.count + 1 > width { lines.append("") }
            lines[lines.count - 1] += (lines.last?.isEmpty == true ? "" : " ") + word
        }
        return lines
    }
}

/// Columns that stand under each other.
private struct TextTable {
    let lines: [String]

    init(header: [String], rows: [[String]]) {
        let widths = header.indices.map { column in
            ([header] + rows).map { Self.width($0[column]) }.max() ?? 0
        }
        let line = { (cells: [String]) in
            var text = zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - Self.width($0)) }
                .joined(separator: "  ")
            while text.hasSuffix(" ") { text.removeLast() }
            return text
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        lines = [line(header), rule] + rows.map(line)
    }

    /// How many places a text takes; letters of East Asia take two.
    private static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { width, scalar in
            switch scalar.value {
            case 0x300...0x36F: width
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60:
                width + 2
            default: width + 1
            }
        }
    }
}
