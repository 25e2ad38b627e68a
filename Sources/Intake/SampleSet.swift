package import ServiceCycle
package import Storage

/// All sample cycles with their answers, to look at: they come together and go together.
package struct SampleSet: Sendable {
    private let cycles: [SampleCycle]
    private let answers: [[Submission]]

    /// How many answers there are.
    package var count: Int { answers.reduce(0) { $0 + $1.count } }

    /// Reads the files and simulates the answers, which takes a moment.
    ///
    /// - Parameters:
    ///   - resources: The folder with `Samples`.
    ///   - zone: The zone in which the opening hours are meant.
    ///   - now: The time; the answers end the day before.
    /// - Throws: A refusal where a file is missing or wrong.
    package init(resources: String, zone: Zone, now: Instant) throws(Refusal) {
        var cycles: [SampleCycle] = []
        for kind in SampleCycle.Kind.allCases { cycles.append(try SampleCycle(kind, resources: resources)) }
        self.cycles = cycles
        answers = cycles.map { $0.answers(in: zone, now: now) }
    }

    /// Keeps everything.
    ///
    /// - Parameters:
    ///   - connection: A transaction of its own.
    ///   - organisation: For whom.
    ///   - language: The language of the tags' names.
    ///   - now: The time.
    ///   - progress: Told how many answers are kept; it may throw to end it.
    /// - Throws: A refusal where the sample is here already.
    package func install(
        on connection: any Connection,
        in organisation: Organisation,
        language: Language = .english,
        now: Instant,
        progress: (Int) throws -> Void = { _ in }
    ) throws {
        try connection.claim(organisation.id.bytes)
        guard try !connection.cycles(of: organisation.id).all().contains(where: \.isSample) else {
            throw Refusal(.conflict, "The sample is here already.")
        }
        var done = 0
        for (cycle, answers) in zip(cycles, answers) {
            let stored = try cycle.starter.draw(on: connection, in: organisation.id, isSample: true, now: now)
            try cycle.keep(answers, to: stored, on: connection, in: organisation, now: now) { try progress(done + $0) }
            try cycle.keepTags(
                of: stored.cycle.number,
                on: connection,
                in: organisation.id,
                language: language,
                now: now
            )
            done += answers.count
        }
    }

    /// Removes every sample cycle, with all that was answered to it; real ones stay as they are.
    ///
    /// - Parameters:
    ///   - connection: A connection inside a transaction.
    ///   - organisation: Whose samples.
    ///   - isCertain: Whether they go although somebody has gone on working with them.
    ///   - now: The server's clock.
    /// - Returns: Whether they went; false where somebody should be asked first.
    /// - Throws: What the database throws.
    package static func remove(
        from connection: any Connection,
        in organisation: Organisation.ID,
        isCertain: Bool,
        now: Instant
    ) throws -> Bool {
        try connection.claim(organisation.bytes)
        let cycles = connection.cycles(of: organisation)
        guard try isCertain || !cycles.samplesAreChanged() else { return false }
        for sample in try cycles.all() where sample.isSample { try cycles.removeSample("\(sample.id)", now: now) }
        return true
    }
}
