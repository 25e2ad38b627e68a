internal import Analysis
internal import ServiceCycle

/// A report as it stands on a page, in a file and on paper: the template `reports/body` shows it.
struct ReportBody: Encodable, Equatable, Sendable {
    let bodyLanguage: String
    let cover: ReportCover
    let content: ReportContent

    /// What to know first; nil where it is not wanted.
    let findingsPart: FindingsPart?
    let blueprintPart: BlueprintPart?
    let curvePart: CurvePart?
    let rankingPart: ReportRanking?
    let changesPart: ReportChanges?
    let figuresPart: Heading?
    let voicesPart: ReportVoices?
    let methodPart: MethodNote?

    /// What a section is called, and the identifier of its heading.
    struct Heading: Encodable, Equatable, Sendable {
        let partID: String
        let partTitle: String

        init(_ section: ReportSection, _ language: Language) {
            partID = "r-\(section.rawValue)"
            partTitle = section.phrase[language]
        }
    }

    struct FindingsPart: Encodable, Equatable, Sendable {
        let heading: Heading
        let topFindings: [TopFinding]
    }

    /// One of the few findings to keep in mind.
    struct TopFinding: Encodable, Equatable, Sendable {
        let topKind: String
        let topText: FindingText
        let topIsGood: Bool
    }

    struct BlueprintPart: Encodable, Equatable, Sendable {
        let heading: Heading
        let lanes: LaneLabels
        let blueprint: Blueprint
    }

    struct CurvePart: Encodable, Equatable, Sendable {
        let heading: Heading
        let curveRows: [MomentCurve]

        /// For a telephone.
        let curveLadder: MomentLadder?
    }

    /// - Parameters:
    ///   - sectioned: The report.
    ///   - leads: Whether it is the whole page, so that its title is the page's heading.
    init(_ sectioned: SectionedReport, leads: Bool) {
        let (report, language) = (sectioned.report, sectioned.order.words)
        let measure = CurveMeasure(nil, for: report)
        let heading = { (section: ReportSection) in
            sectioned.has(section) ? Heading(section, language) : nil
        }
        bodyLanguage = language.tag
        cover = ReportCover(sectioned, leads: leads)
        content = ReportContent(report, measure: measure, language: language)
        findingsPart = heading(.findings).map { heading in
            FindingsPart(heading: heading, topFindings: sectioned.findings.map { TopFinding($0, language) })
        }
        blueprintPart = heading(.blueprint).map { heading in
            BlueprintPart(
                heading: heading,
                lanes: LaneLabels(measure, language),
                blueprint: Blueprint(.printed(report, measure, language), hasSegments: false)
            )
        }
        curvePart = heading(.curve).map { heading in
            let rows = MomentCurve.rows(report, measure: measure, form: .paper, id: "curve", language: language)
            let ladder = MomentLadder(report, measure: measure, id: "ladder", path: { _ in nil }, language: language)
            return CurvePart(heading: heading, curveRows: rows, curveLadder: ladder)
        }
        rankingPart = heading(.ranking).map { ReportRanking(report, heading: $0, language: language) }
        changesPart = heading(.changes).map { ReportChanges(report, heading: $0, language: language) }
        figuresPart = heading(.figures)
        voicesPart = heading(.comments).flatMap { heading in
            sectioned.comments.map { ReportVoices($0, heading: heading, report: report, language: language) }
        }
        methodPart = sectioned.has(.method) ? MethodNote(on: sectioned.order.sections, language) : nil
    }
}

extension ReportBody.TopFinding {
    fileprivate init(_ finding: Finding, _ language: Language) {
        let kind =
            switch finding.kind {
            case .weakness: ReportBuilderWords.hurts
            case .strength: ReportBuilderWords.carries
            case .worse: ReportBuilderWords.worse
            case .better: ReportBuilderWords.better
            case .difference, .nothingCertain, .tooLittle: ReportBuilderWords.inAll
            }
        topKind = kind[language]
        topText = FindingText(finding)
        topIsGood = finding.kind == .strength || finding.kind == .better
    }
}

extension BlueprintMaker {
    /// For paper: nothing leads anywhere, and nothing is edited.
    fileprivate static func printed(_ report: CycleReport, _ measure: CurveMeasure, _ language: Language) -> Self {
        BlueprintMaker(
            report: report,
            measure: measure,
            segments: [:],
            cycle: nil,
            view: ReportAddress(path: "", request: report.request),
            version: nil,
            edited: nil,
            language: language
        )
    }
}
