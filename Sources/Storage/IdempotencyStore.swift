package import ServiceCycle

extension Connection {
    /// The answers already given to writes from outside.
    package func idempotency(of organisation: Organisation.ID) -> IdempotencyStore {
        IdempotencyStore(connection: self, organisation: organisation)
    }
}

/// Remembers, in the same transaction as the write itself, which answer a key was given.
package struct IdempotencyStore {
    fileprivate let connection: any Connection
    fileprivate let organisation: Organisation.ID

    /// How long a key is remembered, in seconds: a week, so that a phone that was offline may still repeat.
    private static let lifetime: Int64 = 7 * 86_400

    /// Gives the answer kept under a key, or does the work and keeps its answer.
    ///
    /// - Throws: A refusal where the key was used for another request.
    package func once(
        key: [UInt8],
        request: [UInt8],
        now: Instant,
        _ work: () throws -> String
    ) throws -> String {
        try connection.claim(organisation.bytes)
        if let answer = try answer(to: key, request: request) { return answer }
        let answer = try work()
        _ = try insert(answer, key: key, request: request, now: now)
        return answer
    }

    /// Gives the answer kept under a key, or does the work whose answer is known before and keeps that.
    ///
    /// A new key costs one statement so, and nearly all keys are new.
    ///
    /// - Throws: A refusal where the key was used for another request.
    package func once(
        key: [UInt8],
        request: [UInt8],
        answer: String,
        now: Instant,
        _ work: () throws -> Void
    ) throws -> String {
        try connection.claim(organisation.bytes)
        guard try insert(answer, key: key, request: request, now: now) else {
            // The key that was in the way is being forgotten by another server: run again, nothing of it was done here.
            guard let kept = try self.answer(to: key, request: request) else {
                throw DatabaseFailure.serialization("an idempotency key went while it was asked for")
            }
            return kept
        }
        try work()
        return answer
    }

    /// Keeps an answer, or does nothing and returns false where the key has one.
    private func insert(_ answer: String, key: [UInt8], request: [UInt8], now: Instant) throws -> Bool {
        try connection.execute(
            """
            INSERT INTO idempotency (organisation_id, key_digest, request_digest, answer, kept_at)
            VALUES (\(organisation), \(key), \(request), \(answer), \(now))
            ON CONFLICT (organisation_id, key_digest) DO NOTHING
            """
        ) > 0
    }

    /// The answer kept under a key, or nil where there is none.
    ///
    /// - Throws: A refusal where the key was used for another request.
    package func answer(to key: [UInt8], request: [UInt8]) throws -> String? {
        let statement: SQL = """
            SELECT request_digest, answer FROM idempotency
            WHERE organisation_id = \(organisation) AND key_digest = \(key)
            """
        guard let row = try connection.first(statement) else { return nil }
        guard try row.blob(0) == request else { throw Refusal.keyUsedBefore }
        return try row.text(1)
    }

    /// Forgets keys that nobody will repeat any more.
    package func forgetOld(now: Instant) throws {
        try connection.claim(organisation.bytes)
        let limit = now.advanced(bySeconds: -Self.lifetime)
        try connection.execute("DELETE FROM idempotency WHERE organisation_id = \(organisation) AND kept_at < \(limit)")
    }
}

extension Refusal {
    /// A key comes a second time, with another request.
    package static let keyUsedBefore = Refusal(
        .conflict,
        "This Idempotency-Key was used for another request. Take a new key."
    )
}
