internal import FoundationEssentials
package import ServiceCycle

/// The ends of the chains of seals, noted in a file beside the database, so that a lost tail of the database shows.
package struct Anchor: Sendable {
    private let path: String

    package init(folder: String) {
        path = "\(folder)/anchor"
    }

    /// Notes the ends; one line an organisation: identifier, number of rows, seal.
    package func write(_ heads: [(Organisation.ID, SealStore.Head)]) throws {
        let text = heads.map { "\($0.0) \($0.1.sequence) \(Digest.hex($0.1.seal))\n" }.joined()
        try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    }

    /// The noted ends; none where there is no file.
    package func read() -> [Organisation.ID: SealStore.Head] {
        guard let data = FileManager.default.contents(atPath: path) else { return [:] }
        var heads: [Organisation.ID: SealStore.Head] = [:]
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count == 3, let id = Organisation.ID(String(parts[0])), let sequence = Int(parts[1]),
                let seal = Randomness.bytes(hex: parts[2])
            else { continue }
            heads[id] = SealStore.Head(sequence: sequence, seal: seal)
        }
        return heads
    }
}

extension Connection {
    /// The ends of all chains, for the anchor.
    package func sealHeads() throws -> [(Organisation.ID, SealStore.Head)] {
        try organisations.all().map { ($0.id, try seals(of: $0.id).head()) }
    }
}
