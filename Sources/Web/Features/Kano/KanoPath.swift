internal import Hummingbird

/// The address of a cycle's Kano study.
enum KanoPath {
    static let show: RouterPath = "/cycles/{cycle}/kano"

    static func show(_ cycle: String) -> String { "/cycles/\(cycle)/kano" }
}
