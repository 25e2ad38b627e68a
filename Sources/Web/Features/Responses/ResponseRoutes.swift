internal import Hummingbird

/// The calls by which answers come in and go out.
struct ResponseRoutes {
    let services: Services

    func add(to routes: some RouterMethods<VisitorContext>) {
        let gate = TokenGate(services: services)
        routes.post(ResponsePath.collection, use: PostResponse(services: services, gate: gate).answer)
        routes.post(ResponsePath.batch, use: PostResponseBatch(services: services, gate: gate).answer)
        routes.get(ResponsePath.collection, use: ListResponses(services: services, gate: gate).answer)
    }
}
