internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Makes a tag, changes it, uses it no more and brings it back.
///
/// A GET with `name` or `rule` shows what the rule would catch, and keeps nothing.
struct EditTag: Sendable {
    let services: Services
    let pages: SitePages

    private static let largest = 16 << 10

    @Sendable func ask(_ request: Request, _ context: EditorContext) async throws -> Response {
        let query = try FormBody(request.uri.query ?? "")
        return try await page(request, context, nil, TagForm(query), status: .ok)
    }

    @Sendable func create(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = TagForm(try await body(request))
        let cycle = try await services.cycle(context.parameters.require("cycle"))
        let (organisation, author, now) = (services.organisation.id, context.account.id, services.now())
        do {
            let tag = try await services.database.write { connection in
                try connection.tags(of: cycle.number, in: organisation)
                    .add(name: form.name, rule: form.rule, by: author, now: now)
            }
            return done(TagPath.comments(tag.code, of: cycle.map.code), .tagSaved)
        } catch let unfit as UnfitFields {
            return try await page(request, context, nil, form, unfit.issues, status: .unprocessableContent)
        }
    }

    @Sendable func show(_ request: Request, _ context: EditorContext) async throws -> Response {
        let query = try FormBody(request.uri.query ?? "")
        let isTried = query.names.contains(TagDraft.Field.rule.rawValue)
        let code = try code(context)
        return try await page(request, context, code, isTried ? TagForm(query) : nil, status: .ok)
    }

    @Sendable func save(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = TagForm(try await body(request))
        let code = try code(context)
        let cycle = try await services.cycle(context.parameters.require("cycle"))
        let (organisation, author, now) = (services.organisation.id, context.account.id, services.now())
        do {
            _ = try await services.database.write { connection in
                try connection.tags(of: cycle.number, in: organisation).change(
                    code,
                    since: form.version ?? 0,
                    name: form.name,
                    rule: form.rule,
                    by: author,
                    now: now
                )
            }
            return done(TagPath.list(of: cycle.map.code), .tagSaved)
        } catch let unfit as UnfitFields {
            return try await page(request, context, code, form, unfit.issues, status: .unprocessableContent)
        }
    }

    @Sendable func retire(_ request: Request, _ context: EditorContext) async throws -> Response {
        let code = try code(context)
        let cycle = try await services.cycle(context.parameters.require("cycle"))
        let (organisation, author, now) = (services.organisation.id, context.account.id, services.now())
        try await services.database.write { connection in
            try connection.tags(of: cycle.number, in: organisation).retire(code, by: author, now: now)
        }
        return done(TagPath.list(of: cycle.map.code), .tagRetired)
    }

    private func body(_ request: Request) async throws -> FormBody {
        try FormBody(String(decoding: try await request.bytes(upTo: Self.largest), as: UTF8.self))
    }

    private func code(_ context: EditorContext) throws -> Code {
        let name = try context.parameters.require("tag")
        guard let code = Code(name) else { throw Refusal(.notFound, "There is no tag \"\(name)\".") }
        return code
    }

    private func done(_ path: String, _ notice: Notice) -> Response {
        .seeOther(path, notice: notice, settings: services.settings)
    }

    /// The form of a tag, or of a new one where there is no code; what is kept where nothing was typed.
    private func page(
        _ request: Request,
        _ context: EditorContext,
        _ code: Code?,
        _ form: TagForm?,
        _ issues: [FieldIssue] = [],
        status: HTTPResponse.Status
    ) async throws -> Response {
        let cycle = try await services.cycle(context.parameters.require("cycle"))
        let organisation = services.organisation
        let (versions, form, issue, preview) = try await services.database.read { connection in
            let store = connection.tags(of: cycle.number, in: organisation.id)
            let tag = try code.flatMap { try store.find($0) }
            if let code, tag == nil { throw Refusal(.notFound, "There is no tag \"\(code)\".") }
            let shown = form ?? TagForm(name: tag?.name ?? "", rule: tag?.rule?.text ?? "")
            let (rule, issue) = shown.parsed
            let preview = try rule.map { try connection.reports(of: organisation).preview($0, on: cycle) }
            return (try tag.map { try store.versions(of: $0) } ?? [], shown, issue, preview)
        }
        let frame = pages.frame(
            request,
            title: { (versions.isEmpty ? TagWords.new : TagWords.tag)[$0] },
            account: context.account,
            isSample: cycle.isSample
        )
        return try pages.render(
            TagPage(
                frame: frame,
                script: pages.tagScript,
                map: cycle.map,
                versions: versions,
                form: form,
                issues: issues.isEmpty ? [issue].compactMap { $0 } : issues,
                preview: preview,
                words: VersionWords(reader: frame.language, zone: organisation.zone, now: services.now())
            ),
            status: status
        )
    }
}
