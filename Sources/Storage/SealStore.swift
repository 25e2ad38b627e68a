package import ServiceCycle

extension Connection {
    /// The chain of seals over the organisation's responses.
    package func seals(of organisation: Organisation.ID) -> SealStore {
        SealStore(connection: self, organisation: organisation)
    }
}

/// The chain of seals: it shows whether stored responses were changed, lost or slipped in.
package struct SealStore {
    fileprivate let connection: any Connection
    fileprivate let organisation: Organisation.ID

    /// The end of the chain: the last row's number and the seal over everything up to it.
    package struct Head: Equatable, Sendable {
        package let sequence: Int
        package let seal: [UInt8]
    }

    package func head() throws -> Head {
        let statement: SQL = """
            SELECT last_sequence, seal FROM seal WHERE organisation_id = \(organisation)
            ORDER BY last_sequence DESC LIMIT 1
            """
        return try connection.first(statement).map { Head(sequence: try $0.int(0), seal: try $0.blob(1)) }
            ?? Head(sequence: 0, seal: SealBuffer.beginning)
    }

    /// Puts a row's digest into this transaction's seal and returns the row's number.
    func append(_ digest: [UInt8]) throws -> Int {
        let key = organisation
        if connection.batch.seals[key] == nil {
            let head = try head()
            connection.batch.seals[key] = SealBuffer(lastSequence: head.sequence, previous: head.seal)
        }
        return connection.batch.seals[key]?.append(digest) ?? 0
    }

    func write(_ buffer: SealBuffer) throws {
        guard buffer.count > 0 else { return }
        try connection.execute(
            """
            INSERT INTO seal (organisation_id, last_sequence, first_sequence, seal)
            VALUES (\(organisation), \(buffer.lastSequence + buffer.count), \(buffer.lastSequence + 1), \(buffer.seal))
            """
        )
    }

    /// Walks over the seals from the first.
    func each(_ body: (_ rows: ClosedRange<Int>, _ seal: [UInt8]) throws -> Void) throws {
        let statement: SQL = """
            SELECT first_sequence, last_sequence, seal FROM seal WHERE organisation_id = \(organisation)
            ORDER BY last_sequence
            """
        try connection.each(statement) { row in
            let (first, last) = (try row.int(0), try row.int(1))
            guard first <= last else { throw DatabaseFailure.damaged("a seal covers rows \(first) to \(last)") }
            try body(first...last, row.blob(2))
        }
    }
}
