internal import Interchange
internal import ServiceCycle

/// What was understood of an upload, and what is asked before it is imported.
struct ImportReviewPage: Page {
    static let template = "imports/review"

    let frame: PageFrame
    let head: PageHead
    let doubtsTitle: String?
    let doubtsPath: String
    let doubts: [DoubtForm]
    let doubtButtons: ButtonRow?
    let columnsTitle: String
    let columnLabels: Labels
    let columns: [ColumnText]
    let rowsTitle: String
    let rowNames: [String]
    let rows: [Row]
    let readingTitle: String
    let readingHint: String
    let readingPath: String
    let readingFields: [Field]
    let readingButtons: ButtonRow
    let run: Run?
    let discardPath: String
    let discardButtons: ButtonRow

    struct Labels: Encodable, Equatable, Sendable {
        let column, use, cells, sure: String
    }

    struct Row: Encodable, Equatable, Sendable {
        let cells: [String]
    }

    struct Run: Encodable, Equatable, Sendable {
        let runPath: String
        let runSkip: ChoiceField
        let runNote: String
        let runButtons: ButtonRow
    }

    private static let mostRows = 5
    private static let encodings = [
        "utf-8", "utf-16", "utf-16le", "utf-16be", "windows-1252", "iso-8859-15", "cp949", "shift_jis", "gb18030",
    ]

    init(frame: PageFrame, draft: ImportDraft, sample: TableSample, place: LocalisedText?) {
        let language = frame.language
        self.frame = frame
        head = Self.head(draft, sample, place, language)
        let found = draft.plan.doubts(about: sample, encodings: draft.encodings)
        doubts = found.map { DoubtForm($0, draft, sample, language) }
        doubtsTitle = found.isEmpty ? nil : ImportWords.doubts.text(language, found.count)
        doubtsPath = ImportPath.part("doubts", of: draft.id)
        let canAnswer = found.contains { !$0.isBlocking }
        doubtButtons = canAnswer ? ButtonRow([.submit(ImportWords.answerDoubts[language])]) : nil
        columnsTitle = ImportWords.columns[language]
        columnLabels = Labels(
            column: ImportWords.column[language],
            use: ImportWords.use[language],
            cells: ImportWords.cells[language],
            sure: ImportWords.sure[language]
        )
        columns = sample.names.indices.map { ColumnText($0, draft, sample, language) }
        rowsTitle = ImportWords.firstRows[language]
        rowNames = sample.names
        rows = sample.rows.prefix(Self.mostRows).map(Row.init)
        readingTitle = ImportWords.reading[language]
        readingHint = ImportWords.readAgainHint[language]
        readingPath = ImportPath.part("reading", of: draft.id)
        readingFields = Self.readingFields(draft, language)
        readingButtons = ButtonRow([.submit(ImportWords.readAgain[language], .plain)])
        run = found.contains(where: \.isBlocking) ? nil : Run(draft, isMain: found.isEmpty, language)
        discardPath = ImportPath.part("removal", of: draft.id)
        discardButtons = ButtonRow([.submit(ImportWords.discard[language], .quiet)])
    }

    private static func head(
        _ draft: ImportDraft,
        _ sample: TableSample,
        _ place: LocalisedText?,
        _ language: Language
    ) -> PageHead {
        let count = sample.rows.count
        let lines =
            sample.isWhole
            ? ImportWords.wholeLines.text(language, count)
            : ImportWords.firstLines.text(language, ["count": String(count)])
        let answered = draft.plan.columns.count { if case .answer = $0.use { true } else { false } }
        let lead = ImportWords.reviewLead.text(
            language,
            [
                "lines": lines, "columns": String(sample.names.count), "encoding": draft.plan.encoding,
                "answered": String(answered),
            ]
        )
        return PageHead(
            draft.file,
            lead: place?.text(for: language).map { "\($0) · \(lead)" } ?? lead,
            crumbs: [PageHead.Crumb(ImportWords.title[language], ImportPath.listURL)],
            language: language
        )
    }

    private static func readingFields(_ draft: ImportDraft, _ language: Language) -> [Field] {
        let known = encodings.contains(draft.plan.encoding) ? encodings : [draft.plan.encoding] + encodings
        let delimiters = [(",", ","), (";", ";"), ("tab", "Tab"), ("|", "|")]
        let chosen =
            draft.plan.delimiter == 0x09 ? "tab" : String(decoding: [draft.plan.delimiter], as: UTF8.self)
        return [
            .select(
                FieldLabel("encoding", ImportWords.encoding[language]),
                draft.plan.encoding,
                among: known.map { ($0, $0) },
                language: language
            ),
            .select(
                FieldLabel("delimiter", ImportWords.delimiter[language]),
                chosen,
                among: delimiters,
                language: language
            ),
        ]
    }
}

extension ImportReviewPage.Run {
    fileprivate init(_ draft: ImportDraft, isMain: Bool, _ language: Language) {
        runPath = ImportPath.part("run", of: draft.id)
        runSkip = ChoiceField(
            FieldLabel("skipBad", ImportWords.skipBad[language], hint: ImportWords.skipBadHint[language]),
            [ChoiceField.Item("yes", ImportWords.yes[language])],
            chosen: draft.skipBad ? ["yes"] : [],
            takesSeveral: true,
            language: language
        )
        runNote = ImportWords.blocks[language]
        runButtons = ButtonRow([
            .submit(ImportWords.begin[language], isMain ? .main : .plain),
            .link(ImportWords.mappingFile[language], ImportPath.part("mapping.yaml", of: draft.id), .quiet),
        ])
    }
}
