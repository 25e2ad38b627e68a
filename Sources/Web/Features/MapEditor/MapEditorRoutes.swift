internal import Hummingbird
internal import ServiceCycle

/// The map editor, for those who may edit.
struct MapEditorRoutes: Sendable {
    let services: Services
    let pages: SitePages

    func add(to routes: some RouterMethods<EditorContext>) {
        for stage in MapStage.allCases {
            add(MapEditor(services: services, pages: pages, stage: stage), to: routes)
        }
        ToBeRoutes(services: services, pages: pages).add(to: routes)
    }

    private func add(_ editor: MapEditor, to routes: some RouterMethods<EditorContext>) {
        let stage = editor.stage
        routes.get(MapEditorPath.map(stage), use: ShowMap(editor: editor).answer)
        routes.post(MapEditorPath.map(stage), use: EditMapHead(editor: editor).answer)
        routes.get(MapEditorPath.versions(stage), use: ListMapVersions(editor: editor).answer)
        routes.post(MapEditorPath.versions(stage), use: RestoreMapVersion(editor: editor).answer)
        routes.get(MapEditorPath.version(stage), use: ShowMapVersion(editor: editor).answer)
        routes.get(MapEditorPath.picture(stage), use: ShowMapVersion(editor: editor).picture)
        routes.post(MapEditorPath.note(stage), use: AnnotateVersion(editor: editor).answer)
        let moments = EditMoment(editor: editor)
        routes.get(MapEditorPath.moments(stage), use: moments.new)
        routes.post(MapEditorPath.moments(stage), use: moments.add)
        routes.get(MapEditorPath.moment(stage), use: moments.show)
        routes.post(MapEditorPath.moment(stage), use: moments.save)
        routes.post(MapEditorPath.place(stage), use: MoveMoment(editor: editor).answer)
        let retirement = RetireMoment(editor: editor)
        routes.get(MapEditorPath.retirement(stage), use: retirement.ask)
        routes.post(MapEditorPath.retirement(stage), use: retirement.retire)
        routes.post(MapEditorPath.restoration(stage), use: retirement.restore)
        for list in MapList.allCases {
            let entries = EditMapList(editor: editor, list: list)
            routes.get(MapEditorPath.list(list, stage), use: entries.new)
            routes.post(MapEditorPath.list(list, stage), use: entries.add)
            routes.get(MapEditorPath.entry(list, stage), use: entries.show)
            routes.post(MapEditorPath.entry(list, stage), use: entries.save)
            routes.get(MapEditorPath.removal(list, stage), use: entries.askRemoval)
            routes.post(MapEditorPath.removal(list, stage), use: entries.remove)
        }
    }
}

extension EditorContext {
    /// The code in an address.
    ///
    /// - Throws: A refusal where it is none, so that there can be no such thing.
    func code(_ parameter: String) throws -> Code {
        let text = try parameters.require(parameter)
        guard let code = Code(text) else { throw Refusal(.notFound, "There is no \(parameter) \"\(text)\".") }
        return code
    }
}
