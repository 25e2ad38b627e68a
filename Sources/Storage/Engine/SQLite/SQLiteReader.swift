internal import FoundationEssentials
internal import GRDB
internal import ServiceCycle

/// A data folder's database, opened for reading only, beside a server that may be writing it.
///
/// It never writes and never checkpoints: SQLite before 3.51.3 can damage a log that two processes reset at once.
package struct SQLiteReader: Sendable {
    private let queue: DatabaseQueue

    package init(path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else {
            throw Refusal(.notFound, "There is no Siklus database at \(path).")
        }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
        } catch let error as DatabaseError {
            throw DatabaseFailure(error)
        }
    }

    package func read<Output: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Output
    ) async throws -> Output {
        do {
            return try await queue.read { try body(SQLiteConnection($0)) }
        } catch let error as DatabaseError {
            throw DatabaseFailure(error)
        }
    }

    /// Writes a compact copy of the database as it is at this moment.
    package func copy(to path: String) throws {
        do {
            try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
        } catch let error as DatabaseError {
            throw DatabaseFailure(error)
        }
    }

    package func close() throws { try queue.close() }
}
