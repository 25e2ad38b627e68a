internal import ServiceCycle
internal import Storage

/// Where a table is uploaded, and what was imported so far.
struct ImportListPage: Page {
    static let template = "imports/list"

    let frame: PageFrame
    let head: PageHead
    let summary: ProblemSummary?
    let uploadPath: String
    let fileField: Field
    let targetField: Field
    let uploadButtons: ButtonRow
    let mapTitle: String
    let mapPath: String
    let mapField: Field
    let mapTarget: Field
    let mapLanguage: Field
    let mapButtons: ButtonRow
    let pastTitle: String
    let past: DataTable?

    init(
        frame: PageFrame,
        cycles: [StoredCycle],
        surveys: [StoredSurvey],
        past intakes: [Intake],
        zone: Zone,
        issues: [Issue] = []
    ) {
        let language = frame.language
        self.frame = frame
        head = PageHead(ImportWords.title[language], lead: ImportWords.lead[language], language: language)
        summary = ProblemSummary(issues, fields: ["file", "map"], language: language)
        uploadPath = ImportPath.listURL
        let size = ["size": String(UploadTable.largestMegabytes)]
        fileField = .line(
            FieldLabel(
                "file",
                ImportWords.file[language],
                hint: ImportWords.fileHint.text(language, size),
                error: issues.error(at: "file")
            ),
            "",
            kind: .file(accepts: ".csv,.tsv,.txt,text/csv"),
            language: language
        )
        let options = Self.targets(cycles, surveys, language)
        targetField = .select(
            FieldLabel("target", ImportWords.target[language]),
            options.first?.value ?? "",
            among: options,
            language: language
        )
        uploadButtons = ButtonRow([.submit(ImportWords.upload[language])])
        mapTitle = ImportWords.mapTitle[language]
        mapPath = ImportPath.mapURL
        mapField = .line(
            FieldLabel(
                "map",
                ImportWords.mapFile[language],
                hint: MapFileWords.hint[language],
                error: issues.error(at: "map")
            ),
            "",
            kind: .file(accepts: ".yaml,.yml,.json,.csv,.tsv,.ojf,.mmd,.mermaid"),
            language: language
        )
        mapTarget = .select(
            FieldLabel(UploadMap.target, MapFileWords.target[language], isRequired: false),
            "",
            among: [(value: "", label: MapFileWords.targetFile[language])]
                + cycles.map { (value: $0.map.code.text, label: $0.map.name.text(for: language) ?? $0.map.code.text) },
            language: language
        )
        let languages = Language.columns(of: cycles.flatMap(\.map.texts))
        mapLanguage = .select(
            FieldLabel(
                UploadMap.language,
                MapFileWords.fileLanguage[language],
                hint: MapFileWords.fileLanguageHint[language],
                isRequired: false
            ),
            "",
            among: [(value: "", label: MapFileWords.guessLanguage[language])]
                + languages.map { (value: $0.tag, label: EditorWords.name(of: $0)) },
            language: language
        )
        mapButtons = ButtonRow([.submit(MapFileWords.look[language], .plain)])
        pastTitle = ImportWords.past[language]
        past = intakes.isEmpty ? nil : Self.table(intakes, zone, language)
    }

    private static func targets(
        _ cycles: [StoredCycle],
        _ surveys: [StoredSurvey],
        _ language: Language
    ) -> [(value: String, label: String)] {
        surveys.map { stored in
            let name = stored.survey.title.text(for: language) ?? stored.survey.code.text
            return (
                ImportTarget.value(survey: stored.survey.code), ImportWords.targetSurvey.text(language, ["name": name])
            )
        }
            + cycles.map { cycle in
                let name = cycle.map.name.text(for: language) ?? cycle.map.code.text
                return (
                    ImportTarget.value(cycle: cycle.map.code), ImportWords.targetCycle.text(language, ["name": name])
                )
            } + [(ImportTarget.newCycle, ImportWords.targetNew[language])]
    }

    private static func table(_ intakes: [Intake], _ zone: Zone, _ language: Language) -> DataTable {
        let format = NumberFormat(language)
        let labels = [
            ImportWords.when, ImportWords.who, ImportWords.added, ImportWords.repeated, ImportWords.blank,
            ImportWords.refused,
        ].map { $0[language] }
        return DataTable(
            ImportWords.past[language],
            isUnseen: true,
            columns: [ImportWords.file[language]] + labels,
            words: [0, 1, 2],
            rows: intakes.map { intake in
                let texts = [
                    format.day(zone.day(of: intake.finishedAt)), intake.login ?? ImportWords.program[language],
                    format.whole(intake.added), format.whole(intake.repeated), format.whole(intake.blank),
                    format.whole(intake.refused),
                ]
                return DataTable.Row(
                    intake.file,
                    cells: zip(labels, texts).enumerated().map { index, pair in
                        DataTable.Cell(pair.0, pair.1, isFigure: index > 1)
                    }
                )
            }
        )
    }
}
