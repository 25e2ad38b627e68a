internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle

/// Lets a reader choose the interface's language; the choice stays in the browser.
struct LanguageRoutes: Sendable {
    let settings: SiteSettings

    func add(to routes: some RouterMethods<VisitorContext>) {
        routes.get(LanguagePath.language, use: choose)
    }

    @Sendable func choose(_ request: Request, _ context: VisitorContext) async throws -> Response {
        guard let language = Language(try context.parameters.require("tag")), Language.interface.contains(language)
        else {
            throw HTTPError(.notFound)
        }
        let next = try FormBody(request.uri.query ?? "")["next"] ?? "/"
        var response = Response.seeOther(AccountPath.isOwn(next) ? next : "/")
        response.setCookie(
            Cookie(
                name: LanguagePath.cookie,
                value: language.tag,
                maxAge: 31_536_000,
                path: "/",
                secure: settings.isSecure,
                httpOnly: true,
                sameSite: .lax
            )
        )
        return response
    }
}

/// The addresses that choose a language.
enum LanguagePath {
    static let language: RouterPath = "/language/{tag}"
    static let cookie = "siklus-language"

    static func choose(_ language: Language, next: String) -> String {
        "/language/\(language.tag)?next=\(FormBody.encoded(next))"
    }
}
