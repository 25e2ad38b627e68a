internal import ServiceCycle
internal import Storage

/// The map as a sequence of cards, and beside it what is being edited.
struct MapEditorPage: Page {
    static let template = "map-editor/editor"

    let frame: PageFrame
    let files: EditorFiles
    let head: PageHead

    /// Where not the map that counts is edited.
    let band: Band?
    let tools: EditorTools
    let sequence: EditorSequence?

    /// Where there is no moment yet.
    let empty: EmptyState?

    /// Whether a part of the map is open; on a telephone the sequence then steps back.
    let isOpen: Bool

    /// One of the three is set.
    let cyclePanel: CyclePanel?
    let momentPanel: MomentPanel?
    let entryPanel: EntryPanel?

    /// Says that how it shall become is edited, and leads to where it is settled.
    struct Band: Encodable, Equatable, Sendable {
        let bandText: String
        let bandDue: String?
        let bandLinks: [Link]
    }

    struct Link: Encodable, Equatable, Sendable {
        let bandPath: String
        let bandLabel: String
    }

    /// What stands beside the sequence.
    enum Panel {
        case cycle(CyclePanel)
        case moment(MomentPanel)
        case entry(EntryPanel)
    }

    init(frame: PageFrame, files: EditorFiles, state: MapEditor.State, _ panel: Panel, words: VersionWords) {
        let (map, reader) = (state.map, frame.language)
        self.frame = frame
        self.files = files
        head = PageHead(
            map.name.text(for: reader) ?? map.code.text,
            lead: state.toBe == nil ? MapEditorWords.lead[reader] : nil,
            crumbs: Self.crumbs(map, reader),
            buttons: state.toBe == nil
                ? [
                    .link(ToBeWords.title[reader], MapEditorPath(map.code, .toBe).map),
                    .link(MapEditorWords.results[reader], CyclePath.show(map.code.text)),
                ] : [],
            language: reader
        )
        band = state.toBe.map { Band($0, reader) }
        tools = EditorTools(
            state.history,
            texts: map.texts,
            path: state.path.versions,
            words: words
        )
        var open: Code?
        switch panel {
        case .cycle(let panel): (cyclePanel, momentPanel, entryPanel) = (panel, nil, nil)
        case .moment(let panel):
            (cyclePanel, momentPanel, entryPanel) = (nil, panel, nil)
            open = panel.code
        case .entry(let panel): (cyclePanel, momentPanel, entryPanel) = (nil, nil, panel)
        }
        isOpen = cyclePanel == nil
        let start = ServiceMap.Place(phase: .before)
        empty =
            map.moments.isEmpty && cyclePanel != nil
            ? EmptyState(
                MapEditorWords.emptyTitle[reader],
                MapEditorWords.emptyText[reader],
                buttons: [
                    .link(MapEditorWords.firstMoment[reader], state.path.addition(at: start), .main)
                ]
            ) : nil
        sequence = map.moments.isEmpty ? nil : EditorSequence(state.cycle, at: state.path, open: open, reader: reader)
    }

    /// The pages above the editor.
    static func crumbs(_ map: ServiceMap, _ reader: Language) -> [PageHead.Crumb] {
        [
            PageHead.Crumb(CycleWords.title[reader], CyclePath.listURL),
            PageHead.Crumb(map.name.text(for: reader) ?? map.code.text, CyclePath.show(map.code.text)),
        ]
    }
}

extension MapEditorPage.Band {
    fileprivate init(_ toBe: StoredToBe, _ reader: Language) {
        let code = toBe.asIs.map.code
        let day = toBe.dueDay.map { NumberFormat(reader).day($0) }
        let phrase = toBe.blockedAt == nil ? ToBeWords.due : ToBeWords.blocked
        let comparison = CompareVersions.path(
            code,
            from: MapVersion(stage: .asIs, number: toBe.asIs.version),
            to: MapVersion(stage: .toBe, number: toBe.version)
        )
        self.init(
            bandText: ToBeWords.band[reader],
            bandDue: day.map { phrase.text(reader, ["day": $0]) },
            bandLinks: [
                MapEditorPage.Link(bandPath: ToBePath.plan(code), bandLabel: ToBeWords.toPlan[reader]),
                MapEditorPage.Link(bandPath: comparison, bandLabel: ToBeWords.compare[reader]),
                MapEditorPage.Link(bandPath: MapEditorPath(code).map, bandLabel: ToBeWords.toAsIs[reader]),
            ]
        )
    }
}
