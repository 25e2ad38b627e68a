internal import Hummingbird
internal import ServiceCycle

/// The addresses of signals.
enum SignalPath {
    static let list: RouterPath = "/signals"
    static let seen: RouterPath = "/signals/seen"
    static let baseline: RouterPath = "/cycles/{cycle}/moments/{moment}/baseline"

    static let listURL = "/signals"
    static let seenURL = "/signals/seen"

    static func baseline(_ moment: Code, of cycle: Code) -> String {
        "\(CyclePath.moment(moment.text, of: cycle.text))/baseline"
    }

    /// The chart of a moment everywhere, or at a location.
    static func chart(_ place: WatchedPlace, of cycle: Code) -> String {
        var request = ReportRequest()
        request.filter.location = place.location
        let page = CyclePath.moment(place.moment.text, of: cycle.text)
        return ReportAddress(path: page, request: request).text + "#h-weeks"
    }
}
