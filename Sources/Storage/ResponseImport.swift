package import ServiceCycle

/// Appends many responses in one transaction, in constant memory, each at most once.
package struct ResponseImport {
    private let connection: any Connection
    private let organisation: Organisation.ID
    private let survey: StoredSurvey
    private var waiting: [(line: Int, response: NewResponse)] = []

    /// How many were kept.
    package private(set) var added = 0

    /// How many were here already.
    package private(set) var repeated = 0

    /// Lines whose identifier is here already, but with other answers.
    package private(set) var conflicts: [Int] = []

    /// How many responses are looked up and inserted by one statement.
    private static let chunk = 64

    /// After how many responses their digests are sealed, so that they need not be kept in memory.
    private static let sealEvery = 4_096

    package init(into survey: StoredSurvey, of organisation: Organisation.ID, on connection: any Connection) throws {
        try connection.claim(organisation.bytes)
        self.survey = survey
        self.organisation = organisation
        self.connection = connection
        waiting.reserveCapacity(Self.chunk)
    }

    /// - Parameters:
    ///   - response: Checked answers.
    ///   - line: Where they come from, for `conflicts`.
    /// - Throws: What the database throws.
    package mutating func add(_ response: NewResponse, line: Int) throws {
        waiting.append((line, response))
        if waiting.count == Self.chunk { try flush() }
    }

    /// Writes what waits; call it after the last.
    package mutating func flush() throws {
        let store = connection.responses(of: organisation)
        // Most files come once: all are taken for new, and only where one is not they are looked up.
        if try store.appendUnlessKnown(waiting.map(\.response), to: survey) {
            added += waiting.count
        } else {
            let new = try unknown(in: store)
            try store.append(new, to: survey)
            added += new.count
        }
        waiting.removeAll(keepingCapacity: true)
        try connection.batch.flushSeals(to: connection, ofMoreThan: Self.sealEvery)
        try connection.batch.flushCells(to: connection, whereLargerThan: CellBuffer.large)
    }

    /// Those of the waiting responses that are not here yet; counts the others.
    private mutating func unknown(in store: ResponseStore) throws -> [NewResponse] {
        var known = try store.known(among: waiting.map(\.response.id))
        var new: [NewResponse] = []
        for (line, response) in waiting {
            switch known[response.id] {
            case nil:
                known[response.id] = response.text
                new.append(response)
            case .some(let kept) where kept == nil || kept == response.text: repeated += 1
            case .some: conflicts.append(line)
            }
        }
        return new
    }
}

extension Identifier where Subject == NewResponse {
    /// The identifier of an imported line: the same line of the same survey always gets the same one (RFC 9562, 5.8).
    package init(survey: StoredSurvey, key: [UInt8]) {
        let digest = Digest.of(survey.id.bytes + key)
        let halves = Identifier(bytes: Array(digest.prefix(16))) ?? Identifier(high: 0, low: 0)
        self.init(
            high: halves.high & 0xFFFF_FFFF_FFFF_0FFF | 0x8000,
            low: halves.low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        )
    }
}
