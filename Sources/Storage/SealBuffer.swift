/// The rows that a transaction appends for one organisation, and the seal they will get.
///
/// One seal covers all rows of a commit: `seal = BLAKE2b(previous seal ‖ digest ‖ digest ‖ …)`. So a row that is changed,
/// removed or slipped in breaks every seal after it.
struct SealBuffer {
    /// The number of the organisation's last row before these.
    let lastSequence: Int

    /// How many rows were added.
    private(set) var count = 0

    /// The seal before, then the digests.
    private var bytes: [UInt8]

    init(lastSequence: Int, previous: [UInt8]) {
        self.lastSequence = lastSequence
        bytes = previous
    }

    /// What the first seal follows.
    static let beginning = [UInt8](repeating: 0, count: Digest.length)

    /// Adds a row and returns its number.
    mutating func append(_ digest: [UInt8]) -> Int {
        bytes += digest
        count += 1
        return lastSequence + count
    }

    var seal: [UInt8] { Digest.of(bytes) }
}
