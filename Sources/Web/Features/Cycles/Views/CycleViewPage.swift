internal import Analysis
internal import ServiceCycle

/// A cycle as blueprint, curve, table or list.
struct CycleViewPage: Page {
    static let template = "cycles/views"

    let frame: PageFrame
    let blueprintStyle: String
    let trail: PageHead.Trail
    let viewTitle: String
    let finding: FindingText
    let headButtons: ButtonRow?
    let closer: CycleStudies
    let filters: FilterBar
    let filterWords: FilterLabels
    let viewHeading: String
    let selection: String
    let viewSwitch: ViewSwitch

    /// Share or mean; everybody together or each segment.
    let measureViews: [CyclePage.View]
    let groupViews: [CyclePage.View]
    let lanes: LaneLabels
    let legend: CurveLegend
    let noMoments: EmptyState?

    /// One of the four is set where there are moments.
    let blueprint: Blueprint?
    let curvePart: CurvePart?
    let tablePart: MomentSheet?
    let listPart: MomentSheet?

    /// What an address asks of a view.
    struct Asked {
        var view: CycleView
        var curve: String?
        var bySegment = false

        /// The moment that is being edited.
        var edited: Code?
    }

    /// The moments in their order.
    struct MomentSheet: Encodable, Equatable, Sendable {
        let moments: [BlueprintMoment]
    }

    /// One curve for everybody, or a line for each segment.
    struct CurvePart: Encodable, Equatable, Sendable {
        let curve: MomentCurve?
        let ladder: MomentLadder?
        let curveLegend: CurveLegend?
        let segmentPart: SegmentPart?

        /// Why there is one curve where a line for each segment was asked for.
        let curveNote: String?
    }

    /// - Parameters:
    ///   - frame: What stands around it.
    ///   - style: The address of `blueprint.css`.
    ///   - report: What was found.
    ///   - segments: The figures of each segment by moment, where they were asked for.
    ///   - sameness: Whether segments are rated alike, where the curve is to have a line for each.
    ///   - choices: What can be filtered by.
    ///   - version: The version of the map; nil for those who may not change it.
    ///   - asked: The view, and what it is to show.
    init(
        frame: PageFrame,
        style: String,
        report: CycleReport,
        segments: [Code: GroupComparison],
        sameness: SamenessReport? = nil,
        choices: FilterChoices,
        version: Int?,
        _ asked: Asked
    ) {
        let language = frame.language
        let measure = CurveMeasure(asked.curve, for: report)
        let cycle = ReportAddress(path: CyclePath.show(report.map.code.text), request: report.request)
        var overview = cycle
        overview.curve = measure == .share ? nil : measure.name
        if asked.bySegment { overview.options["by"] = Contrast.Dimension.segment.rawValue }
        let address = overview.view(asked.view)
        let name = report.map.name.text(for: language) ?? report.map.code.text
        self.frame = frame
        blueprintStyle = style
        trail = PageHead.Trail(
            [
                PageHead.Crumb(CycleWords.title[language], CyclePath.listURL),
                PageHead.Crumb(name, cycle.text),
            ],
            language: language
        )
        viewTitle = name
        finding = FindingText(Finding.headline(of: report, in: language))
        headButtons = ButtonRow(
            (version == nil ? [] : [.link(CycleWords.editMap[language], MapEditorPath(report.map.code).map)])
                + [.link(MapFileWords.short[language], MapFilePath.list(report.map.code))]
        )
        closer = CycleStudies(path: cycle.path, request: report.request, language: language)
        filters = FilterBar(report, choices: choices, address: address, compares: false, language: language)
        filterWords = FilterLabels(language)
        viewHeading = asked.view.heading[language]
        selection = [
            NumberFormat(language).period(report.period.days), FilterSummary.narrowing(report, language),
        ].compactMap { $0 }.joined(separator: " · ")
        viewSwitch = ViewSwitch(asked.view, of: overview, language: language)
        measureViews = Self.measures(report, measure, address, language)
        groupViews = Self.groups(report, asked, address, language)
        lanes = LaneLabels(measure, language)
        legend = CurveLegend(report, measure: measure, language: language)
        noMoments = report.map.moments.isEmpty ? .noMoments(report.map.code, language, mayEdit: version != nil) : nil
        let maker = BlueprintMaker(
            report: report,
            measure: measure,
            segments: segments,
            cycle: cycle,
            view: address,
            version: version,
            edited: asked.edited,
            language: language
        )
        let shows = { (view: CycleView) in view == asked.view && !report.map.moments.isEmpty }
        blueprint = shows(.blueprint) ? Blueprint(maker, hasSegments: asked.bySegment) : nil
        tablePart = shows(.table) ? MomentSheet(moments: maker.moments) : nil
        listPart = shows(.list) ? MomentSheet(moments: maker.moments) : nil
        let lines = sameness.flatMap { SegmentLines(report, measure, segments, $0, language) }
        curvePart =
            shows(.curve)
            ? CurvePart(report, measure, cycle, lines, wantsLines: asked.bySegment, language) : nil
    }

    private static func measures(
        _ report: CycleReport,
        _ measure: CurveMeasure,
        _ address: ReportAddress,
        _ language: Language
    ) -> [CyclePage.View] {
        guard CurveMeasure("mean", for: report) != .share else { return [] }
        return [(nil, ChartWords.share), ("mean", ChartWords.mean)].map { name, label in
            CyclePage.View(
                viewLabel: label[language],
                viewPath: address.with { $0.curve = name },
                viewIsOn: (name ?? "share") == measure.name
            )
        }
    }

    private static func groups(
        _ report: CycleReport,
        _ asked: Asked,
        _ address: ReportAddress,
        _ language: Language
    ) -> [CyclePage.View] {
        guard report.map.segments.count > 1 || asked.bySegment else { return [] }
        let options = [
            (nil, BlueprintWords.together), (Contrast.Dimension.segment.rawValue, BlueprintWords.bySegment),
        ]
        return options.map { value, label in
            CyclePage.View(
                viewLabel: label[language],
                viewPath: address.with { $0.options["by"] = value },
                viewIsOn: (value != nil) == asked.bySegment
            )
        }
    }
}

extension CycleViewPage.CurvePart {
    fileprivate init(
        _ report: CycleReport,
        _ measure: CurveMeasure,
        _ cycle: ReportAddress,
        _ lines: SegmentLines?,
        wantsLines: Bool,
        _ language: Language
    ) {
        let path: (Code) -> String? = { cycle.moment($0) }
        let isOne = lines == nil
        segmentPart = lines.map { SegmentPart($0, path: path) }
        curve =
            isOne
            ? MomentCurve.rows(report, measure: measure, form: .wide, id: "curve", path: path, language: language).first
            : nil
        ladder =
            isOne ? MomentLadder(report, measure: measure, id: "ladder", path: path, language: language) : nil
        curveLegend = isOne ? CurveLegend(report, measure: measure, language: language) : nil
        curveNote = isOne && wantsLines ? SegmentWords.alone[language] : nil
    }
}

extension EmptyState {
    /// What to do where nothing was drawn yet.
    fileprivate static func noMoments(_ cycle: Code, _ language: Language, mayEdit: Bool) -> EmptyState {
        let start = MapEditorPath(cycle).addition(at: ServiceMap.Place(phase: .before))
        return EmptyState(
            MapEditorWords.emptyTitle[language],
            MapEditorWords.emptyText[language],
            buttons: mayEdit ? [.link(MapEditorWords.firstMoment[language], start, .main)] : []
        )
    }
}
