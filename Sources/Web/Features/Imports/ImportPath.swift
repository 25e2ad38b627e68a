internal import Hummingbird

/// The addresses of imports.
enum ImportPath {
    static let list: RouterPath = "/import"
    static let map: RouterPath = "/import/map"
    static let show: RouterPath = "/import/{id}"
    static let live: RouterPath = "/import/{id}/live"
    static let doubts: RouterPath = "/import/{id}/doubts"
    static let reading: RouterPath = "/import/{id}/reading"
    static let column: RouterPath = "/import/{id}/columns/{column}"
    static let run: RouterPath = "/import/{id}/run"
    static let cancellation: RouterPath = "/import/{id}/cancellation"
    static let removal: RouterPath = "/import/{id}/removal"
    static let mapping: RouterPath = "/import/{id}/mapping.yaml"
    static let refused: RouterPath = "/import/{id}/refused.csv"

    static let listURL = "/import"
    static let mapURL = "/import/map"

    static func show(_ id: String) -> String { "/import/\(id)" }
    static func part(_ part: String, of id: String) -> String { "/import/\(id)/\(part)" }
    static func column(_ column: Int, of id: String) -> String { "/import/\(id)/columns/\(column + 1)" }
}
