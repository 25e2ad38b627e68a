internal import FoundationEssentials
package import Logging
package import Storage

/// An engine that keeps the data, as a case of a test: `@Test(arguments: Engine.available)`.
package enum Engine: String, Sendable, CaseIterable {
    case sqlite, postgresql

    /// SQLite always, PostgreSQL where `TEST_POSTGRES` holds the address of a server: `bin/with-postgres swift test`.
    package static var available: [Engine] { allCases.filter { $0 == .sqlite || server != nil } }

    /// Whether tests of PostgreSQL alone can run.
    package static var hasPostgreSQL: Bool { server != nil }

    /// The address of the server for tests.
    fileprivate static var server: String? { ProcessInfo.processInfo.environment["TEST_POSTGRES"] }
}

/// Lends a folder of its own to a body and removes it afterwards.
@discardableResult
package func withFolder<Output>(_ body: (String) async throws -> Output) async throws -> Output {
    let folder = FileManager.default.temporaryDirectory.appending(path: "siklus-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }  // what stays behind harms no other test
    return try await body(folder)
}

/// Lends an empty place for an installation to a body, a folder or a schema of its own, and removes it afterwards.
@discardableResult
package func withPlace<Output>(_ engine: Engine, _ body: (Installation) async throws -> Output) async throws -> Output {
    switch engine {
    case .sqlite:
        return try await withFolder { try await body(.folder("\($0)/data")) }
    case .postgresql:
        guard let server = Engine.server else { throw MissingServer() }
        let schema = "test_" + UUID().uuidString.lowercased().filter { $0 != "-" }
        try await administer(server, "CREATE SCHEMA \(schema)")
        let joint = server.contains("?") ? "&" : "?"
        let result: Result<Output, any Error>
        do {
            result = .success(try await body(.postgresql(url: "\(server)\(joint)options=-csearch_path%3D\(schema)")))
        } catch {
            result = .failure(error)
        }
        try await administer(server, "SET client_min_messages = error; DROP SCHEMA \(schema) CASCADE")
        return try result.get()
    }
}

/// There is no PostgreSQL server for tests.
private struct MissingServer: Error {}

private func administer(_ server: String, _ text: String) async throws {
    let database = try PostgreSQLDatabase(url: server)
    do {
        try await database.write { try $0.script(text) }
        await database.close()
    } catch {
        await database.close()
        throw error
    }
}

/// Lends an open database with this program's schema to a body; closes and removes it afterwards.
@discardableResult
package func withDatabase<Output>(
    _ engine: Engine,
    _ body: (any Database) async throws -> Output
) async throws -> Output {
    try await withPlace(engine) { try await withDatabase(in: $0, body) }
}

/// Lends the database of a place to a body, made where there is none yet, and closes it afterwards.
@discardableResult
package func withDatabase<Output>(
    in place: Installation,
    _ body: (any Database) async throws -> Output
) async throws -> Output {
    let database = try await place.open(creating: true, now: Fixtures.now, logger: Logger.silent)
    do {
        let output = try await body(database)
        await database.close()
        return output
    } catch {
        await database.close()
        throw error
    }
}

extension Logger {
    /// Says nothing.
    package static var silent: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }
}
