internal import Analysis
internal import ServiceCycle
internal import Statistics

/// Whether the service is the same everywhere, moment by moment.
struct SamenessPage: Page {
    static let template = "cycles/sameness"

    let frame: PageFrame
    let head: StudyHead

    /// What can be compared: channels, locations, segments, periods.
    let dimensionViews: [CyclePage.View]
    let hasDimensions: Bool
    let compareLabel: String

    /// How long periods are, where they are compared.
    let unitViews: [CyclePage.View]
    let hasUnits: Bool
    let unitLabel: String

    /// As the customers came, or weighted to one mix of segments.
    let mixViews: [CyclePage.View]
    let mixLabel: String
    let hasMix: Bool
    let sameMix: String?

    /// Which periods are not whole, not shown or left out.
    let sameNote: String?
    let sameRows: [SamenessCard]
    let sameAlone: String?
    let sameTable: DataTable?
    let sameEmpty: EmptyState?
    let sameExplanation: Explanation
    let asTable: String

    /// The attributes that can be compared.
    static let dimensions: [Contrast.Dimension] = [.channel, .location, .segment, .wave]

    /// What the address says for one mix of customers.
    static let oneMix = "same"

    /// - Parameters:
    ///   - frame: What stands around it.
    ///   - report: The cycle's report, with the selection.
    ///   - sameness: What was found.
    ///   - known: The attributes of which several values have answers.
    ///   - canMix: Whether groups can be weighted to one mix of segments.
    ///   - rewordings: When a question last took the place of another, by moment.
    ///   - choices: What can be filtered by.
    ///   - address: The address of the page.
    init(
        frame: PageFrame,
        report: CycleReport,
        sameness: SamenessReport,
        known: [Contrast.Dimension],
        canMix: Bool = false,
        rewordings: [Code: Day] = [:],
        choices: FilterChoices,
        address: ReportAddress
    ) {
        let language = frame.language
        let cycle = ReportAddress(path: CyclePath.show(report.map.code.text), request: report.request)
        let text = SamenessText(sameness, report.map, language, rewordings: rewordings)
        self.frame = frame
        head = StudyHead(
            SamenessWords.title,
            finding: text.finding,
            report: report,
            choices: choices,
            address: address,
            language: language
        )
        compareLabel = SamenessWords.compare[language]
        dimensionViews = Self.views(sameness.axis, report.period.days, known, address, language)
        hasDimensions = dimensionViews.count > 1
        unitLabel = PeriodWords.length[language]
        unitViews = Self.units(sameness.axis, report.period.days, address, language)
        hasUnits = unitViews.count > 1
        mixLabel = SamenessWords.mixLabel[language]
        hasMix = canMix
        sameMix = text.mix
        sameNote = text.note(report.period.days)
        mixViews = [false, true].map { isOne in
            CyclePage.View(
                viewLabel: (isOne ? SamenessWords.oneMix : SamenessWords.asTheyCame)[language],
                viewPath: address.with { $0.options["mix"] = isOne ? Self.oneMix : nil },
                viewIsOn: isOne == (sameness.mix != nil)
            )
        }
        let tested = sameness.rows.filter { $0.finding != nil }
        sameRows = text.order(tested).map { SamenessCard($0, text, path: cycle.moment($0.figure.moment.code)) }
        let alone = sameness.rows.filter { $0.finding == nil && !$0.figure.isWithheld }
        sameAlone =
            alone.isEmpty || tested.isEmpty
            ? nil
            : (text.isInTime ? PeriodWords.alone : SamenessWords.alone).text(
                language,
                ["moments": StudyWords.list(alone.map { $0.figure.moment.name(in: language) }, language)]
            )
        sameTable = tested.isEmpty ? nil : text.table(tested) { cycle.moment($0) }
        sameEmpty = tested.isEmpty ? Self.empty(sameness, report, address, language) : nil
        sameExplanation = text.explanation(
            isWeighted: report.request.weighting == .weights,
            isFunnel: sameRows.contains { $0.sameFunnelTitle != nil }
        )
        asTable = StudyWords.asTable[language]
    }

    /// What groups can be formed by: attributes of which several values have answers, and time.
    private static func views(
        _ axis: SamenessReport.Axis,
        _ days: ClosedRange<Day>,
        _ known: [Contrast.Dimension],
        _ address: ReportAddress,
        _ language: Language
    ) -> [CyclePage.View] {
        let attributes = dimensions.filter { known.contains($0) || axis == .attribute($0) }.map { other in
            CyclePage.View(
                viewLabel: SamenessWords.by(other)[language],
                viewPath: address.with { $0.options["by"] = other == known.first ? nil : other.rawValue },
                viewIsOn: axis == .attribute(other)
            )
        }
        let usual = CalendarUnit.usual(in: days, most: SamenessReport.mostPeriods)
        let isInTime = if case .periods = axis { true } else { false }
        let periods = CyclePage.View(
            viewLabel: PeriodWords.periods[language],
            viewPath: address.with { if !isInTime { $0.options["by"] = usual.rawValue } },
            viewIsOn: isInTime
        )
        return attributes + [periods]
    }

    /// Weeks, months, quarters, years: as far as there are two of them.
    private static func units(
        _ axis: SamenessReport.Axis,
        _ days: ClosedRange<Day>,
        _ address: ReportAddress,
        _ language: Language
    ) -> [CyclePage.View] {
        guard case .periods(let periods) = axis, let current = periods.first?.unit else { return [] }
        return CalendarUnit.allCases.filter { $0 == current || $0.periods(2, in: days).count > 1 }.map { unit in
            CyclePage.View(
                viewLabel: PeriodWords.units(unit)[language],
                viewPath: address.with { $0.options["by"] = unit.rawValue },
                viewIsOn: unit == current
            )
        }
    }

    private static func empty(
        _ sameness: SamenessReport,
        _ report: CycleReport,
        _ address: ReportAddress,
        _ language: Language
    ) -> EmptyState {
        guard case .attribute(let dimension) = sameness.axis else {
            return EmptyState(PeriodWords.nothing[language], PeriodWords.nothingText[language])
        }
        guard dimension.value(of: report.request.filter) != nil else {
            return EmptyState(SamenessWords.nothing[language], SamenessWords.nothingText[language])
        }
        let all = address.with { dimension.set(nil, in: &$0.request.filter) }
        return EmptyState(
            SamenessWords.narrowed[language],
            SamenessWords.nothingText[language],
            buttons: [.link(SamenessWords.widen[language], all, .main)]
        )
    }
}
