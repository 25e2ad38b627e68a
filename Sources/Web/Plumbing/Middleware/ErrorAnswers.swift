internal import Hummingbird
internal import Logging
internal import ServiceCycle
internal import Storage

/// Turns whatever was thrown into an answer: JSON for programs, a page for people; internals stay in the log.
struct ErrorAnswers: RouterMiddleware {
    typealias Context = VisitorContext

    let pages: SitePages
    let methods: KnownMethods
    let sessions: Sessions

    func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch is SignInNeeded where Self.wantsPage(request) {
            return .seeOther(AccountPath.signIn(next: request.uri.string))
        } catch {
            var problem = Problem(error)
            let allowed = methods.allowed(at: request.uri.path)
            if problem.status == .notFound, !allowed.isEmpty, !allowed.contains(request.method.rawValue) {
                problem = Problem(HTTPError(.methodNotAllowed))
                problem.allowed = allowed
            }
            if problem.isDefect {
                context.logger.error("a request failed", metadata: ["error": "\(error)", "request": "\(context.id)"])
            }
            var response = problem.response(instance: request.uri.path)
            if Self.wantsPage(request) {
                // A page that fails keeps its member's frame, where the database still answers.
                let holder = (try? await sessions.holder(request))?.0
                response = try pages.error(problem, request: request, account: holder?.account, requestID: context.id)
            }
            return request.method == .head ? response.createHeadResponse() : response
        }
    }

    private static func wantsPage(_ request: Request) -> Bool {
        !request.uri.path.hasPrefix("/api/") && (request.headers[.accept]?.contains("text/html") ?? false)
    }
}
