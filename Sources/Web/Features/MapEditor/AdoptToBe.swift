internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Settles the day from which it counts, or lets it count at once.
struct AdoptToBe: Sendable {
    let desk: ToBeDesk

    @Sendable func settle(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        let language = desk.pages.language(of: request)
        let takesBack = form.fields["settle"] == "none"
        let today = desk.services.organisation.zone.day(of: desk.services.now())
        let day = takesBack ? nil : Day(form.fields["day"])
        if !takesBack, (day ?? today) <= today {
            let first = NumberFormat(language).day(today + 1)
            let issue = Issue("day", ToBeWords.dayNeeded.text(language, ["day": first]))
            return try await desk.page(request, context, issues: [issue], typed: form.fields)
        }
        let (name, organisation) = (try context.parameters.require("cycle"), desk.services.organisation.id)
        let author = context.account.id
        let state = try await desk.state(context)
        do {
            try await desk.services.database.write {
                try $0.toBes(of: organisation).settle(day, for: name, since: form.version, by: author)
            }
        } catch EditConflict.overtaken {
            return try await desk.editor.conflict(request, context, .overtaken, form)
        }
        return desk.done(state.cycle.map.code, takesBack ? .toBeUnsettled : .toBeSettled)
    }

    @Sendable func adopt(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try await EditForm(request)
        let language = desk.pages.language(of: request)
        let note = form.fields["note"]
        if let issue = VersionNote.issue(note, language) {
            return try await desk.page(request, context, issues: [issue], typed: form.fields)
        }
        let (name, organisation) = (try context.parameters.require("cycle"), desk.services.organisation.id)
        let (author, now) = (context.account.id, desk.services.now())
        let state = try await desk.state(context)
        do {
            _ = try await desk.services.database.write {
                try $0.toBes(of: organisation)
                    .adopt(name, since: form.version, note: note.isEmpty ? nil : note, by: author, now: now)
            }
        } catch is ToBeConflict {
            return .seeOther(ToBePath.merge(state.cycle.map.code))
        } catch EditConflict.overtaken {
            return try await desk.editor.conflict(request, context, .overtaken, form)
        }
        return .seeOther(
            CyclePath.view(.blueprint, of: state.cycle.map.code.text),
            notice: .toBeAdopted,
            settings: desk.services.settings
        )
    }
}
