internal import ServiceCycle

/// The map as a sequence of cards, and beside it what is being edited.
struct MapEditorPage: Page {
    static let template = "map-editor/editor"

    let frame: PageFrame
    let files: EditorFiles
    let head: PageHead
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
            lead: MapEditorWords.lead[reader],
            crumbs: Self.crumbs(map, reader),
            buttons: [.link(MapEditorWords.results[reader], CyclePath.show(map.code.text))],
            language: reader
        )
        tools = EditorTools(
            state.history,
            texts: map.texts,
            path: MapEditorPath.versions(map.code),
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
                    .link(MapEditorWords.firstMoment[reader], MapEditorPath.addition(map.code, at: start), .main)
                ]
            ) : nil
        sequence = map.moments.isEmpty ? nil : EditorSequence(state.cycle, open: open, reader: reader)
    }

    /// The pages above the editor.
    static func crumbs(_ map: ServiceMap, _ reader: Language) -> [PageHead.Crumb] {
        [
            PageHead.Crumb(CycleWords.title[reader], CyclePath.listURL),
            PageHead.Crumb(map.name.text(for: reader) ?? map.code.text, CyclePath.show(map.code.text)),
        ]
    }
}
