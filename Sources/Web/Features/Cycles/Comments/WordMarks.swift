internal import Analysis
internal import ServiceCycle
internal import Statistics

/// The words that mark unhappy customers: a picture, a table and how it came about; `cycles/word-marks` shows it.
struct WordMarks: Encodable, Equatable, Sendable {
    let marksTitle: String
    let marksAbout: String

    /// Why there is nothing to show.
    let marksAbsence: String?
    let marksPlot: DotPlot?
    let marksNarrow: DotPlot?
    let marksHappy: String?
    let marksTable: DataTable?
    let marksExplanation: Explanation?
    let marksAsTable: String

    /// Leads from each word to the form of a tag; nil where the reader may make none.
    let marksToTags: ToTags?

    struct ToTags: Encodable, Equatable, Sendable {
        let toTagsLabel: String
        let toTags: [ToTag]
    }

    struct ToTag: Encodable, Equatable, Sendable {
        let toTagWord, toTagPath, toTagHint: String
    }

    /// - Parameters:
    ///   - found: What marks whom; nil where nobody is asked for an opinion.
    ///   - moment: What they are happy or unhappy with; nil for the whole.
    ///   - report: The cycle's report.
    ///   - address: The address of the page.
    ///   - mayTag: Whether the reader may make tags.
    ///   - language: The reader's language.
    init(
        _ found: WordReport?,
        about moment: Code?,
        report: CycleReport,
        address: ReportAddress,
        mayTag: Bool = false,
        language: Language
    ) {
        let name = moment.flatMap { report.map.moment($0) }?.name(in: language)
        marksTitle = WordMarkWords.title[language]
        marksAbout =
            name.map { WordMarkWords.about.text(language, ["name": $0]) } ?? WordMarkWords.aboutWhole[language]
        marksAsTable = StudyWords.asTable[language]
        guard let found, !found.isWithheld else {
            marksAbsence = found == nil ? WordMarkWords.chooseMoment[language] : WordMarkWords.tooFew[language]
            (marksPlot, marksNarrow, marksHappy, marksTable, marksExplanation) = (nil, nil, nil, nil, nil)
            marksToTags = nil
            return
        }
        let text = WordMarkText(found, address: address, language: language)
        let isCertain = found.unhappy.contains(where: \.isCertain)
        marksAbsence = isCertain ? nil : WordMarkWords.noFinding[language]
        marksPlot = found.unhappy.isEmpty ? nil : text.plot(.wide, id: "marks")
        marksNarrow = found.unhappy.isEmpty ? nil : text.plot(.narrow, id: "marks-narrow")
        marksHappy =
            !found.happy.contains(where: \.isCertain)
            ? nil
            : WordMarkWords.happyOnes.text(
                language,
                ["words": StudyWords.list(found.happy.filter(\.isCertain).prefix(8).map(\.text), language)]
            )
        marksTable = found.unhappy.isEmpty && found.happy.isEmpty ? nil : text.table
        marksExplanation = text.explanation(isWeighted: report.request.weighting == .weights)
        marksToTags =
            mayTag && !found.unhappy.isEmpty
            ? ToTags(found.unhappy.map(\.text), of: report.map.code, language) : nil
    }

    /// What marks unhappy customers most, in a sentence.
    static func finding(_ found: WordReport, _ language: Language) -> FindingText {
        guard let first = found.unhappy.first, first.isCertain else {
            return FindingText(WordMarkWords.noFinding, language: language)
        }
        let format = NumberFormat(language)
        return FindingText(
            WordMarkWords.finding,
            [
                "figure": StudyWords.quote.text(language, ["name": first.text]),
                "ratio": format.decimal(first.comparison.ratio),
                "interval": format.interval(first.comparison.ratioInterval),
                "unhappy": format.whole(first.unhappy), "unhappyAll": format.whole(found.unhappyCount),
                "happy": format.whole(first.happy), "happyAll": format.whole(found.happyCount),
            ],
            hurts: true,
            language: language
        )
    }
}

extension WordMarks.ToTags {
    /// - Parameters:
    ///   - words: Words, or two neighbours each, as they stand in comments.
    ///   - cycle: Whose tags.
    ///   - language: The reader's language.
    fileprivate init(_ words: [String], of cycle: Code, _ language: Language) {
        toTagsLabel = TagWords.ofWordShort[language]
        toTags = words.map { word in
            WordMarks.ToTag(
                toTagWord: word,
                toTagPath: TagPath.new(of: cycle, name: word, rule: TagRule.finding(word)),
                toTagHint: TagWords.ofWord.text(language, ["name": word])
            )
        }
    }
}
