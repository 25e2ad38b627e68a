internal import Analysis
internal import ServiceCycle

/// The slides of a report, each to be taken along.
struct SlidesPage: Page {
    static let template = "reports/slides"

    let frame: PageFrame
    let slideStyle: String
    let trail: PageHead.Trail
    let slidesTitle: String
    let slidesLead: String
    let slidesButtons: ButtonRow
    let slides: [Entry]

    struct Entry: Encodable, Equatable, Sendable {
        let slide: Slide
        let slidePath: String
        let slideDownload: String
        let slideFile: String
    }

    init(frame: PageFrame, style: String, sectioned: SectionedReport) {
        let (language, order, cycle) = (frame.language, sectioned.order, sectioned.report.map.code)
        self.frame = frame
        slideStyle = style
        trail = PageHead.Trail(
            [
                PageHead.Crumb(CycleWords.title[language], CyclePath.listURL),
                PageHead.Crumb(
                    sectioned.report.map.name.text(for: language) ?? cycle.text,
                    ReportAddress(path: CyclePath.show(cycle.text), request: sectioned.report.request).text
                ),
                PageHead.Crumb(ReportBuilderWords.report[language], order.address(ReportPath.report(cycle))),
            ],
            language: language
        )
        slidesTitle = ReportBuilderWords.slides[language]
        slidesLead = SlideWords.lead[language]
        slidesButtons = ButtonRow([
            .link(SlideWords.all[language], order.address(ReportPath.slideFile(cycle)), .main),
            .link(SlideWords.toReport[language], order.address(ReportPath.report(cycle))),
        ])
        slides = SlideDeck(sectioned).slides.enumerated().map { index, slide in
            Entry(
                slide: slide,
                slidePath: order.address(ReportPath.slide(index + 1, of: cycle)),
                slideDownload: SlideWords.download.text(language, ["number": slide.slideNumber]),
                slideFile: "\(sectioned.fileName)-\(slide.slideNumber).svg"
            )
        }
    }
}

/// All slides as one file that needs nothing else: to be shown one after another, and printed one to a page.
struct SlideFilePage: Page {
    static let template = "reports/slide-file"

    let lang: String
    let slidesTitle: String
    let slides: [Slide]

    init(_ sectioned: SectionedReport) {
        let language = sectioned.order.words
        let name = sectioned.report.map.name.text(for: language) ?? sectioned.report.map.code.text
        lang = language.tag
        slidesTitle = "\(name) · \(sectioned.organisation)"
        slides = SlideDeck(sectioned).slides
    }
}

/// One slide as a picture of its own.
struct SlidePage: Page {
    static let template = "reports/slide"

    let slide: Slide
}
