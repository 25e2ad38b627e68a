internal import Hummingbird

/// How a cycle shall become: what becomes different, and when.
struct ShowToBe: Sendable {
    let desk: ToBeDesk

    @Sendable func answer(_ request: Request, _ context: EditorContext) async throws -> Response {
        try await desk.page(request, context)
    }
}
