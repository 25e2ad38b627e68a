internal import ServiceCycle

/// The moments across and the lanes down: the template `cycles/blueprint` shows it.
///
/// On a screen all bands are one, which scrolls; on paper each stands by itself.
struct Blueprint: Encodable, Equatable, Sendable {
    let scrollLabel: String
    let hasSegments: Bool
    let bands: [Band]

    /// As many moments as go on a sheet of paper side by side.
    struct Band: Encodable, Equatable, Sendable {
        let bandIsFirst: Bool
        let bandMoments: [BlueprintMoment]
    }

    /// Eight columns leave room for words on A4.
    static let mostColumns = 8

    init(_ maker: BlueprintMaker, hasSegments: Bool) {
        scrollLabel = BlueprintWords.scrolls[maker.language]
        self.hasSegments = hasSegments
        let starts = Self.starts(maker.report.map.moments.map(\.phase))
        let moments = maker.moments(bandStarts: Set(starts))
        let ends = starts.dropFirst() + [moments.count]
        bands = zip(starts, ends).map { start, end in
            Band(bandIsFirst: start == 0, bandMoments: Array(moments[start..<end]))
        }
    }

    /// Where bands begin: with a phase where that leaves no sheet half empty, and after eight moments at the latest.
    static func starts(_ phases: [Moment.Phase]) -> [Int] {
        guard !phases.isEmpty else { return [] }
        var starts = [0]
        for index in phases.indices.dropFirst() {
            let length = index - (starts.last ?? 0)
            let isTurn = phases[index] != phases[index - 1] && length > mostColumns / 2
            let fits = phases[index...].prefix { $0 == phases[index] }.count <= mostColumns - length
            if length == mostColumns || isTurn && !fits { starts.append(index) }
        }
        return starts
    }
}

/// What the lanes are called.
struct LaneLabels: Encodable, Equatable, Sendable {
    let touchpoint, evidence, customer, frontStage, backStage, conductNote, backStageNote, support, channel, standard,
        owner: String
    let interaction, visibility, internalInteraction: String
    let satisfaction, figure, drawn, segments, actor, phase, criticality, moment, critical, edit: String

    /// The ends and the middle of the curve's scale.
    let axisTop, axisMiddle, axisBottom: String

    init(_ measure: CurveMeasure, _ language: Language) {
        touchpoint = BlueprintWords.touchpoint[language]
        evidence = EditorWords.evidence[language]
        customer = BlueprintWords.customer[language]
        frontStage = BlueprintWords.frontStage[language]
        backStage = BlueprintWords.backStage[language]
        conductNote = BlueprintWords.conductNote[language]
        backStageNote = BlueprintWords.backStageNote[language]
        support = BlueprintWords.support[language]
        channel = FilterWords.channel[language]
        standard = ReportWords.standard[language]
        owner = EditorWords.owner[language]
        interaction = BlueprintWords.interaction[language]
        visibility = BlueprintWords.visibility[language]
        internalInteraction = BlueprintWords.internalInteraction[language]
        satisfaction = BlueprintWords.curve[language]
        figure = (measure == .share ? ReportWords.satisfied : ReportWords.mean)[language]
        drawn = BlueprintWords.drawn[language]
        segments = FilterWords.segment[language]
        actor = MomentWords.actor[language]
        phase = ReportWords.phase[language]
        criticality = MomentWords.criticality[language]
        moment = ReportWords.moment[language]
        critical = ChartWords.criticalLegend[language]
        edit = BlueprintWords.editing[language]
        let (format, domain) = (NumberFormat(language), measure.domain)
        let middle = (domain.lowerBound + domain.upperBound) / 2
        let isWhole = middle == middle.rounded()
        let text = { (value: Double) in
            measure == .share ? format.percent(value) : format.decimal(value, digits: isWhole ? 0 : 1)
        }
        axisTop = text(domain.upperBound)
        axisMiddle = text(middle)
        axisBottom = text(domain.lowerBound)
    }
}
