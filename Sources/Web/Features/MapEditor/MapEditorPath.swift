internal import Hummingbird
internal import ServiceCycle

/// The addresses at which maps are edited.
enum MapEditorPath {
    static let map: RouterPath = "/cycles/{cycle}/edit"
    static let versions: RouterPath = "/cycles/{cycle}/edit/versions"
    static let moments: RouterPath = "/cycles/{cycle}/edit/moments"
    static let moment: RouterPath = "/cycles/{cycle}/edit/moments/{moment}"
    static let place: RouterPath = "/cycles/{cycle}/edit/moments/{moment}/place"
    static let retirement: RouterPath = "/cycles/{cycle}/edit/moments/{moment}/retirement"
    static let restoration: RouterPath = "/cycles/{cycle}/edit/moments/{moment}/restoration"

    static func list(_ list: MapList) -> RouterPath { RouterPath("/cycles/{cycle}/edit/\(list.rawValue)") }
    static func entry(_ list: MapList) -> RouterPath { RouterPath("/cycles/{cycle}/edit/\(list.rawValue)/{entry}") }
    static func removal(_ list: MapList) -> RouterPath {
        RouterPath("/cycles/{cycle}/edit/\(list.rawValue)/{entry}/removal")
    }

    static func map(_ cycle: Code) -> String { "/cycles/\(cycle)/edit" }
    static func versions(_ cycle: Code) -> String { "\(map(cycle))/versions" }
    static func moments(_ cycle: Code) -> String { "\(map(cycle))/moments" }
    static func moment(_ cycle: Code, _ moment: Code) -> String { "\(map(cycle))/moments/\(moment)" }
    static func place(_ cycle: Code, _ moment: Code) -> String { "\(self.moment(cycle, moment))/place" }
    static func retirement(_ cycle: Code, _ moment: Code) -> String { "\(self.moment(cycle, moment))/retirement" }
    static func restoration(_ cycle: Code, _ moment: Code) -> String { "\(self.moment(cycle, moment))/restoration" }
    static func list(_ cycle: Code, _ list: MapList) -> String { "\(map(cycle))/\(list.rawValue)" }
    static func entry(_ cycle: Code, _ list: MapList, _ entry: Code) -> String {
        "\(self.list(cycle, list))/\(entry)"
    }
    static func removal(_ cycle: Code, _ list: MapList, _ entry: Code) -> String {
        "\(self.entry(cycle, list, entry))/removal"
    }

    /// The form for a new moment at a place.
    static func addition(_ cycle: Code, at place: ServiceMap.Place) -> String {
        "\(moments(cycle))?phase=\(place.phase.rawValue)" + (place.before.map { "&before=\($0)" } ?? "")
    }
}
