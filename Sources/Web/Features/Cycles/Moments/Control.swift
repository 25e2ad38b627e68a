internal import Analysis
internal import ServiceCycle
internal import Statistics

/// A moment's weeks between their limits: a picture, what each signal means, and how it came about.
struct Control: Encodable, Equatable, Sendable {
    let controlSentence: String
    let controlChart: ControlChartPicture?
    let controlNarrow: ControlChartPicture?
    let controlLegend: Legend?
    let controlSignals: [Signal]
    let hasSignals: Bool
    let controlForm: BaselineForm?
    let controlKeep: KeepForm?
    let controlTable: DataTable?
    let controlExplanation: Explanation?

    struct Legend: Encodable, Equatable, Sendable {
        let centerLegend, limitsLegend, signalLegend: String
    }

    struct Signal: Encodable, Equatable, Sendable {
        let signalNumber: String
        let signalText: String
        let signalIsBelow: Bool
    }

    /// Where the limits are to come from: the reader's own decision, which stands in the address.
    struct BaselineForm: Encodable, Equatable, Sendable {
        let baselinePath: String
        let baselineHidden: [FilterBar.Hidden]
        let baselineLabel: String
        let baselineDay: String
        let baselineShow: String
        let baselineReset: Reset?
    }

    struct Reset: Encodable, Equatable, Sendable {
        let resetPath: String
        let resetLabel: String
    }

    /// What is kept of the limits, and whether the reader may decide it anew.
    struct Limits: Sendable {
        var plan: BaselinePlan?
        var mayKeep = false
        var zone = Zone.utc
    }

    /// Makes the baseline that one reader looks at everybody's.
    struct KeepForm: Encodable, Equatable, Sendable {
        let keepPath: String
        let keepLocation: String
        let keepAnchor: String
        let keepLabel: String
    }

    /// - Parameters:
    ///   - report: The weeks.
    ///   - kept: What is kept of the limits.
    ///   - keeping: The cycle and the place whose limits the reader may decide; nil where there are none such.
    ///   - address: The page's, with its selection.
    ///   - language: The reader's language.
    init(
        _ report: ControlReport,
        _ kept: Limits = Limits(),
        keeping: (cycle: Code, place: WatchedPlace)? = nil,
        address: ReportAddress,
        language: Language
    ) {
        controlSentence = ControlText.sentence(report, language)
        controlChart = ControlChartPicture(report, form: .wide, id: "control", language: language)
        controlNarrow = ControlChartPicture(report, form: .narrow, id: "control-narrow", language: language)
        controlLegend = report.center.map { center in
            Legend(
                centerLegend: ControlWords.center.text(
                    language,
                    ["share": NumberFormat(language).percent(center)]
                ),
                limitsLegend: ControlWords.limitsLegend[language],
                signalLegend: ControlWords.signalLegend[language]
            )
        }
        controlSignals = report.weeks.filter { !($0.point?.signals.isEmpty ?? true) }.enumerated().map { index, week in
            Signal(
                signalNumber: String(index + 1),
                signalText: ControlText.signal(week, language),
                signalIsBelow: (week.point?.deviation ?? 0) < 0
            )
        }
        hasSignals = !controlSignals.isEmpty
        controlForm =
            report.absence != .nothingVaries || report.isChosen ? BaselineForm(report, address, language) : nil
        controlTable = report.absence == nil ? DataTable(report, language: language) : nil
        controlKeep =
            report.isChosen
            ? keeping.map { cycle, place in
                KeepForm(
                    keepPath: SignalPath.baseline(place.moment, of: cycle),
                    keepLocation: place.location?.text ?? "",
                    keepAnchor: address.options["baseline"] ?? "",
                    keepLabel: SignalWords.keep[language]
                )
            } : nil
        let told = report.isChosen ? [] : ControlText.kept(kept, language)
        controlExplanation = report.absence == nil ? ControlText.explanation(report, kept: told, language) : nil
    }
}

extension Control.BaselineForm {
    fileprivate init(_ report: ControlReport, _ address: ReportAddress, _ language: Language) {
        baselinePath = address.path
        baselineHidden = address.hidden(but: ["baseline"])
        baselineLabel = ControlWords.baselineField[language]
        baselineDay = report.quiet?.lowerBound.description ?? ""
        baselineShow = FilterWords.show[language]
        baselineReset =
            report.isChosen
            ? Control.Reset(
                resetPath: address.with { $0.options["baseline"] = nil },
                resetLabel: ControlWords.usualBaseline[language]
            ) : nil
    }
}

extension DataTable {
    /// Every week that has a share.
    fileprivate init(_ report: ControlReport, language: Language) {
        let format = NumberFormat(language)
        let heads = [
            ReportWords.count[language], ReportWords.satisfied[language], ControlWords.limits[language],
            ControlWords.signalHead[language],
        ]
        self.init(
            ControlWords.heading[language],
            isUnseen: true,
            columns: [ControlWords.week[language]] + heads,
            words: [0, 4],
            rows: report.weeks.compactMap { week in
                guard let share = week.share, let point = week.point else { return nil }
                let signals = point.signals.compactMap {
                    ControlWords.signal($0, isBelow: point.deviation < 0)?[language]
                }
                return Row(
                    format.day(week.monday),
                    cells: [
                        Cell(heads[0], format.whole(week.count)),
                        Cell(
                            heads[1],
                            format.percent(share.value),
                            note: format.percentInterval(share.interval),
                            isStrong: true
                        ),
                        Cell(heads[2], format.percentInterval(point.limits)),
                        Cell(
                            heads[3],
                            signals.isEmpty
                                ? (week.isQuiet ? ControlWords.isQuiet[language] : NumberFormat.none)
                                : signals.joined(separator: "; "),
                            isFigure: false,
                            isStrong: !signals.isEmpty
                        ),
                    ]
                )
            }
        )
    }
}
