internal import Foundation
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import ServiceCycle
internal import ServiceLifecycle
internal import Storage
internal import Web

/// One run of the server, from open to closed database.
struct ServerRun {
    let database: any Database
    let folder: String?
    let address: Address

    /// A connection that sends nothing for this long is closed.
    private static let idleSeconds: Int64 = 20

    /// How many connections are open at once; below the usual limit of 1,024 files, so that the database keeps its own.
    private static let mostConnections = 900

    /// Serves until the process is told to stop, then lets requests end and closes.
    func untilStopped(_ started: @escaping @Sendable (_ url: String) -> Void) async throws {
        do {
            try await run(started)
        } catch {
            await database.close()
            throw error
        }
        if let folder { try Anchor(folder: folder).write(try await database.read { try $0.sealHeads() }) }
        await database.close()
    }

    private func run(_ started: @escaping @Sendable (_ url: String) -> Void) async throws {
        let logger = Logger.stderr(.notice)
        let organisation = try await database.read { try $0.onlyOrganisation() }
        let settings = SiteSettings(
            publicURL: address.publicURL,
            resources: address.resources ?? Resources.usual,
            spool: folder.map { "\($0)/spool" } ?? "\(FileManager.default.temporaryDirectory.path)/siklus-spool"
        )
        let services = Services(database: database, organisation: organisation, settings: settings, now: { .now })
        let site = try Site(services)
        let url = address.publicURL ?? "http://\(address.host):\(address.port)"
        var application = Application(
            responder: site.responder(),
            server: .http1(configuration: .init(idleTimeout: .seconds(Self.idleSeconds))),
            configuration: ApplicationConfiguration(
                address: .hostname(address.host, port: address.port),
                availableConnectionsDelegate: MaximumAvailableConnections(Self.mostConnections)
            ),
            onServerRunning: { _ in started(url) },
            logger: logger
        )
        application.addServices(
            Housekeeping(
                database: database,
                organisation: organisation.id,
                folder: folder,
                hourly: [{ try await site.tidy() }, { try await site.watch() }],
                adoptDue: { try await site.adoptDue() },
                logger: logger
            )
        )
        do {
            try await application.runService()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw Refusal(.conflict, "Port \(address.port) of \(address.host) is in use. Take another with --port.")
        } catch let error as IOError where error.errnoCode == EACCES {
            throw Refusal(.conflict, "Port \(address.port) is for the system only. Take one from 1024 up with --port.")
        }
        await site.shutdown()
    }
}

/// Small things that are done beside the requests: noting the end of the chain of seals, forgetting old keys and uploads,
/// letting maps count whose day has come, judging the weeks that are over.
private struct Housekeeping: Service {
    let database: any Database
    let organisation: Organisation.ID
    let folder: String?

    /// No site: services are written out in words when they start, and a site holds every template.
    let hourly: [@Sendable () async throws -> Void]

    /// Lets maps count whose day has come.
    let adoptDue: @Sendable () async throws -> Void
    let logger: Logger

    private static let secondsBetweenAnchors = 2
    private static let anchorsBetweenCleanings = 1_800

    /// How often it is looked whether a day has come: every ten seconds.
    private static let anchorsBetweenDays = 5

    func run() async throws {
        var rounds = 0
        var noted = -1
        for await _ in AsyncTimer(seconds: Self.secondsBetweenAnchors).cancelOnGracefulShutdown() {
            do {
                if rounds % Self.anchorsBetweenCleanings == 0 {
                    let organisation = organisation
                    try await database.write { try $0.idempotency(of: organisation).forgetOld(now: .now) }
                    for task in hourly { try await task() }
                }
                if rounds % Self.anchorsBetweenDays == 0 { try await adoptDue() }
                noted = try await noteAnchor(after: noted)
            } catch {
                // A full disk or a database away: the next round tries again, and /health tells.
                logger.warning("housekeeping failed", metadata: ["error": "\(error)"])
            }
            rounds += 1
        }
    }

    private func noteAnchor(after noted: Int) async throws -> Int {
        guard let folder else { return noted }
        let heads = try await database.read { try $0.sealHeads() }
        let rows = heads.reduce(0) { $0 + $1.1.sequence }
        if rows != noted { try Anchor(folder: folder).write(heads) }
        return rows
    }
}

/// Ticks at once and then every few seconds.
private struct AsyncTimer: AsyncSequence, Sendable {
    let seconds: Int

    struct AsyncIterator: AsyncIteratorProtocol {
        let seconds: Int
        var isFirst = true

        mutating func next() async -> Void? {
            if !isFirst {
                do { try await Task.sleep(for: .seconds(seconds)) } catch { return nil }
            }
            isFirst = false
            return ()
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(seconds: seconds) }
}
