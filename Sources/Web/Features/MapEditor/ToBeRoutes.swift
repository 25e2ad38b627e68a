internal import Hummingbird
internal import ServiceCycle

/// How a cycle shall become: begun, given up, taken over, switched; for those who may edit.
struct ToBeRoutes: Sendable {
    let services: Services
    let pages: SitePages

    func add(to routes: some RouterMethods<EditorContext>) {
        let desk = ToBeDesk(editor: MapEditor(services: services, pages: pages, stage: .toBe))
        routes.get(ToBePath.plan, use: ShowToBe(desk: desk).answer)
        let drawing = DrawToBe(desk: desk)
        routes.post(ToBePath.plan, use: drawing.begin)
        routes.post(ToBePath.discarding, use: drawing.discard)
        routes.post(ToBePath.resumption, use: drawing.takeUp)
        let adoption = AdoptToBe(desk: desk)
        routes.post(ToBePath.day, use: adoption.settle)
        routes.post(ToBePath.adoption, use: adoption.adopt)
        let merge = MergeToBe(desk: desk)
        routes.get(ToBePath.merge, use: merge.show)
        routes.post(ToBePath.merge, use: merge.take)
        routes.get(MapEditorPath.comparison, use: CompareVersions(desk: desk).answer)
    }
}
