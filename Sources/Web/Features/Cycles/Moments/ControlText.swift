internal import Analysis
internal import ServiceCycle
internal import Statistics

/// What is said about a moment's weeks.
enum ControlText {
    static func sentence(_ report: ControlReport, _ language: Language) -> String {
        let format = NumberFormat(language)
        switch report.absence {
        case .tooFewWeeks(let count, let needed):
            return ControlWords.tooFew.text(language, count, ["needed": format.whole(needed)])
        case .nothingVaries: return ControlWords.nothingVaries[language]
        case nil: break
        }
        let weeks = report.weeks.filter { !($0.point?.signals.isEmpty ?? true) }
        guard let last = weeks.last else { return ControlWords.calm[language] }
        return ControlWords.some.text(language, weeks.count, ["week": format.day(last.monday)])
    }

    /// Which patterns a week completes.
    static func signal(_ week: ControlReport.Week, _ language: Language) -> String {
        let isBelow = (week.point?.deviation ?? 0) < 0
        let what = (week.point?.signals ?? []).compactMap { ControlWords.signal($0, isBelow: isBelow)?[language] }
        return ControlWords.signalAt.text(
            language,
            ["week": NumberFormat(language).day(week.monday), "what": what.joined(separator: "; ")]
        )
    }

    static func hint(_ week: ControlReport.Week, _ format: NumberFormat) -> String {
        guard let share = week.share else { return "" }
        return ControlWords.hint.text(
            format.language,
            [
                "week": format.day(week.monday),
                "share": format.percent(share.value),
                "interval": format.percentInterval(share.interval),
                "count": format.count(share.count),
                "limits": week.point.map { format.percentInterval($0.limits) } ?? NumberFormat.none,
            ]
        )
    }

    /// When the limits were taken, and who decided it.
    static func kept(_ limits: Control.Limits, _ language: Language) -> [String] {
        guard let plan = limits.plan else { return [] }
        let format = NumberFormat(language)
        let day = format.day(limits.zone.day(of: plan.setAt))
        let waiting = plan.next.map { SignalWords.waiting.text(language, ["week": format.day($0)]) }
        let decided =
            plan.next != nil
            ? nil
            : plan.author.map {
                SignalWords.decided.text(language, ["login": $0, "day": day, "week": format.day(plan.anchor)])
            }
        let frozen = plan.frozen.map { _ in SignalWords.frozen.text(language, ["day": day]) }
        return [frozen, decided, waiting].compactMap { $0 }
    }

    static func explanation(_ report: ControlReport, kept: [String], _ language: Language) -> Explanation {
        let format = NumberFormat(language)
        let counted = ControlWords.counted.text(
            language,
            [
                "count": format.whole(report.quietCount),
                "from": report.quiet.map { format.day($0.lowerBound) } ?? NumberFormat.none,
                "to": report.quiet.map { format.day($0.upperBound) } ?? NumberFormat.none,
            ]
        )
        let reading = ControlWords.reading.text(
            language,
            [
                "inflation": format.decimal(report.inflation ?? 1, digits: 2),
                "length": ControlReport.falseAlarm.map { format.decimal($0, digits: 0) } ?? NumberFormat.none,
            ]
        )
        let isRough = report.weeks.contains { $0.point?.isRough == true }
        return Explanation(
            of: ControlWords.heading[language],
            counted: [counted] + kept + (report.isProvisional ? [ControlWords.provisional[language]] : []),
            formulas: ControlWords.formulas,
            reading: [reading] + (isRough ? [ControlWords.rough[language]] : []),
            sources: ControlWords.sources,
            language: language
        )
    }
}
