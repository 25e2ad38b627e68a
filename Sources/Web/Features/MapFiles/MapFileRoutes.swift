internal import HTTPTypes
internal import Hummingbird
internal import Interchange
internal import ServiceCycle
internal import Storage

/// A map as files: to download for members, to bring in for those who may edit.
struct MapFileRoutes: Sendable {
    let services: Services
    let pages: SitePages

    func add(to members: some RouterMethods<MemberContext>, editing editors: some RouterMethods<EditorContext>) {
        members.get(MapFilePath.list, use: list)
        members.get(MapFilePath.file, use: file)
        let upload = UploadMap(table: UploadTable(services: services, pages: pages))
        editors.post(ImportPath.map, use: upload.take)
        let review = ReviewMap(services: services, pages: pages)
        editors.get(MapFilePath.review, use: review.show)
        editors.post(MapFilePath.review, use: review.keep)
        editors.post(MapFilePath.removal, use: review.forget)
    }

    @Sendable func list(_ request: Request, _ context: MemberContext) async throws -> Response {
        let cycle = try await services.cycle(context.parameters.require("cycle"))
        let frame = pages.frame(
            request,
            title: { "\(MapFileWords.title[$0]) · \(cycle.map.name.text(for: $0) ?? cycle.map.code.text)" },
            account: context.account,
            isSample: cycle.isSample
        )
        let language = try Self.language(request) ?? frame.language
        return try pages.render(
            MapFilesPage(frame: frame, cycle.map, language: language, mayEdit: context.account.role.mayEdit)
        )
    }

    @Sendable func file(_ request: Request, _ context: MemberContext) async throws -> Response {
        let ending = try context.parameters.require("format")
        guard let download = MapDownload(ending) else {
            throw Refusal(.notFound, "There is no format \"\(ending)\" for maps.")
        }
        let cycle = try await services.cycle(context.parameters.require("cycle"))
        let language = try Self.language(request) ?? pages.language(of: request)
        let name = "\(cycle.map.code).\(download.ending)"
        switch download {
        case .picture: return try pages.picture(cycle.map, language: language, as: name)
        case .format(let format):
            return Response.text(format.write(cycle.map, language: language).text, type: download.type).attached(
                as: name
            )
        }
    }

    private static func language(_ request: Request) throws -> Language? {
        try FormBody(request.uri.query ?? "")["language"].flatMap { Language($0) }
    }
}
