internal import Analysis
internal import ServiceCycle
internal import Statistics

/// Whether the service is the same everywhere, moment by moment.
struct SamenessPage: Page {
    static let template = "cycles/sameness"

    let frame: PageFrame
    let head: StudyHead

    /// What can be compared: channels, locations, segments.
    let dimensionViews: [CyclePage.View]
    let hasDimensions: Bool
    let compareLabel: String

    /// As the customers came, or weighted to one mix of segments.
    let mixViews: [CyclePage.View]
    let mixLabel: String
    let hasMix: Bool
    let sameMix: String?
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
    ///   - choices: What can be filtered by.
    ///   - address: The address of the page.
    init(
        frame: PageFrame,
        report: CycleReport,
        sameness: SamenessReport,
        known: [Contrast.Dimension],
        canMix: Bool = false,
        choices: FilterChoices,
        address: ReportAddress
    ) {
        let language = frame.language
        let cycle = ReportAddress(path: CyclePath.show(report.map.code.text), request: report.request)
        let text = SamenessText(sameness, report.map, language)
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
        dimensionViews = Self.dimensions.filter { known.contains($0) || $0 == sameness.dimension }.map { other in
            CyclePage.View(
                viewLabel: SamenessWords.by(other)[language],
                viewPath: address.with { $0.options["by"] = other == known.first ? nil : other.rawValue },
                viewIsOn: other == sameness.dimension
            )
        }
        hasDimensions = dimensionViews.count > 1
        mixLabel = SamenessWords.mixLabel[language]
        hasMix = canMix
        sameMix = text.mix
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
            : SamenessWords.alone.text(
                language,
                ["moments": StudyWords.list(alone.map { $0.figure.moment.name(in: language) }, language)]
            )
        sameTable = tested.isEmpty ? nil : text.table(tested) { cycle.moment($0) }
        sameEmpty = tested.isEmpty ? Self.empty(sameness, report, address, language) : nil
        sameExplanation = text.explanation(
            isWeighted: report.request.weighting == .weights,
            isFunnel: sameRows.contains { $0.sameFunnel != nil }
        )
        asTable = StudyWords.asTable[language]
    }

    private static func empty(
        _ sameness: SamenessReport,
        _ report: CycleReport,
        _ address: ReportAddress,
        _ language: Language
    ) -> EmptyState {
        let dimension = sameness.dimension
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
