internal import ServiceCycle

/// What hurts and what carries, each in its order, as many as a page has room for.
struct ReportRanking: Encodable, Equatable, Sendable {
    let heading: ReportBody.Heading
    let lists: [List]

    struct List: Encodable, Equatable, Sendable {
        let listTitle: String
        let listNote: String
        let listMoments: [RankedMoment]
        let listEmpty: String?

        /// How many more there are, which the table of all moments has.
        let listMore: String?
    }

    /// As many as stand on one page of A4 side by side.
    fileprivate static let most = 8

    init(_ report: CycleReport, heading: ReportBody.Heading, language: Language) {
        self.heading = heading
        lists = [
            List(report.weaknesses, "hurts", ReportWords.hurts, ReportWords.hurtsBy, language),
            List(report.strengths, "carries", ReportWords.carries, ReportWords.carriesBy, language),
        ]
    }
}

extension ReportRanking.List {
    fileprivate init(_ figures: [MomentFigure], _ name: String, _ title: Phrase, _ note: Phrase, _ language: Language) {
        listTitle = title[language]
        listNote = note[language]
        listMoments = figures.prefix(ReportRanking.most).compactMap {
            RankedMoment($0, list: name, path: nil, language: language)
        }
        listEmpty = figures.isEmpty ? ReportWords.nothingHurts[language] : nil
        let more = figures.count - ReportRanking.most
        listMore = more > 0 ? ReportBuilderWords.more.text(language, more) : nil
    }
}
