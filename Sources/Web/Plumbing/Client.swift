internal import HTTPTypes
internal import Hummingbird

/// Whom a request comes from, as far as limits need it; never written down.
///
/// A proxy on this machine names the client last in `X-Forwarded-For`; whoever else sends that header is not believed.
enum Client: Equatable {
    case thisMachine
    /// A network: an IPv4 address, or the first half of an IPv6 one, which is what one household or phone has.
    case network(String)

    private static let longestAddress = 64

    init(_ request: Request, peer: String?) {
        guard let peer, ["127.0.0.1", "::1"].contains(peer) else {
            self = .network(Self.network(of: peer ?? "unknown"))
            return
        }
        let isPassedOn = request.headers.contains { ["x-forwarded-for", "forwarded"].contains($0.name.canonicalName) }
        guard isPassedOn else {
            self = .thisMachine
            return
        }
        let named = HTTPField.Name("X-Forwarded-For").flatMap { request.headers[values: $0].last }
        let last = named?.split(separator: ",").last.map { $0.filter { !$0.isWhitespace } } ?? "passed on"
        self = .network(Self.network(of: String(last.prefix(Self.longestAddress))))
    }

    private static func network(of address: String) -> String {
        guard address.contains(":"), !address.contains(".") else { return address }
        let halves = address.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false).map { half in
            half.split(separator: ":").map(String.init)
        }
        let zeros = Array(repeating: "0", count: max(0, 8 - halves.reduce(0) { $0 + $1.count }))
        let groups = halves.count == 2 ? halves[0] + zeros + halves[1] : halves[0]
        return groups.prefix(4).joined(separator: ":")
    }
}
