internal import Hummingbird
internal import ServiceCycle

/// The addresses at which members make links to a survey.
enum LinkPath {
    static let links: RouterPath = "/surveys/{survey}/links"
    static let poster: RouterPath = "/surveys/{survey}/links/poster"
    static let handouts: RouterPath = "/surveys/{survey}/links/handouts"
    static let code: RouterPath = "/surveys/{survey}/links/code"

    /// One of the pages, for a choice of what the link says.
    static func page(_ name: String? = nil, _ survey: Code, _ choice: LinkChoice) -> String {
        let path = "/surveys/\(survey)/links" + (name.map { "/\($0)" } ?? "")
        let query = choice.fields.map { "\($0.name)=\(FormBody.encoded($0.value))" }.joined(separator: "&")
        return query.isEmpty ? path : "\(path)?\(query)"
    }

    /// The page on which links are made.
    static func links(_ survey: Code) -> String { page(nil, survey, LinkChoice()) }
}
