internal import HTTPTypes
internal import Hummingbird
internal import Interchange
internal import ServiceCycle
internal import Storage

/// Saves a map over the version that its author had before him.
struct PutMap: Sendable {
    let services: Services
    let gate: TokenGate

    private static let largest = 1 << 20

    static func tag(_ version: Int) -> String { "\"\(version)\"" }

    @Sendable func answer(_ request: Request, _ context: VisitorContext) async throws -> Response {
        try await gate.require(.writeMap, request)
        let cycle = try await services.cycle(context.parameters.require("cycle"))
        guard let tag = request.headers[.ifMatch] else {
            throw HTTPError(.preconditionRequired, message: "Send If-Match with the ETag of the map that was changed.")
        }
        let bytes = try await request.bytes(upTo: Self.largest)
        let key = try IdempotencyKey(request, body: bytes, target: "map of \(cycle.id)")
        let map = try MapJSON.read(bytes)
        guard map.code == cycle.map.code else {
            throw Refusal(
                .invalid,
                "The map cannot be kept.",
                issues: [Issue("/cycle", "This is the address of \"\(cycle.map.code)\", not of \"\(map.code)\".")]
            )
        }
        let version = try await services.keys.during(key?.digest) {
            try await save(map, over: tag, cycle: cycle, key: key)
        }
        guard let version else {
            throw HTTPError(
                .preconditionFailed,
                message: "The map was changed by somebody else meanwhile. Load it again."
            )
        }
        var response = Response.json(MapJSON.write(map))
        response.headers[.eTag] = version
        return response
    }

    /// Returns the new version's tag, or nil where the author had another version before him.
    private func save(
        _ map: ServiceMap,
        over tag: String,
        cycle: StoredCycle,
        key: IdempotencyKey?
    ) async throws -> String? {
        let organisation = services.organisation.id
        let now = services.now()
        do {
            return try await services.database.write { connection in
                let save = {
                    let current = try connection.cycles(of: organisation).find("\(cycle.id)")
                    guard tag == "*" || tag == Self.tag(current?.version ?? 0) else { throw StaleMap() }
                    return Self.tag(try connection.cycles(of: organisation).save(map, now: now).version)
                }
                guard let key else { return try save() }
                return try connection.idempotency(of: organisation)
                    .once(key: key.digest, request: key.request, now: now, save)
            }
        } catch is StaleMap {
            return nil
        }
    }

    private struct StaleMap: Error {}
}
