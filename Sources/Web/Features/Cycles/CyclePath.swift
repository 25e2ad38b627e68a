internal import Hummingbird

/// The addresses of cycles: pages for people, calls for programs.
enum CyclePath {
    static let list: RouterPath = "/cycles"
    static let show: RouterPath = "/cycles/{cycle}"
    static let live: RouterPath = "/cycles/{cycle}/live"
    static let moment: RouterPath = "/cycles/{cycle}/moments/{moment}"
    static let gaps: RouterPath = "/cycles/{cycle}/gaps"
    static let channels: RouterPath = "/cycles/{cycle}/channels"
    static let drivers: RouterPath = "/cycles/{cycle}/drivers"
    static let comments: RouterPath = "/cycles/{cycle}/comments"

    static func view(_ view: CycleView) -> RouterPath { RouterPath("/cycles/{cycle}/\(view.rawValue)") }

    static let summary: RouterPath = "/api/v1/cycles/{cycle}/summary"
    static let map: RouterPath = "/api/v1/cycles/{cycle}/map"

    static let listURL = "/cycles"

    /// The events of a cycle's page with a query, as it stands in the address.
    static func live(_ code: String, query: String?) -> String {
        "/cycles/\(code)/live" + (query.map { "?\($0)" } ?? "")
    }

    static func show(_ code: String) -> String { "/cycles/\(code)" }

    static func view(_ view: CycleView, of code: String) -> String { "/cycles/\(code)/\(view.rawValue)" }

    static func gaps(_ code: String) -> String { "/cycles/\(code)/gaps" }

    static func channels(_ code: String) -> String { "/cycles/\(code)/channels" }

    static func drivers(_ code: String) -> String { "/cycles/\(code)/drivers" }

    static func comments(_ code: String) -> String { "/cycles/\(code)/comments" }

    static func moment(_ moment: String, of cycle: String) -> String { "/cycles/\(cycle)/moments/\(moment)" }
}
