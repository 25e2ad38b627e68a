internal import Analysis
internal import ServiceCycle

/// What customers wrote at the moments that hurt, and the words that mark the unhappy ones.
struct ReportVoices: Encodable, Equatable, Sendable {
    let heading: ReportBody.Heading
    let voicesEmpty: String?
    let voiceGroups: [Group]
    let markFinding: FindingText?
    let markTitle: String
    let markNote: String
    let markPlot: DotPlot?

    /// For a telephone.
    let markNarrow: DotPlot?

    /// The comments about one moment.
    struct Group: Encodable, Equatable, Sendable {
        let voicesTitle: String
        let voicesWithheld: String?
        let comments: [CommentBox.Item]
    }

    init(
        _ found: SectionedReport.Comments,
        heading: ReportBody.Heading,
        report: CycleReport,
        language: Language
    ) {
        let groups = found.voices.filter(\.finds.isAsked).map { Group($0, report, language) }
        self.heading = heading
        voiceGroups = groups
        voicesEmpty = groups.isEmpty ? ReportBuilderWords.noComments[language] : nil
        let name = found.marksAbout.flatMap { report.map.moment($0) }?.name(in: language)
        markTitle = WordMarkWords.title[language]
        markNote = name.map { WordMarkWords.about.text(language, ["name": $0]) } ?? WordMarkWords.aboutWhole[language]
        markFinding = found.marks.map { WordMarks.finding($0, language) }
        // On paper nothing leads anywhere.
        let drawn = found.marks.flatMap { $0.unhappy.isEmpty ? nil : $0 }
            .map { WordMarkText($0, address: nil, language: language) }
        markPlot = drawn?.plot(.paper, id: "marks", most: Self.mostMarks)
        markNarrow = drawn?.plot(.narrow, id: "marks-narrow", most: Self.mostMarks)
    }

    private static let mostMarks = 10
}

extension ReportVoices.Group {
    fileprivate init(_ voices: ReportMaterial.Voices, _ report: CycleReport, _ language: Language) {
        let name = voices.moment.flatMap { report.map.moment($0) }?.name(in: language)
        voicesTitle =
            name.map { ReportBuilderWords.atMoment.text(language, ["name": $0]) }
            ?? ReportBuilderWords.newestComments[language]
        voicesWithheld = voices.finds.isWithheld ? CommentWords.withheld[language] : nil
        comments = voices.finds.comments.map {
            CommentBox.Item($0, map: report.map, scale: voices.finds.scale, marking: CommentQuery(""), language)
        }
    }
}
