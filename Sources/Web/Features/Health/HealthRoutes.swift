internal import FoundationEssentials
internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle

/// Signs of life for monitoring, and the description of the calls.
struct HealthRoutes: Sendable {
    let services: Services
    let gate: TokenGate
    let description: String

    func add(to routes: some RouterMethods<VisitorContext>) {
        routes.get("/health", use: health)
        routes.get("/metrics", use: metrics)
        routes.get("/api/openapi.json", use: openAPI)
    }

    /// 200 only where a write would be kept.
    @Sendable func health(_ request: Request, _ context: VisitorContext) async throws -> Response {
        try await services.heartbeat.beat(now: services.now())
        return .json("{\"status\":\"ok\"}")
    }

    @Sendable func metrics(_ request: Request, _ context: VisitorContext) async throws -> Response {
        if Client(request, peer: context.remoteAddress) != .thisMachine {
            try await gate.require(.readMetrics, request)
        }
        return .text(services.metrics.text(livePages: services.live.count, residentBytes: Self.residentBytes()))
    }

    @Sendable func openAPI(_ request: Request, _ context: VisitorContext) async throws -> Response {
        .json(description)
    }

    /// Reads the kernel's own count of pages.
    private static func residentBytes() -> Int? {
        guard let data = FileManager.default.contents(atPath: "/proc/self/statm") else { return nil }
        return String(decoding: data, as: UTF8.self).split(separator: " ").dropFirst().first.flatMap { Int($0) }.map {
            $0 * 4096
        }
    }
}
