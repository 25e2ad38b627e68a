internal import ServiceCycle

/// The form of a channel with its touchpoints, of a location or of a group of customers.
struct EntryPanel: Encodable, Equatable, Sendable {
    let panelTitle: String
    let panelNote: String
    let backPath: String
    let backLabel: String
    let summary: ProblemSummary?
    let formPath: String
    let formVersion: String
    let isKept: Bool
    let name: TextGroup
    let touchpoints: Touchpoints?
    let saveLabel: String
    let removal: Removal?

    struct Touchpoints: Encodable, Equatable, Sendable {
        let touchpointsLabel: String
        let rows: [Row]
    }

    struct Row: Encodable, Equatable, Sendable {
        let rowTexts: TextGroup
        let rowKind: SegmentField
        let rowRemove: Remove?
    }

    struct Remove: Encodable, Equatable, Sendable {
        let removeID: String
        let removeName: String
        let removeLabel: String
        let removeIsOn: Bool
        let removeError: String?
    }

    struct Removal: Encodable, Equatable, Sendable {
        let removalPath: String
        let removalLabel: String
        let removalError: String?
    }

    init(
        _ map: ServiceMap,
        _ list: MapList,
        _ code: Code?,
        stage: MapStage = .asIs,
        version: Int,
        typed: Fields? = nil,
        issues: [FieldIssue] = [],
        reader: Language
    ) {
        let path = MapEditorPath(map.code, stage)
        let kept = map.entries(of: list).first { $0.code == code }
        let fields = (kept ?? Channel(code: .entry, name: LocalisedText())).fields(in: map.columns)
        let sheet = FieldSheet(typed.map(fields.overlaid) ?? fields, issues: issues, among: map.texts, reader: reader)
        let words = MapEditorWords.list(list)
        panelTitle = kept?.name.text(for: reader) ?? words.add[reader]
        panelNote = words.title[reader]
        backPath = path.map
        backLabel = MapEditorWords.close[reader]
        summary = sheet.summary
        formPath = code.map { path.entry(list, $0) } ?? path.list(list)
        formVersion = String(version)
        isKept = code != nil
        name = sheet.texts("name", EditorWords.name, .name)
        touchpoints =
            list == .channels
            ? Touchpoints(
                touchpointsLabel: EditorWords.touchpoint[reader],
                rows: sheet.fields.keys(under: "touchpoint").filter { $0 != Channel.newKey }.map { Row(sheet, $0) }
                    + [Row(sheet, Channel.newKey)]
            ) : nil
        saveLabel = code == nil ? EditorWords.add[reader] : EditorWords.save[reader]
        removal = code.map {
            Removal(
                removalPath: path.removal(list, $0),
                removalLabel: EditorWords.remove[reader] + " …",
                removalError: sheet.issues.error(at: "removed")
            )
        }
    }
}

extension EntryPanel.Row {
    fileprivate init(_ sheet: FieldSheet, _ key: String) {
        let (prefix, reader) = ("touchpoint.\(key)", sheet.reader)
        let name = sheet.fields.text("\(prefix).name")
        let isNew = key == Channel.newKey
        let kinds = Touchpoint.Kind.allCases.map { ($0.rawValue, EditorWords.touchpointKind($0)[reader], false) }
        let shown = sheet.with("\(prefix).kind", Touchpoint.Kind.service.rawValue)
        self.init(
            rowTexts: shown.texts(
                "\(prefix).name",
                isNew ? MapEditorWords.newTouchpoint[reader] : name.text(for: reader) ?? EditorWords.touchpoint[reader],
                .name
            ),
            rowKind: shown.segments("\(prefix).kind", EditorWords.touchpointKind, kinds),
            rowRemove: isNew
                ? nil
                : EntryPanel.Remove(
                    removeID: Field.id("\(prefix).removed"),
                    removeName: "\(prefix).removed",
                    removeLabel: EditorWords.remove[reader],
                    removeIsOn: sheet.fields["\(prefix).removed"] == "on",
                    removeError: sheet.issues.error(at: "\(prefix).removed")
                )
        )
    }
}
