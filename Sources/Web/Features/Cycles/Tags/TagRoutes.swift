internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// The tags of a cycle: members see them, editors make and give them.
struct TagRoutes: Sendable {
    let services: Services
    let pages: SitePages

    func add(to routes: some RouterMethods<MemberContext>, editing: some RouterMethods<EditorContext>) {
        let edit = EditTag(services: services, pages: pages)
        routes.get(TagPath.list, use: list)
        editing.post(TagPath.decision, use: decide)
        editing.get(TagPath.new, use: edit.ask)
        editing.post(TagPath.list, use: edit.create)
        editing.get(TagPath.tag, use: edit.show)
        editing.post(TagPath.tag, use: edit.save)
        editing.post(TagPath.retirement, use: edit.retire)
    }

    @Sendable func list(_ request: Request, _ context: MemberContext) async throws -> Response {
        let cycle = try await services.cycle(context.parameters.require("cycle"))
        let organisation = services.organisation.id
        let (tags, counts) = try await services.database.read { connection in
            let store = connection.tags(of: cycle.number, in: organisation)
            return (try store.all(), try store.decisionCounts())
        }
        let frame = pages.frame(
            request,
            title: { TagWords.title[$0] },
            account: context.account,
            isSample: cycle.isSample
        )
        return try pages.render(
            TagListPage(
                frame: frame,
                map: cycle.map,
                tags: tags,
                decisions: counts,
                mayEdit: context.account.role.mayEdit,
                words: VersionWords(reader: frame.language, zone: services.organisation.zone, now: services.now())
            )
        )
    }

    /// Gives a comment a tag or takes it off, and leads back to the comment.
    @Sendable func decide(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try FormBody(String(decoding: try await request.bytes(upTo: 8 << 10), as: UTF8.self))
        let cycle = try await services.cycle(context.parameters.require("cycle"))
        let isOn = form[TagChips.Field.on.rawValue] != nil
        let name = form[TagChips.Field.on.rawValue] ?? form[TagChips.Field.off.rawValue]
        guard let code = name.flatMap({ Code($0) }),
            let place = form[TagChips.Field.place.rawValue].flatMap({ Int($0) })
        else { throw Refusal(.invalid, "The form names no comment or no tag.") }
        // What was asked for is asked for again.
        let asked = try FormBody(form[TagChips.Field.back.rawValue] ?? "").all.filter { $0.name != "kept" }
        let (organisation, account, now) = (services.organisation.id, context.account.id, services.now())
        try await services.database.write { connection in
            try connection.tags(of: cycle.number, in: organisation)
                .decide(isOn, at: place, code, by: account, now: now)
        }
        // A comment that lost the tag by which it was found stays in sight.
        let kept = isOn ? [] : [(name: "kept", value: String(place))]
        let query = (asked + kept).map { "\(FormBody.encoded($0.name))=\(FormBody.encoded($0.value))" }
        let page = CyclePath.comments(cycle.map.code.text)
        return .seeOther(
            page + (query.isEmpty ? "" : "?" + query.joined(separator: "&")) + "#" + CommentBox.Item.id(place),
            notice: isOn ? .tagged : .untagged,
            settings: services.settings
        )
    }
}
