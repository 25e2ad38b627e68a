internal import HTTPTypes
internal import Hummingbird

/// Styles, scripts and icons, from a fixed table of known names.
struct StaticRoutes: Sendable {
    let files: StaticFiles

    func add(to routes: some RouterMethods<VisitorContext>) {
        routes.get("/static/{digest}/{name}", use: file)
    }

    @Sendable func file(_ request: Request, _ context: VisitorContext) async throws -> Response {
        guard let file = files.file(at: request.uri.path) else { throw HTTPError(.notFound) }
        return Response(
            status: .ok,
            headers: [.contentType: file.contentType, .cacheControl: "public, max-age=31536000, immutable"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes))
        )
    }
}
