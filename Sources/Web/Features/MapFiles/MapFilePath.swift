internal import Hummingbird
internal import ServiceCycle

/// The addresses of a map as files.
enum MapFilePath {
    static let list: RouterPath = "/cycles/{cycle}/files"
    static let file: RouterPath = "/cycles/{cycle}/files/{format}"
    static let review: RouterPath = "/import/map/{id}"
    static let removal: RouterPath = "/import/map/{id}/removal"

    static func list(_ cycle: Code) -> String { "/cycles/\(cycle)/files" }

    static func file(_ download: MapDownload, of cycle: Code, in language: Language) -> String {
        "\(list(cycle))/\(download.ending)?language=\(language.tag)"
    }

    static func review(_ id: String) -> String { "/import/map/\(id)" }
    static func removal(_ id: String) -> String { "\(review(id))/removal" }
}
