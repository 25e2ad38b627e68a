internal import Hummingbird

/// The addresses of the start page and the sample.
enum StartPath {
    static let home: RouterPath = "/"
    static let live: RouterPath = "/live"
    static let starters: RouterPath = "/starters"
    static let sample: RouterPath = "/sample"
    static let sampleLive: RouterPath = "/sample/live"
    static let sampleCancellation: RouterPath = "/sample/cancellation"
    static let sampleRemoval: RouterPath = "/sample/removal"

    static let homeURL = "/"
    static let waysURL = "/#ways"
    static let liveURL = "/live"
    static let startersURL = "/starters"
    static let sampleURL = "/sample"
    static let sampleLiveURL = "/sample/live"
    static let sampleCancellationURL = "/sample/cancellation"
    static let sampleRemovalURL = "/sample/removal"
}
