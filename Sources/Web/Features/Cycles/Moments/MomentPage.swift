internal import Analysis
internal import ServiceCycle
internal import Statistics

/// One moment of a cycle, drilled into.
struct MomentPage: Page {
    static let template = "cycles/moment"

    let frame: PageFrame
    let trail: PageHead.Trail
    let name: String
    let about: String?
    let place: String
    let badge: Badge
    let finding: FindingText
    let expectation: String?
    let neighbours: Neighbours
    let filters: FilterBar
    let filterWords: FilterLabels
    let words: Words
    let trend: Trend
    let control: Control?
    let facts: MomentFacts
    let groupTables: [GroupTable]
    let hasGroups: Bool
    let spreads: [Spread]
    let hasSpreads: Bool
    let commentLists: [CommentBox]
    let method: MethodNote

    /// The headings of the page.
    struct Words: Encodable, Equatable, Sendable {
        let trend, weeks, facts, groups, groupsBy, spreads, comments, asTable: String

        init(_ language: Language) {
            trend = MomentWords.trend[language]
            weeks = ControlWords.heading[language]
            facts = MomentWords.about[language]
            groups = MomentWords.groups[language]
            groupsBy = MomentWords.groupsBy[language]
            spreads = MomentWords.distribution[language]
            comments = CommentWords.title[language]
            asTable = MomentWords.asTable[language]
        }
    }

    /// - Parameters:
    ///   - frame: What stands around it.
    ///   - report: What was found.
    ///   - choices: What can be filtered by.
    ///   - cycle: The address of the cycle's page with the same selection.
    ///   - weeks: The moment's weeks and what is unusual among them; nil where nobody answered.
    ///   - baseline: The day from which the reader wants the limits to come.
    ///   - limits: What is kept of the limits.
    init(
        frame: PageFrame,
        report: MomentReport,
        choices: FilterChoices,
        cycle: ReportAddress,
        weeks: ControlReport? = nil,
        baseline: Day? = nil,
        limits: Control.Limits = Control.Limits()
    ) {
        let language = frame.language
        let moment = report.moment
        let path = CyclePath.moment(moment.code.text, of: report.cycle.map.code.text)
        var address = ReportAddress(path: path, request: report.cycle.request)
        address.options["baseline"] = baseline?.description
        self.frame = frame
        trail = PageHead.Trail(
            [
                PageHead.Crumb(CycleWords.title[language], CyclePath.listURL),
                PageHead.Crumb(report.cycle.map.name.text(for: language) ?? report.cycle.map.code.text, cycle.text),
            ],
            language: language
        )
        name = moment.name(in: language)
        about = moment.description.text(for: language)
        let numbers = ["number": String(report.figure.position), "all": String(report.cycle.moments.count)]
        place = MomentWords.position.text(language, numbers)
        badge = Badge(report.figure, language)
        finding = FindingText(Finding.about(report.figure, in: language))
        expectation = Self.expectation(report.figure, language)
        neighbours = Neighbours(report, cycle: cycle, language: language)
        filters = FilterBar(
            report.cycle,
            choices: choices,
            address: address,
            compares: false,
            language: language
        )
        filterWords = FilterLabels(language)
        words = Words(language)
        trend = Trend(report, language: language)
        let keeping = limits.mayKeep ? report.watchedPlace.map { (report.cycle.map.code, $0) } : nil
        control = weeks.map {
            Control($0, limits, keeping: keeping, address: address, language: language)
        }
        facts = MomentFacts(report, language: language)
        groupTables = report.groups.map { GroupTable($0, report: report, address: address, language: language) }
        hasGroups = !groupTables.isEmpty
        spreads = report.questions.filter { $0.question.kind != .text }.map { Spread($0, language: language) }
        hasSpreads = !spreads.isEmpty
        commentLists = report.comments.enumerated().map {
            CommentBox($0.element, number: $0.offset + 1, report: report, language: language)
        }
        method = MethodNote(language)
    }

    private static func expectation(_ figure: MomentFigure, _ language: Language) -> String? {
        guard let mean = figure.mean, let expected = figure.expected, let scale = figure.scale else { return nil }
        let format = NumberFormat(language)
        return ReportWords.expectation.text(
            language,
            [
                "value": format.decimal(mean.value),
                "points": String(scale.upperBound),
                "expected": format.decimal(expected.value),
            ]
        )
    }
}

extension Badge {
    /// How critical a moment is.
    init(_ figure: MomentFigure, _ language: Language) {
        self.init(figure.moment, isBad: (figure.comparison?.certainShortfall ?? 0) > 0, language)
    }

    /// The same where what is told of the moment is bad or good.
    init(_ moment: Moment, isBad: Bool, _ language: Language) {
        let phrase = moment.isCritical ? ReportWords.critical : ReportWords.criticality
        self.init(
            phrase.text(language, ["value": String(moment.criticality)]),
            !moment.isCritical ? .plain : isBad ? .bad : .critical
        )
    }
}
