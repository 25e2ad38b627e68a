internal import NIOPosix
package import ServiceCycle
internal import Synchronization

/// The database for many servers: each process has one writing session and a few reading ones.
package struct PostgreSQLDatabase: Database {
    package let dialect = Dialect.postgresql
    private let commits: GroupCommit
    private let writer: SessionPool
    private let readers: SessionPool
    private let documents: DocumentCache
    private let announcements: Announcements
    private let listener: Listener
    private let threads: NIOThreadPool

    /// How many bodies may read at the same moment.
    private static let readerCount = 4

    /// Connects to a server.
    ///
    /// - Parameter url: `postgres://user@host:port/name`, or any connection string that libpq knows.
    /// - Throws: `DatabaseFailure.unreachable` where nothing answers there.
    package init(url: String) throws {
        let writer = SessionPool(url: url, count: 1)
        self.writer = writer
        try writer.withSession { _ in }  // a wrong address is told now, not at the first answer
        let documents = DocumentCache()
        self.documents = documents
        let announcements = Announcements()
        self.announcements = announcements
        listener = Listener(url: url, announcements: announcements)
        commits = GroupCommit { body in
            try writer.withSession { session in
                try body(PostgreSQLConnection(session, documents: documents, announcements: announcements))
            }
        }
        readers = SessionPool(url: url, count: Self.readerCount)
        threads = NIOThreadPool(numberOfThreads: Self.readerCount)
        threads.start()
    }

    package func read<Output: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Output
    ) async throws -> Output {
        let (readers, documents) = (readers, documents)
        return try await threads.runIfActive {
            try readers.withSession(isRepeatable: true) { session in
                let connection = PostgreSQLConnection(session, documents: documents)
                try connection.begin()
                defer { connection.rollback() }
                return try body(connection)
            }
        }
    }

    package func write<Output: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Output
    ) async throws -> Output {
        try await commits.write(alone: false, body)
    }

    package func writeAlone<Output: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Output
    ) async throws -> Output {
        try await commits.write(alone: true, body)
    }

    package func changes(of organisation: Organisation.ID) -> OrganisationChanges {
        listener.start()
        return announcements.changes(of: organisation)
    }

    package func close() async {
        announcements.finish()
        await listener.close()
        await commits.close()
        try? await threads.shutdownGracefully()  // nothing of ours waits in it any more
        readers.close()
        writer.close()
    }
}

/// A few sessions, each used by one thread at a time and opened anew when it broke.
///
/// A class, since the sessions in it are shared by the threads.
private final class SessionPool: Sendable {
    private let url: String
    private let slots: [Slot]

    private final class Slot: Sendable {
        let session = Mutex<LibpqConnection?>(nil)
    }

    init(url: String, count: Int) {
        self.url = url
        slots = (0..<count).map { _ in Slot() }
    }

    /// Lends a session; there are as many as threads that ask.
    ///
    /// - Parameters:
    ///   - isRepeatable: Whether a body that finds its session dead may run once more on a new one.
    ///   - body: What to do with the session.
    /// - Returns: What the body returns.
    /// - Throws: What the body throws, or that the server cannot be reached.
    func withSession<Output: Sendable>(
        isRepeatable: Bool = false,
        _ body: (LibpqConnection) throws -> Output
    ) throws -> Output {
        while true {
            for slot in slots {
                let output = try slot.session.withLockIfAvailable { session -> Output in
                    if let lent = session, lent.isAlive {
                        do { return try body(lent) } catch DatabaseFailure.unreachable where isRepeatable {}
                    }
                    let new = try LibpqConnection(url: url)
                    session = new
                    return try body(new)
                }
                if let output { return output }
            }
        }
    }

    func close() {
        for slot in slots { slot.session.withLock { $0 = nil } }
    }
}
