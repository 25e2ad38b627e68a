internal import Analysis
internal import ServiceCycle

/// One run of signals as a reader sees it; `signals/run` shows it.
struct SignalEntry: Encodable, Equatable, Sendable {
    let signalName: String
    let signalPath: String
    let signalPlace: String
    let signalBadge: Badge?
    let signalFigure: FigureText
    let signalDetail: String
    let signalSeen: String?
    let signalForm: SeenForm?

    /// Marks it as seen, or as new again.
    struct SeenForm: Encodable, Equatable, Sendable {
        let seenPath: String
        let seenFields: [FilterBar.Hidden]
        let seenVerb: String
        let seenName: String
    }

    /// - Parameters:
    ///   - run: What is shown.
    ///   - page: The page to come back to, where it is not the list of all.
    ///   - mayEdit: Whether the reader may mark it.
    ///   - zone: The organisation's zone.
    ///   - language: The reader's language.
    init(_ run: SignalRun, from page: String? = nil, mayEdit: Bool, zone: Zone, language: Language) {
        let format = NumberFormat(language)
        let signal = run.newest.signal
        let cycle = run.map.name.text(for: language) ?? run.map.code.text
        let place =
            run.place.location.map { run.map.name(of: $0, .location, in: language) } ?? SignalWords.everywhere[language]
        signalName = run.moment.name(in: language)
        signalPath = SignalPath.chart(run.place, of: run.map.code)
        signalPlace = "\(cycle) · \(place)"
        signalBadge = run.moment.isCritical ? Badge(run.moment, isBad: run.isBelow, language) : nil
        signalFigure =
            signal.share.map {
                FigureText(
                    $0,
                    count: signal.count,
                    caption: ReportWords.satisfied[language],
                    isBad: run.isBelow,
                    language: language
                )
            } ?? .withheld(language: language)
        let what = signal.rules.compactMap { ControlWords.signal($0, isBelow: run.isBelow)?[language] }
        signalDetail = SignalWords.detail.text(
            language,
            run.weeks,
            [
                "week": format.day(signal.monday), "first": format.day(run.first), "what": what.joined(separator: "; "),
                "usual": format.percent(signal.center),
            ]
        )
        signalSeen = run.newest.seen.map { seen in
            let day = format.day(zone.day(of: seen.at))
            return seen.login.map { SignalWords.seenBy.text(language, ["login": $0, "day": day]) }
                ?? SignalWords.seenOn.text(language, ["day": day])
        }
        signalForm = mayEdit ? SeenForm(run, from: page, name: signalName, place: place, language) : nil
    }
}

extension SignalEntry.SeenForm {
    fileprivate init(_ run: SignalRun, from page: String?, name: String, place: String, _ language: Language) {
        seenPath = SignalPath.seenURL
        let fields = SignalField.values(of: run) + (page.map { [(.from, $0)] } ?? [])
        seenFields = fields.map { FilterBar.Hidden(hiddenName: $0.rawValue, hiddenValue: $1) }
        seenVerb = (run.isSeen ? SignalWords.unsee : SignalWords.see)[language]
        seenName = SignalWords.seeAbout.text(language, ["verb": seenVerb, "moment": name, "place": place])
    }
}

/// The fields by which a form names a run of signals.
enum SignalField: String {
    case cycle, moment, location, week, below, seen, from

    /// What `from` says on the start page.
    static let start = "start"

    static func values(of run: SignalRun) -> [(SignalField, String)] {
        [
            (.cycle, run.map.code.text), (.moment, run.place.moment.text), (.location, run.place.location?.text ?? ""),
            (.week, run.newest.signal.monday.description), (.below, run.isBelow ? "true" : ""),
            (.seen, run.isSeen ? "" : "true"),
        ]
    }
}
