internal import ServiceCycle
internal import Statistics

/// What the moments of a view are made of.
struct BlueprintMaker {
    let report: CycleReport
    let measure: CurveMeasure
    let segments: [Code: GroupComparison]

    /// The address of the cycle, for the links to its moments; nil where there is none to go to, as on paper.
    let cycle: ReportAddress?

    /// The address of the view.
    let view: ReportAddress

    /// The version of the map; nil for those who may not change it.
    let version: Int?
    let edited: Code?
    let language: Language

    var moments: [BlueprintMoment] { moments(bandStarts: [0]) }

    /// - Parameter bandStarts: The places at which a band begins on paper.
    /// - Returns: The moments in their order.
    func moments(bandStarts: Set<Int>) -> [BlueprintMoment] {
        let strips = CurveStrip.all(report.moments, measure: measure)
        return report.moments.indices.map { index in
            let figure = report.moments[index]
            let isFirst = index == 0 || report.moments[index - 1].moment.phase != figure.moment.phase
            let phase = ReportWords.phase(figure.moment.phase)[language]
            return BlueprintMoment(
                figure,
                strip: strips[index],
                phase: phase,
                phaseStart: isFirst ? phase : nil,
                phaseAgain: !isFirst && bandStarts.contains(index) ? phase : nil,
                self
            )
        }
    }
}

/// One moment, as a column, a row or an entry of a view.
struct BlueprintMoment: Encodable, Equatable, Sendable {
    let momentID: String
    let momentNumber: String
    let momentName: String

    /// Nil where there is none to go to.
    let momentPath: String?
    let momentAbout: String?
    let momentIsKey: Bool
    let momentIsBad: Bool
    let momentCriticality: String

    /// The phase; where it begins, to be shown once; and again where it goes on upon the next sheet of paper.
    let momentPhase: String
    let momentPhaseStart: String?
    let momentPhaseAgain: String?
    let momentActor: String
    let momentTouchpoint: String?
    let momentEvidence: String?
    let momentSupport: String?
    let momentChannel: String?

    /// What staff do in sight, or out of it.
    let momentFront: Card?
    let momentBack: Card?
    let momentOwner: String?
    let momentStandards: [Rule]
    let momentStrip: CurveStrip
    let momentFigure: FigureText
    let momentDrawn: String?
    let momentSegments: [Segment]

    /// How to edit it here; nil for those who may not.
    let momentEdit: Edit?

    /// The form, where it is being edited.
    let tweak: MomentTweak?

    struct Card: Encodable, Equatable, Sendable {
        let cardText: String

        /// Whether they act, or answer what the customer does.
        let cardIsActing: Bool
    }

    /// A standard, short, and whole for whoever points at it.
    struct Rule: Encodable, Equatable, Sendable {
        let ruleShort: String
        let ruleWhole: String
    }

    struct Segment: Encodable, Equatable, Sendable {
        let segmentName: String
        let segmentFigure: FigureText
    }

    struct Edit: Encodable, Equatable, Sendable {
        let editPath: String
        let editLabel: String
    }

    init(
        _ figure: MomentFigure,
        strip: CurveStrip,
        phase: String,
        phaseStart: String?,
        phaseAgain: String?,
        _ maker: BlueprintMaker
    ) {
        let (moment, language) = (figure.moment, maker.language)
        let channel = maker.report.map.channels.first { $0.code == moment.channel }
        let touchpoint = channel?.touchpoints.first { $0.code == moment.touchpoint }
        momentID = "m-\(moment.code)"
        momentNumber = String(figure.position)
        momentName = Hyphenation.softened(moment.name(in: language))
        momentPath = maker.cycle?.moment(moment.code)
        momentAbout = moment.description.text(for: language)
        momentIsKey = moment.isCritical
        momentIsBad = (figure.comparison?.certainShortfall ?? 0) > 0
        momentCriticality = MomentWords.ofTen.text(language, ["value": String(moment.criticality)])
        momentPhase = phase
        momentPhaseStart = phaseStart
        momentPhaseAgain = phaseAgain
        momentActor = MomentWords.actor(moment.actor)[language]
        momentTouchpoint = touchpoint?.name.text(for: language).map(Hyphenation.softened)
        momentChannel = channel?.name.text(for: language).map(Hyphenation.softened)
        momentEvidence = moment.evidence.text(for: language).map(Hyphenation.softened)
        momentSupport = moment.support.text(for: language).map(Hyphenation.softened)
        let isHidden = moment.actor == .backStage
        let conduct = moment.conduct.text(for: language)
        let acts = conduct ?? (moment.actor == .customer ? nil : momentActor)
        momentFront = isHidden ? nil : Card([acts], isActing: moment.actor == .frontStage)
        momentBack = Card([isHidden ? acts : nil, moment.backStage.text(for: language)], isActing: isHidden)
        momentOwner = moment.owner.map(Hyphenation.softened)
        momentStandards = moment.standards.map {
            Rule(ruleShort: EditorWords.short($0, language), ruleWhole: StandardText.text($0, language))
        }
        momentStrip = strip
        momentFigure = FigureText(figure, maker.measure, language)
        momentDrawn = moment.drawn.map { NumberFormat(language).drawn($0) }
        momentSegments = maker.segments(of: moment)
        momentEdit = maker.version.map { _ in
            Edit(
                editPath: maker.view.with { $0.options["edit"] = moment.code.text } + "#m-\(moment.code)",
                editLabel: BlueprintWords.edit.text(language, ["name": moment.name(in: language)])
            )
        }
        tweak = maker.edited == moment.code ? maker.version.map { MomentTweak(moment, version: $0, maker) } : nil
    }
}

extension BlueprintMoment.Card {
    /// Nil where nothing is said.
    fileprivate init?(_ texts: [String?], isActing: Bool) {
        let texts = texts.compactMap { $0 }
        guard !texts.isEmpty else { return nil }
        self.init(cardText: Hyphenation.softened(texts.joined(separator: "\n")), cardIsActing: isActing)
    }
}

extension BlueprintMaker {
    fileprivate func segments(of moment: Moment) -> [BlueprintMoment.Segment] {
        segments[moment.code]?.groups.map { group in
            BlueprintMoment.Segment(
                segmentName: report.map.name(of: group.code, .segment, in: language),
                segmentFigure: group.satisfied.map { FigureText($0, count: group.count, language: language) }
                    ?? .withheld(language: language)
            )
        } ?? []
    }
}

extension FigureText {
    /// A moment's figure as a curve shows it.
    fileprivate init(_ figure: MomentFigure, _ measure: CurveMeasure, _ language: Language) {
        let isBad = (figure.comparison?.certainShortfall ?? 0) > 0
        switch measure {
        case .share:
            self =
                figure.satisfied.map { FigureText($0, count: figure.count, isBad: isBad, language: language) }
                ?? .withheld(language: language)
        case .mean:
            self =
                measure.estimate(figure).map {
                    FigureText(mean: $0, count: figure.count, isBad: isBad, language: language)
                } ?? .withheld(language: language)
        }
    }
}

extension NumberFormat {
    /// A place on the curve that a team drew, such as `+2` or `−1.5`.
    func drawn(_ value: Double) -> String { signedDecimal(value, digits: value == value.rounded() ? 0 : 1) }
}
