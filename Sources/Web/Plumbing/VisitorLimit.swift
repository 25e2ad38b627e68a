internal import Hummingbird
internal import ServiceCycle

/// Keeps one network from flooding the surveys that are open to everybody.
///
/// A whole audience behind one address may answer at once, 300 people; after them one a second. What comes from this machine
/// itself is not limited. Addresses are not kept: only digests that mean nothing to any other run of the program.
struct VisitorLimit: Sendable {
    private let limit = AttemptLimit(capacity: 300, secondsPerToken: 1)
    private let now: @Sendable () -> Instant

    init(now: @escaping @Sendable () -> Instant) {
        self.now = now
    }

    /// - Throws: A refusal where too many requests came from the network.
    func admit(_ request: Request, _ context: VisitorContext) throws(Refusal) {
        guard case .network(let network) = Client(request, peer: context.remoteAddress) else { return }
        // Swift seeds its hashes anew in each process.
        guard limit.admit(String(network.hashValue), now: now()) else {
            throw Refusal(.tooMany, "Very many answers come from this network. Send this one again in a minute.")
        }
    }
}
