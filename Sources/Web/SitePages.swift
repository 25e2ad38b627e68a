internal import FoundationEssentials
internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Renders pages in the reader's language, inside the frame that all pages share.
struct SitePages: Sendable {
    private let services: Services
    private let renderer: PageRenderer
    private let stylesheet: String
    private let icon: String
    private let liveScript: String

    /// The files that the editors load.
    let editorFiles: EditorFiles

    /// The style of the views of a cycle.
    let blueprintStyle: String

    /// The files of the page of a report.
    let reportFiles: ReportFiles

    /// Where the files are that customers' pages load.
    let sheetAddresses: SheetFrame.Addresses

    /// Where the script is that copies links and prints codes.
    let linksScript: String

    /// Where the script is that tries a tag's rule out while it is written.
    let tagScript: String

    init(services: Services, files: StaticFiles) throws {
        self.services = services
        renderer = try PageRenderer(resources: services.settings.resources)
        stylesheet = files.address(of: "app.css")
        icon = files.address(of: "icon.svg")
        editorFiles = EditorFiles(files)
        blueprintStyle = files.address(of: "blueprint.css")
        reportFiles = ReportFiles(files)
        liveScript = files.address(of: "live.js")
        sheetAddresses = SheetFrame.Addresses(files: files)
        linksScript = files.address(of: "links.js")
        tagScript = files.address(of: "tags.js")
    }

    func render(_ page: some Page, status: HTTPResponse.Status = .ok) throws -> Response {
        .html(try renderer.render(page), status: status)
    }

    /// What stands in the frame of a page, for those who have it open already.
    func fragment(_ page: some Page) throws -> String { try renderer.fragment(page) }

    /// Renders a page that carries its styles in itself, and allows just these by their digest.
    func renderWhole(_ page: some Page) throws -> Response {
        let html = try renderer.render(page)
        var response = Response.html(html)
        if let start = html.firstRange(of: "<style>"), let end = html.firstRange(of: "</style>") {
            let digest = Data(Digest.sha256(Array(html[start.upperBound..<end.lowerBound].utf8))).base64EncodedString()
            response.headers[.contentSecurityPolicy] = SecurityHeaders.policy(style: "'sha256-\(digest)'")
        }
        return response
    }

    /// The frame around a page.
    ///
    /// - Parameters:
    ///   - request: Says the address and the language.
    ///   - title: What the window is called.
    ///   - account: Who is signed in.
    ///   - isSample: Whether what it shows was simulated.
    ///   - live: The address of the events that keep the page up to date, where it has any.
    /// - Returns: The frame, in the reader's language.
    func frame(
        _ request: Request,
        title: (Language) -> String,
        account: Account?,
        isSample: Bool = false,
        live: String? = nil
    ) -> PageFrame {
        let language = language(of: request)
        return PageFrame(
            language: language,
            title: title(language),
            stylesheet: stylesheet,
            icon: icon,
            path: request.uri.path,
            home: StartPath.homeURL,
            organisation: services.organisation.name,
            isSample: isSample,
            account: account?.login,
            signOut: AccountPath.signOutURL,
            navigation: account == nil ? [] : Navigation.links(language),
            languages: Language.interface.map { other in
                PageFrame.LanguageLink(
                    other,
                    path: LanguagePath.choose(other, next: request.uri.string),
                    isOn: other == language
                )
            },
            notice: Notice.read(from: request)?.phrase[language],
            live: live,
            liveScript: liveScript
        )
    }

    /// The language that the reader chose, or the first of the browser's that the interface speaks.
    func language(of request: Request) -> Language {
        if let chosen = request.cookies[LanguagePath.cookie].flatMap({ Language($0.value) }),
            Language.interface.contains(chosen)
        {
            return chosen
        }
        return request.preferredLanguage(among: Language.interface) ?? .english
    }

    func error(_ problem: Problem, request: Request, account: Account?, requestID: String) throws -> Response {
        let frame = frame(
            request,
            title: { ErrorPage.title(problem.status.code, $0) },
            account: account
        )
        let page = ErrorPage(
            frame: frame,
            status: problem.status.code,
            sentence: problem.sentence,
            requestID: requestID
        )
        var response = try render(page, status: problem.status)
        response.headers[.retryAfter] = problem.retryAfter.map(String.init)
        if !problem.allowed.isEmpty { response.headers[.allow] = problem.allowed.joined(separator: ", ") }
        return response
    }
}
