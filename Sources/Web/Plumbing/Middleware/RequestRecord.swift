internal import HTTPTypes
internal import Hummingbird
internal import Logging

/// Logs each request by its route's name, counts it, and gives it a number; addresses and queries are not logged.
struct RequestRecord: RouterMiddleware {
    typealias Context = VisitorContext

    let metrics: Metrics

    func handle(
        _ request: Request,
        context: VisitorContext,
        next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var response = try await next(request, context)
        response.headers.append(HTTPField(name: .requestID, value: context.id))
        metrics.count(status: response.status.code)
        context.logger.debug(
            "request",
            metadata: [
                "method": "\(request.method.rawValue)", "route": "\(context.endpointPath ?? "-")",
                "status": "\(response.status.code)", "duration": "\(ContinuousClock.now - start)",
            ]
        )
        return response
    }
}

extension HTTPField.Name {
    static let requestID = HTTPField.Name("X-Request-ID") ?? .via
}
