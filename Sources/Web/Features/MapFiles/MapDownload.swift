internal import Interchange
internal import ServiceCycle

/// A way in which a map can be downloaded: a format, or the blueprint as a picture.
enum MapDownload: Hashable, Sendable {
    case format(MapFormat)
    case picture

    static let all: [MapDownload] = MapFormat.allCases.map(MapDownload.format) + [.picture]

    /// How the file ends; the address names it so.
    var ending: String {
        switch self {
        case .format(let format): format.ending
        case .picture: "svg"
        }
    }

    init?(_ ending: String) {
        guard let found = Self.all.first(where: { $0.ending == ending }) else { return nil }
        self = found
    }

    var type: String {
        switch self {
        case .format(.yaml): "application/yaml; charset=utf-8"
        case .format(.json), .format(.ojf): "application/json; charset=utf-8"
        case .format(.csv): "text/csv; charset=utf-8"
        case .format(.mermaid): "text/plain; charset=utf-8"
        case .picture: "image/svg+xml; charset=utf-8"
        }
    }
}
