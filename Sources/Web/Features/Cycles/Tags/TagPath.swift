internal import Hummingbird
internal import ServiceCycle

/// The addresses of tags.
enum TagPath {
    static let list: RouterPath = "/cycles/{cycle}/tags"
    static let new: RouterPath = "/cycles/{cycle}/new-tag"
    static let tag: RouterPath = "/cycles/{cycle}/tags/{tag}"
    static let retirement: RouterPath = "/cycles/{cycle}/tags/{tag}/retirement"
    static let decision: RouterPath = "/cycles/{cycle}/comments/tags"

    /// The figures, for programs.
    static let figures: RouterPath = "/api/v1/cycles/{cycle}/tags"

    static func list(of cycle: Code) -> String { "/cycles/\(cycle)/tags" }

    /// The form of a new tag; what is known of it already is filled in.
    static func new(of cycle: Code, name: String = "", rule: String = "") -> String {
        let fields = [(TagDraft.Field.name, name), (.rule, rule)].filter { !$0.1.isEmpty }
        let query = fields.map { "\($0.0.rawValue)=\(FormBody.encoded($0.1))" }.joined(separator: "&")
        return "/cycles/\(cycle)/new-tag" + (query.isEmpty ? "" : "?\(query)")
    }

    static func tag(_ tag: Code, of cycle: Code) -> String { "/cycles/\(cycle)/tags/\(tag)" }

    static func retirement(_ tag: Code, of cycle: Code) -> String { "/cycles/\(cycle)/tags/\(tag)/retirement" }

    static func decision(of cycle: Code) -> String { "/cycles/\(cycle)/comments/tags" }

    /// The comments that have a tag.
    static func comments(_ tag: Code, of cycle: Code) -> String { "\(CyclePath.comments(cycle.text))?tag=\(tag)" }
}
