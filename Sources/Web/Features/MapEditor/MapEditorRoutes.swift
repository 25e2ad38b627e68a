internal import Hummingbird
internal import ServiceCycle

/// The map editor, for those who may edit.
struct MapEditorRoutes: Sendable {
    let services: Services
    let pages: SitePages

    func add(to routes: some RouterMethods<EditorContext>) {
        let editor = MapEditor(services: services, pages: pages)
        routes.get(MapEditorPath.map, use: ShowMap(editor: editor).answer)
        routes.post(MapEditorPath.map, use: EditMapHead(editor: editor).answer)
        routes.get(MapEditorPath.versions, use: ListMapVersions(editor: editor).answer)
        routes.post(MapEditorPath.versions, use: RestoreMapVersion(editor: editor).answer)
        let moments = EditMoment(editor: editor)
        routes.get(MapEditorPath.moments, use: moments.new)
        routes.post(MapEditorPath.moments, use: moments.add)
        routes.get(MapEditorPath.moment, use: moments.show)
        routes.post(MapEditorPath.moment, use: moments.save)
        routes.post(MapEditorPath.place, use: MoveMoment(editor: editor).answer)
        let retirement = RetireMoment(editor: editor)
        routes.get(MapEditorPath.retirement, use: retirement.ask)
        routes.post(MapEditorPath.retirement, use: retirement.retire)
        routes.post(MapEditorPath.restoration, use: retirement.restore)
        for list in MapList.allCases {
            let entries = EditMapList(editor: editor, list: list)
            routes.get(MapEditorPath.list(list), use: entries.new)
            routes.post(MapEditorPath.list(list), use: entries.add)
            routes.get(MapEditorPath.entry(list), use: entries.show)
            routes.post(MapEditorPath.entry(list), use: entries.save)
            routes.get(MapEditorPath.removal(list), use: entries.askRemoval)
            routes.post(MapEditorPath.removal(list), use: entries.remove)
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
