internal import Analysis
internal import ServiceCycle

/// The slides of a report, in the order of its sections.
struct SlideDeck {
    private let drafts: [Slide.Draft]
    private let frame: SlideFrame

    init(_ sectioned: SectionedReport) {
        drafts = [Self.cover(sectioned)] + sectioned.order.sections.flatMap { Self.drafts($0, sectioned) }
        frame = SlideFrame(sectioned)
    }

    /// All of them, drawn.
    var slides: [Slide] { drafts.indices.map(drawn) }

    /// One of them, drawn, counted from 1; nil where there is none such.
    func slide(_ number: Int) -> Slide? { drafts.indices.contains(number - 1) ? drawn(number - 1) : nil }

    private func drawn(_ index: Int) -> Slide {
        Slide(drafts[index], number: index + 1, of: drafts.count, frame: frame)
    }

    /// A section in as many slides as it needs; none where there is nothing to show.
    private static func drafts(_ section: ReportSection, _ sectioned: SectionedReport) -> [Slide.Draft] {
        guard sectioned.has(section) else { return [] }
        let (report, language) = (sectioned.report, sectioned.order.words)
        let name = section.phrase[language]
        return switch section {
        case .findings: [findings(sectioned, name)]
        case .blueprint: MapSlides(report: report, language: language).drafts(name)
        case .curve: CurveSlides(report: report, language: language).drafts(name)
        case .ranking:
            report.weaknesses.isEmpty && report.strengths.isEmpty ? [] : [RankingSlide(report, language).draft(name)]
        case .changes: report.compared.isEmpty ? [] : [ChangeSlide(report, language).draft(name)]
        case .figures: FigureSlides(report: report, language: language).drafts(name)
        case .comments: sectioned.comments.map { VoiceSlide($0, report, language).drafts(name) } ?? []
        case .method: [method(sectioned, name)]
        }
    }

    /// Gives parts of one section their numbers.
    static func parts(
        _ name: String,
        _ titles: [String],
        _ language: Language,
        draw: @escaping (Int, inout SlideCanvas, PlotRoom) -> Void
    ) -> [Slide.Draft] {
        titles.enumerated().map { index, title in
            let numbers = ["name": name, "number": String(index + 1), "all": String(titles.count)]
            let label = titles.count > 1 ? SlideWords.part.text(language, numbers) : name
            return Slide.Draft(name: label, title: title) { canvas, room in draw(index, &canvas, room) }
        }
    }

    private static func cover(_ sectioned: SectionedReport) -> Slide.Draft {
        let cover = ReportCover(sectioned, leads: false)
        let language = sectioned.order.words
        return Slide.Draft(name: ReportWords.title[language], title: cover.coverTitle, isCover: true) { canvas, room in
            var y = room.y.lowerBound + 20
            let width = room.x.upperBound - room.x.lowerBound
            let lead = SlideCanvas.Lettering(size: 34, colour: .soft)
            for line in [cover.coverOrganisation, cover.coverPeriod, cover.coverAbout].compactMap({ $0 }) {
                y = canvas.paragraph(line, x: room.x.lowerBound, y: y, width: width, most: 2, lead) + 6
            }
            y += 30
            for fact in cover.coverFacts.map({ "\($0.factName): \($0.factText)" })
                + [cover.coverEmpty].compactMap({ $0 })
            {
                y = canvas.paragraph(
                    fact,
                    x: room.x.lowerBound,
                    y: y,
                    width: width,
                    most: 2,
                    SlideCanvas.Lettering(size: 24)
                )
                y += 6
            }
        }
    }

    /// Each finding with its figure at the left.
    private static func findings(_ sectioned: SectionedReport, _ name: String) -> Slide.Draft {
        let findings = sectioned.findings
        return Slide.Draft(name: name, title: findings.first?.sentence ?? name) { canvas, room in
            let height = (room.y.upperBound - room.y.lowerBound) / Double(max(1, findings.count))
            let words = SlideCanvas.Lettering(size: 28)
            for (index, finding) in findings.enumerated() {
                let top = room.y.lowerBound + Double(index) * height
                let colour: SlideColour = FindingText(finding).hurts ? .bad : finding.moment == nil ? .ink : .accent
                let strip = PlotRoom(x: room.x.lowerBound...(room.x.lowerBound + 8), y: top...(top + height - 28))
                canvas.rect(strip, fill: colour, radius: 4)
                let figure = SlideCanvas.Lettering(size: 34, colour: colour, isBold: true)
                let x = room.x.lowerBound + 36
                let lines = words.lines(finding.sentence, width: room.x.upperBound - x, most: 3)
                var y = top + figure.size
                if !finding.figure.isEmpty {
                    canvas.words(finding.figure, x: x, y: y, figure)
                    y += words.leading + 8
                }
                for line in lines {
                    canvas.words(line, x: x, y: y, words)
                    y += words.leading
                }
            }
        }
    }

    private static func method(_ sectioned: SectionedReport, _ name: String) -> Slide.Draft {
        let language = sectioned.order.words
        let notes = MethodWords.notes(on: sectioned.order.sections)
        return Slide.Draft(name: name, title: name) { canvas, room in
            let texts = notes.paragraphs.map { $0[language] }
            let width = room.x.upperBound - room.x.lowerBound
            // The largest letters in which all of it has room.
            let types = stride(from: 22.0, through: 13, by: -1).map { SlideCanvas.Lettering(size: $0) }
            let height = { (type: SlideCanvas.Lettering) in
                texts.reduce(0) { $0 + Double(type.lines($1, width: width, most: 99).count) * type.leading + 12 }
            }
            let room = (x: room.x.lowerBound, y: room.y.lowerBound, height: room.y.upperBound - room.y.lowerBound)
            let type = types.first { height($0) <= room.height } ?? SlideCanvas.Lettering(size: 13)
            var y = room.y + type.size
            for text in texts { y = canvas.paragraph(text, x: room.x, y: y, width: width, most: 99, type) + 12 }
        }
    }
}
