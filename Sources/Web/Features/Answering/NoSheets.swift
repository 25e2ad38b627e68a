internal import Hummingbird
internal import ServiceCycle

/// Turns what keeps visitors from a sheet into a page in the survey's look; a kiosk tries again by itself.
///
/// Defects of ours go on to ``ErrorAnswers``, which logs them.
struct NoSheets: RouterMiddleware {
    typealias Context = VisitorContext

    let services: Services
    let pages: SitePages

    private static let secondsUntilNextTry = 30

    func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let refused as NoSheet {
            return try page(refused, request)
        } catch {
            let problem = Problem(error)
            guard !problem.isDefect else { throw error }
            let language = request.preferredLanguage(among: Language.interface) ?? .english
            return try page(NoSheet(reason: .failed(problem.status), language: language), request)
        }
    }

    private func page(_ refused: NoSheet, _ request: Request) throws -> Response {
        let isKiosk = AnsweringPath.isKiosk(request.uri.path)
        let page = NoSheetPage(
            refused,
            organisation: services.organisation.name,
            isKiosk: isKiosk,
            addresses: pages.sheetAddresses
        )
        var response = try pages.render(page, status: refused.reason.status)
        if isKiosk { response.headers[.refresh] = "\(Self.secondsUntilNextTry)" }
        return response
    }
}
