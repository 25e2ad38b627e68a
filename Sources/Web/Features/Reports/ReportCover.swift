internal import Analysis
internal import ServiceCycle

/// The first page: whose report it is, about what, over which days, and on how many answers it rests.
struct ReportCover: Encodable, Equatable, Sendable {
    /// Whether its title is the page's own heading.
    let coverLeads: Bool
    let coverKind: String
    let coverOrganisation: String
    let coverTitle: String
    let coverAbout: String?
    let coverPeriod: String
    let coverFacts: [Fact]
    let coverSample: PageFrame.Sample?

    /// Where nobody answered: the sentence that says so.
    let coverEmpty: String?

    struct Fact: Encodable, Equatable, Sendable {
        let factName: String
        let factText: String
    }

    init(_ sectioned: SectionedReport, leads: Bool) {
        let (report, language) = (sectioned.report, sectioned.order.words)
        let format = NumberFormat(language)
        coverLeads = leads
        coverKind = ReportWords.title[language]
        coverOrganisation = sectioned.organisation
        coverTitle = report.map.name.text(for: language) ?? report.map.code.text
        coverAbout = report.map.description.text(for: language)
        coverPeriod = format.period(report.period.days)
        coverFacts = [
            Fact(factName: ReportWords.compared[language], factText: format.period(report.period.previous)),
            Fact(factName: ReportWords.filters[language], factText: FilterSummary.text(report, language)),
            Fact(factName: ReportBuilderWords.responses[language], factText: sectioned.size),
            Fact(factName: ReportBuilderWords.made[language], factText: format.day(sectioned.madeOn)),
        ]
        coverSample =
            report.isSample
            ? PageFrame.Sample(sampleLabel: FrameWords.sampleLabel[language], sampleText: FrameWords.sample[language])
            : nil
        coverEmpty = report.isEmpty ? Finding.none(in: language).sentence : nil
    }
}

extension SectionedReport {
    /// On how many answers it rests, in words.
    var size: String {
        let answers = CycleWords.size(of: report, order.words)
        guard !isFew else { return report.isEmpty ? answers : CycleWords.fewAnswers[order.words] }
        let responses = NumberFormat(order.words).whole(leastResponses)
        return ReportBuilderWords.rests.text(order.words, ["answers": answers, "responses": responses])
    }
}
