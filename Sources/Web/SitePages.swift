internal import Hummingbird
internal import ServiceCycle

/// Renders pages in the reader's language, inside the frame that all pages share.
struct SitePages: Sendable {
    private let services: Services
    private let renderer: PageRenderer
    private let stylesheet: String

    init(services: Services, files: StaticFiles) throws {
        self.services = services
        renderer = try PageRenderer(folder: "\(services.settings.resources)/Templates")
        stylesheet = files.url(of: "app.css")
    }

    func render(_ page: some Page, status: HTTPResponse.Status = .ok) throws -> Response {
        .html(try renderer.render(page), status: status)
    }

    func frame(_ request: Request, account: Account?) -> PageFrame {
        PageFrame(
            language: language(of: request),
            organisation: services.organisation.name,
            isSample: services.organisation.isSample,
            member: account?.login,
            stylesheet: stylesheet,
            path: request.uri.path
        )
    }

    /// The first of the browser's languages that the interface speaks.
    func language(of request: Request) -> Language {
        let wanted = (request.headers[.acceptLanguage] ?? "").split(separator: ",").map { part in
            let halves = part.split(separator: ";")
            let tag = halves.first?.split(separator: "-").first.map { $0.filter { !$0.isWhitespace } } ?? ""
            let quality = halves.dropFirst().first.flatMap { Double($0.filter { !$0.isWhitespace }.dropFirst(2)) } ?? 1
            return (tag: tag.lowercased(), quality: quality)
        }
        let best = wanted.filter { entry in entry.quality > 0 && Language.interface.contains { $0.tag == entry.tag } }
            .max { $0.quality < $1.quality }
        return best.flatMap { Language($0.tag) } ?? .english
    }

    func error(_ problem: Problem, request: Request, context: VisitorContext) throws -> Response {
        let page = ErrorPage(
            frame: frame(request, account: context.holder?.account),
            status: problem.status.code,
            sentence: problem.detail,
            requestID: context.id
        )
        var response = try render(page, status: problem.status)
        response.headers[.retryAfter] = problem.retryAfter.map(String.init)
        return response
    }
}
