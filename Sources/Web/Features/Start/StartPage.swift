internal import ServiceCycle
internal import Statistics

/// What matters now, over all cycles; where there is none yet, the ways to begin.
struct StartPage: Page {
    static let template = "start/start"

    let frame: PageFrame
    let words: Words
    let now: Now?
    let isEmpty: Bool
    let ways: StartWays?
    let startRefused: String?

    struct Words: Encodable, Equatable, Sendable {
        let title, emptyTitle, emptyLead, cycles, more: String

        init(_ language: Language) {
            title = StartWords.title[language]
            emptyTitle = StartWords.emptyTitle[language]
            emptyLead = StartWords.emptyLead[language]
            cycles = StartWords.cycles[language]
            more = StartWords.more[language]
        }
    }

    /// Everything that is shown where there are cycles.
    struct Now: Encodable, Equatable, Sendable {
        let finding: FindingText
        let lists: [StartList]
        let signals: StartSignals?
        let startCycles: [StartCycle]
    }

    /// - Parameters:
    ///   - frame: What stands around it.
    ///   - reports: A report for each cycle for its usual period.
    ///   - board: What is new among the signals.
    ///   - mayEdit: Whether the reader may begin something.
    ///   - zone: The organisation's zone.
    init(frame: PageFrame, reports: [CycleReport], board: SignalBoard? = nil, mayEdit: Bool, zone: Zone = .utc) {
        let language = frame.language
        self.frame = frame
        words = Words(language)
        isEmpty = reports.isEmpty
        // A sample is there to be looked at where nothing real is there.
        let real = reports.filter { !$0.isSample }
        let overview = Overview(real.isEmpty ? reports : real)
        let signals = board.map { StartSignals($0, mayEdit: mayEdit, zone: zone, language: language) }
        now = reports.isEmpty ? nil : Now(overview, reports, real.isEmpty ? reports : real, signals, language)
        ways = mayEdit ? StartWays(hasSample: reports.contains(where: \.isSample), language: language) : nil
        startRefused = mayEdit ? nil : StartWords.notYours[language]
    }
}

extension StartPage.Now {
    fileprivate init(
        _ overview: Overview,
        _ all: [CycleReport],
        _ looked: [CycleReport],
        _ signals: StartSignals?,
        _ language: Language
    ) {
        let report = overview.hurting.first?.report ?? looked.first { !$0.isEmpty } ?? looked.first
        finding = FindingText(report.map { Finding.headline(of: $0, in: language) } ?? .none(in: language))
        lists = [
            StartList(.hurts, overview.hurting, language), StartList(.worse, overview.worse, language),
            StartList(.better, overview.better, language),
        ]
        self.signals = signals
        startCycles = all.map { StartCycle($0, language) }
    }
}

/// One of the three lists.
struct StartList: Encodable, Equatable, Sendable {
    let listID: String
    let listTitle: String
    let listNote: String?
    let entries: [Entry]
    let listNone: String?

    struct Entry: Encodable, Equatable, Sendable {
        let entryName: String
        let entryPath: String
        let entryCycle: String
        let entryBadge: Badge?
        let entryFigure: FigureText
        let entryDetail: String
    }

    enum Kind: String {
        case hurts, worse, better
    }

    init(_ kind: Kind, _ found: [Overview.Entry], _ language: Language) {
        listID = "h-\(kind.rawValue)"
        switch kind {
        case .hurts:
            listTitle = StartWords.hurts[language]
            listNote = ReportWords.hurtsBy[language]
            listNone = found.isEmpty ? StartWords.noneHurts[language] : nil
        case .worse:
            listTitle = StartWords.worse[language]
            listNote = StartWords.sinceBefore[language]
            listNone = found.isEmpty ? StartWords.noneWorse[language] : nil
        case .better:
            listTitle = StartWords.better[language]
            listNote = StartWords.sinceBefore[language]
            listNone = found.isEmpty ? StartWords.noneBetter[language] : nil
        }
        entries = found.map { Entry($0, kind, language) }
    }
}

extension StartList.Entry {
    fileprivate init(_ entry: Overview.Entry, _ kind: StartList.Kind, _ language: Language) {
        let figure = entry.figure
        entryName = figure.moment.name(in: language)
        entryPath = CyclePath.moment(figure.moment.code.text, of: entry.report.map.code.text)
        entryCycle = entry.report.map.name.text(for: language) ?? entry.report.map.code.text
        let isBad = (figure.comparison?.certainShortfall ?? 0) > 0
        entryBadge = figure.moment.isCritical ? Badge(figure.moment, isBad: isBad, language) : nil
        entryFigure =
            figure.satisfied.map {
                FigureText(
                    $0,
                    count: figure.count,
                    caption: ReportWords.satisfied[language],
                    isBad: isBad,
                    language: language
                )
            } ?? .withheld(language: language)
        entryDetail =
            kind == .hurts
            ? Finding(weakness: figure, in: language)?.detail ?? "" : Self.change(figure, language)
    }

    /// The change in points, with its interval.
    private static func change(_ figure: MomentFigure, _ language: Language) -> String {
        guard let shown = NumberFormat(language).change(of: figure) else { return "" }
        return StartWords.points.text(language, ["points": shown.points, "interval": shown.interval])
    }
}

/// A cycle and where its round stands.
struct StartCycle: Encodable, Equatable, Sendable {
    let cycleName: String
    let cyclePath: String
    let cycleAnswers: String
    let cycleIsSample: Badge?
    let round: RoundSteps

    init(_ report: CycleReport, _ language: Language) {
        cycleName = report.map.name.text(for: language) ?? report.map.code.text
        cyclePath = CyclePath.show(report.map.code.text)
        let count = report.answerCount
        cycleAnswers =
            (1..<CycleReport.fewest).contains(count)
            ? CycleWords.fewAnswers[language] : CycleWords.answers.text(language, count)
        cycleIsSample = report.isSample ? Badge(StartWords.badge[language]) : nil
        round = RoundSteps(report, language: language)
    }
}
