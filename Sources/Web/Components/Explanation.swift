internal import ServiceCycle

/// How a figure came about: what was counted, which formula, which source; `parts/explanation` shows it.
///
/// It stands below its figure and is opened by whoever wants to know.
struct Explanation: Encodable, Equatable, Sendable {
    let explainedTitle: String

    /// What it explains, for those who hear the summary alone.
    let explainedSubject: String
    let explainedParts: [Part]

    /// A heading with its paragraphs.
    struct Part: Encodable, Equatable, Sendable {
        let partHeading: String
        let partLines: [Line]
    }

    struct Line: Encodable, Equatable, Sendable {
        let lineText: String

        /// Whether it is set as a formula.
        let lineIsFormula: Bool
    }

    /// - Parameters:
    ///   - subject: What is explained, such as "Better and Worse".
    ///   - counted: What was counted, and what was left out.
    ///   - formulas: One a line; words where there is no formula.
    ///   - reading: How it is to be read, and what it does not say.
    ///   - sources: Author, year, title, page, as they were published.
    ///   - language: The reader's language.
    init(
        of subject: String,
        counted: [String],
        formulas: [String] = [],
        reading: [String] = [],
        sources: [String],
        language: Language
    ) {
        let part = { (heading: Phrase, lines: [String], isFormula: Bool) in
            Part(
                partHeading: heading[language],
                partLines: lines.map { Line(lineText: $0, lineIsFormula: isFormula) }
            )
        }
        explainedTitle = MethodWords.title[language]
        explainedSubject = subject
        explainedParts = [
            part(ExplanationWords.counted, counted, false),
            part(ExplanationWords.formula, formulas, true),
            part(ExplanationWords.reading, reading, false),
            part(sources.count == 1 ? ExplanationWords.source : MethodWords.sourcesTitle, sources, false),
        ].filter { !$0.partLines.isEmpty }
    }
}
