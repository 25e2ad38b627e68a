internal import HTTPTypes
internal import Hummingbird
internal import Interchange
internal import ServiceCycle
internal import Storage

/// The calls by which programs read a cycle's figures and read and write its map.
struct CycleCallRoutes: Sendable {
    let services: Services
    let gate: TokenGate

    func add(to routes: some RouterMethods<VisitorContext>) {
        routes.get(CyclePath.summary, use: summary)
        routes.get(CyclePath.map, use: map)
        routes.get(TagPath.figures, use: GetTags(services: services, gate: gate).answer)
        routes.put(CyclePath.map, use: PutMap(services: services, gate: gate).answer)
    }

    @Sendable func summary(_ request: Request, _ context: VisitorContext) async throws -> Response {
        try await gate.require(.readResults, request)
        let name = try context.parameters.require("cycle")
        let asked = try ReportQuery(request.uri.query ?? "").strictRequest()
        try asked.filter.check(against: try await services.cycle(name).map)
        let report = try await services.report(on: name, asked)
        return .json(ReportJSON.summary(report))
    }

    @Sendable func map(_ request: Request, _ context: VisitorContext) async throws -> Response {
        try await gate.require(.readResults, request)
        let cycle = try await services.cycle(context.parameters.require("cycle"))
        var response = Response.json(MapJSON.write(cycle.map))
        response.headers[.eTag] = PutMap.tag(cycle.version)
        return response
    }
}

extension CohortFilter {
    /// Refuses what the map does not have, by the names in the query.
    func check(against map: ServiceMap) throws(Refusal) {
        let issues = issues(in: map)
        guard !issues.isEmpty else { return }
        throw Refusal(
            .invalid,
            "The query cannot be answered.",
            issues: issues.map { Issue($0.place.replacing("/attributes/", with: "?"), $0.detail) }
        )
    }
}

extension Services {
    func cycle(_ name: String) async throws -> StoredCycle {
        let organisation = organisation.id
        guard let cycle = try await database.read({ try $0.cycles(of: organisation).find(name) }) else {
            throw Refusal(.notFound, "There is no cycle \"\(name)\".")
        }
        return cycle
    }

    func report(on name: String, _ request: ReportRequest) async throws -> CycleReport {
        let cycle = try await cycle(name)
        let organisation = organisation
        let today = organisation.zone.day(of: now())
        return try await database.read { try $0.reports(of: organisation).report(on: cycle, request, today: today) }
    }
}
