internal import Hummingbird
internal import ServiceCycle

/// The addresses at which a cycle's map is edited: the one that counts, or the one that it shall become.
struct MapEditorPath: Equatable, Sendable {
    let cycle: Code
    let stage: MapStage

    init(_ cycle: Code, _ stage: MapStage = .asIs) {
        self.cycle = cycle
        self.stage = stage
    }

    var map: String { "/cycles/\(cycle)/\(stage.segment)" }
    var versions: String { "\(map)/versions" }
    var comparison: String { "/cycles/\(cycle)/edit/comparison" }
    var moments: String { "\(map)/moments" }

    func note(_ version: Int) -> String { "\(versions)/\(version)/note" }
    func version(_ version: Int) -> String { "\(versions)/\(version)" }
    func picture(_ version: Int) -> String { "\(versions)/\(version)/blueprint.svg" }
    func moment(_ moment: Code) -> String { "\(map)/moments/\(moment)" }
    func place(_ moment: Code) -> String { "\(self.moment(moment))/place" }
    func retirement(_ moment: Code) -> String { "\(self.moment(moment))/retirement" }
    func restoration(_ moment: Code) -> String { "\(self.moment(moment))/restoration" }
    func list(_ list: MapList) -> String { "\(map)/\(list.rawValue)" }
    func entry(_ list: MapList, _ entry: Code) -> String { "\(self.list(list))/\(entry)" }
    func removal(_ list: MapList, _ entry: Code) -> String { "\(self.entry(list, entry))/removal" }

    /// The form for a new moment at a place.
    func addition(at place: ServiceMap.Place) -> String {
        "\(moments)?phase=\(place.phase.rawValue)" + (place.before.map { "&before=\($0)" } ?? "")
    }
}

extension MapEditorPath {
    static let comparison: RouterPath = "/cycles/{cycle}/edit/comparison"

    static func map(_ stage: MapStage) -> RouterPath { "/cycles/{cycle}/\(stage.segment)" }
    static func versions(_ stage: MapStage) -> RouterPath { pattern(stage, "versions") }
    static func version(_ stage: MapStage) -> RouterPath { pattern(stage, "versions/{version}") }
    static func picture(_ stage: MapStage) -> RouterPath { pattern(stage, "versions/{version}/blueprint.svg") }
    static func note(_ stage: MapStage) -> RouterPath { pattern(stage, "versions/{version}/note") }
    static func moments(_ stage: MapStage) -> RouterPath { pattern(stage, "moments") }
    static func moment(_ stage: MapStage) -> RouterPath { pattern(stage, "moments/{moment}") }
    static func place(_ stage: MapStage) -> RouterPath { pattern(stage, "moments/{moment}/place") }
    static func retirement(_ stage: MapStage) -> RouterPath { pattern(stage, "moments/{moment}/retirement") }
    static func restoration(_ stage: MapStage) -> RouterPath { pattern(stage, "moments/{moment}/restoration") }
    static func list(_ list: MapList, _ stage: MapStage) -> RouterPath { pattern(stage, list.rawValue) }
    static func entry(_ list: MapList, _ stage: MapStage) -> RouterPath { pattern(stage, "\(list.rawValue)/{entry}") }
    static func removal(_ list: MapList, _ stage: MapStage) -> RouterPath {
        pattern(stage, "\(list.rawValue)/{entry}/removal")
    }

    private static func pattern(_ stage: MapStage, _ part: String) -> RouterPath {
        RouterPath("/cycles/{cycle}/\(stage.segment)/\(part)")
    }
}

extension MapStage {
    /// The part of the address that says which of the two is edited.
    fileprivate var segment: String {
        switch self {
        case .asIs: "edit"
        case .toBe: "to-be"
        }
    }
}
