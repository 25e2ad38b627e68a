internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Takes over what was changed on the map since the copy was made; where both were changed, a person chooses.
struct MergeToBe: Sendable {
    let desk: ToBeDesk

    @Sendable func show(_ request: Request, _ context: EditorContext) async throws -> Response {
        try await page(request, context)
    }

    @Sendable func take(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        let choices = form.fields.names.compactMap { field -> (String, MapMerge.Side)? in
            guard field.hasPrefix(ConflictPage.choicePrefix), let side = MapMerge.Side(rawValue: form.fields[field])
            else { return nil }
            return (String(field.dropFirst(ConflictPage.choicePrefix.count)), side)
        }
        let sides = Dictionary(choices) { first, _ in first }
        let asIs = Int(form.fields["base"]) ?? 0
        let (name, organisation) = (try context.parameters.require("cycle"), desk.services.organisation.id)
        let (author, now) = (context.account.id, desk.services.now())
        do {
            let toBe = try await desk.services.database.write {
                try $0.toBes(of: organisation)
                    .takeOver(name, since: form.version, from: asIs, choices: sides, by: author, now: now)
            }
            return desk.done(toBe.asIs.map.code, .toBeTakenOver)
        } catch is ToBeConflict {
            return try await page(request, context, status: .conflict)
        } catch EditConflict.overtaken {
            // Somebody went on meanwhile: the question again, on what is kept now.
            return try await page(request, context, status: .conflict)
        }
    }

    private func page(
        _ request: Request,
        _ context: EditorContext,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let state = try await desk.state(context)
        let frame = desk.editor.frame(request, context, state.cycle.map)
        guard let toBe = state.open, let merge = state.merge else {
            return .seeOther(ToBePath.plan(state.cycle.map.code))
        }
        let page = ConflictPage(
            frame: frame,
            files: desk.pages.editorFiles,
            crumbs: desk.editor.crumbs(state.cycle.map, frame.language),
            toBe,
            merge,
            since: state.since,
            words: desk.editor.words(frame.language)
        )
        return try desk.pages.render(page, status: status)
    }
}
