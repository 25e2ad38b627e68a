import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import ServiceCycle
import Storage
import Synchronization
import TestSupport

@testable import Web

/// A site of its own for one test: a database in a temporary folder, one organisation, and a clock that the test sets.
struct TestSite: Sendable {
    let database: any Database
    let stage: Stage
    let clock: TestClock
    let services: Services
    let responder: RouterResponder<VisitorContext>
    private let closing = Closing()

    init(database: any Database, stage: Stage, clock: TestClock, services: Services, site: Site) {
        self.database = database
        self.stage = stage
        self.clock = clock
        self.services = services
        responder = site.responder()
    }

    /// The folder with templates, styles and the description of the calls.
    static var resources: String {
        let parts = "\(#filePath)".split(separator: "/")
        return "/" + parts[..<(parts.lastIndex(of: "Tests") ?? 0)].joined(separator: "/") + "/Sources/Web/Resources"
    }

    /// Takes the database away while the site goes on.
    func closeDatabase() async {
        if closing.begin() { await database.close() }
    }

    /// Sends one request through everything that a request passes, and collects the whole answer.
    func send(_ call: Call) async throws -> Reply {
        let channel = NIOAsyncTestingChannel()
        channel.remoteAddress = try call.peer.map { try SocketAddress(ipAddress: $0, port: 40_000) }
        var logger = Logger(label: "test") { _ in QuietHandler() }
        logger[metadataKey: "hb.request.id"] = "test-1"
        let context = VisitorContext(source: ApplicationRequestContextSource(channel: channel, logger: logger))
        let response = try await responder.respond(to: call.request, context: context)
        let collector = BodyCollector()
        var isCut = false
        do { try await response.body.write(collector) } catch { isCut = true }
        return Reply(
            status: response.status.code,
            headers: response.headers,
            bytes: collector.bytes,
            isCut: isCut
        )
    }

    /// Sends a request with a method, a path and a body as it is.
    func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        token: String? = nil,
        headers: [String: String] = [:],
        body: String = ""
    ) async throws -> Reply {
        var headers = headers
        if let token { headers["Authorization"] = "Bearer \(token)" }
        return try await send(Call(method: method, path: path, headers: headers, body: body))
    }

    /// Makes a token with these scopes.
    func token(_ scopes: Scope...) async throws -> String { try await token(Set(scopes)) }

    func token(_ scopes: Set<Scope>) async throws -> String {
        let token = Randomness.secret("siklus")
        let organisation = stage.organisation.id
        try await database.write {
            try $0.tokens.create(token, name: "test", scopes: scopes, in: organisation, now: Fixtures.now)
        }
        return token
    }

    /// Signs somebody in without the form, and returns a browser that holds the session.
    func browserOfMember(_ login: String = "ada", role: Account.Role = .owner) async throws -> Browser {
        let token = Randomness.secret("session")
        let account = Account(
            id: Account.ID(now: clock.now),
            organisation: stage.organisation.id,
            login: login,
            role: role
        )
        let now = clock.now
        try await database.write { connection in
            try connection.accounts.create(account, passwordHash: Password.unknown, now: now)
            try connection.accounts.beginSession(token, of: account, now: now)
        }
        var browser = Browser(site: self)
        browser.cookies[Sessions.cookieName(services.settings)] = token
        return browser
    }

    /// What is kept of the stage's survey, in order of arrival.
    func kept() async throws -> [StoredResponse] {
        let (organisation, survey) = (stage.organisation.id, stage.survey.number)
        return try await database.read { connection in
            try connection.responses(of: organisation).page(of: survey, after: 0, limit: 10_000)
        }
    }

    /// Keeps responses as they are.
    func keep(_ responses: [NewResponse]) async throws {
        let stage = stage
        try await database.writeAlone { connection in
            try connection.responses(of: stage.organisation.id).append(responses, to: stage.survey)
        }
    }
}

/// A clock that stands still until the test moves it.
///
/// A class, since the site and the test share it.
final class TestClock: Sendable {
    private let instant = Mutex(Fixtures.now)

    var now: Instant { instant.withLock { $0 } }

    func advance(seconds: Int64) {
        instant.withLock { $0 = $0.advanced(bySeconds: seconds) }
    }
}

/// Lends a site with the fixtures' map and a survey to a body, and removes it afterwards.
@discardableResult
func withSite<Output>(
    _ engine: Engine = .sqlite,
    publicURL: String? = nil,
    organisation: Organisation = Fixtures.organisation(),
    map: ServiceMap = Fixtures.map,
    survey: Survey = Fixtures.survey,
    isSample: Bool = false,
    _ body: (TestSite) async throws -> Output
) async throws -> Output {
    try await withFolder { spool in
        try await withPlace(engine) { place in
            let database = try await place.open(creating: true, now: Fixtures.now, logger: .silent)
            let stage = try await Stage(
                on: database,
                organisation: organisation,
                map: map,
                survey: survey,
                isSample: isSample
            )
            let settings = SiteSettings(publicURL: publicURL, resources: TestSite.resources, spool: spool)
            return try await withSite(database, stage, settings, body)
        }
    }
}

/// Lends a site on an open database to a body, and closes both.
private func withSite<Output>(
    _ database: any Database,
    _ stage: Stage,
    _ settings: SiteSettings,
    _ body: (TestSite) async throws -> Output
) async throws -> Output {
    let clock = TestClock()
    let services = Services(
        database: database,
        organisation: stage.organisation,
        settings: settings,
        now: { clock.now }
    )
    let site = try Site(services)
    let lent = TestSite(database: database, stage: stage, clock: clock, services: services, site: site)
    let result: Result<Output, any Error>
    do { result = .success(try await body(lent)) } catch { result = .failure(error) }
    await site.shutdown()
    await lent.closeDatabase()
    return try result.get()
}

/// Lets a database be closed once.
///
/// A class, since the site and the test share it.
private final class Closing: Sendable {
    private let isClosed = Mutex(false)

    /// Whether whoever asks is the first.
    func begin() -> Bool {
        isClosed.withLock { isClosed in
            defer { isClosed = true }
            return !isClosed
        }
    }
}

/// Gathers what a response writes.
///
/// A class, since the writer is handed on by value.
private final class BodyCollector: ResponseBodyWriter, Sendable {
    private let gathered = Mutex<[UInt8]>([])

    var bytes: [UInt8] { gathered.withLock { $0 } }

    func write(_ buffer: ByteBuffer) async throws {
        gathered.withLock { $0 += Array(buffer: buffer) }
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

/// Keeps what is added to a logger, as requests do with their number, and writes nothing.
private struct QuietHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.critical

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {}
}
