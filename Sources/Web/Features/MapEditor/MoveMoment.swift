internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Moves a moment: one place earlier or later by a button, or to any place by dragging.
struct MoveMoment: Sendable {
    let editor: MapEditor

    @Sendable func answer(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        let code = try context.code("moment")
        do {
            let place = Self.place(form)
            let cycle = try await editor.edit(context, form) { seen, current in
                let target = place(seen, code)
                return try target.map { try current.moving(code, to: $0, since: seen) } ?? current
            }
            return editor.done(origin(form, cycle.map, code), .moved, form, cycle)
        } catch let conflict as EditConflict {
            return try await editor.conflict(request, context, conflict, form)
        }
    }

    /// Where the moment is to go, in the map that the author saw.
    private static func place(_ form: EditForm) -> @Sendable (ServiceMap, Code) -> ServiceMap.Place? {
        let (step, before) = (form[.step], form[.before].flatMap { Code($0) })
        let phase = form[.section].flatMap { Moment.Phase(rawValue: $0) }
        return { seen, code in
            switch step {
            case "earlier": seen.placeBefore(code)
            case "later": seen.placeAfter(code)
            default: phase.map { ServiceMap.Place(phase: $0, before: before) }
            }
        }
    }

    /// The page on which the card was moved: that of the open moment, if one was, else the whole map.
    private func origin(_ form: EditForm, _ map: ServiceMap, _ moved: Code) -> String {
        let open = form[.from].flatMap { Code($0) }.flatMap(map.moment)
        let path = editor.path(map.code)
        let page = open.map { path.moment($0.code) } ?? path.map
        return "\(page)#card-\(moved)"
    }
}
