internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import ServiceLifecycle
internal import Storage

/// Keeps open pages up to date by server-sent events: the whole changing part at first and after each change.
struct LivePages: Sendable {
    let services: Services

    /// So often somebody hears that the server is there; it is also noticed then that he has signed out.
    private static let secondsBetweenBeats = 15

    /// The stream of a page.
    ///
    /// - Parameters:
    ///   - request: Who asks, and for which view: two with the same address and language see the same.
    ///   - account: Who is signed in.
    ///   - language: In which language.
    ///   - changes: When to look again.
    ///   - render: What is to be seen now.
    /// - Returns: The answer, which ends when the browser leaves, its session ends, or the server stops.
    /// - Throws: A refusal where too many pages are open.
    func stream<Changes: AsyncSequence<Void, Never> & Sendable>(
        _ request: Request,
        account: Account,
        language: Language,
        changes: @escaping @Sendable () -> Changes,
        render: @escaping @Sendable () async throws -> String
    ) throws -> Response {
        try services.live.admit(account.id)
        let key = "\(language.tag) \(account.role.rawValue) \(request.uri.string)"
        let feeds = services.live
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store", .accelBuffering: "no",
            ],
            body: ResponseBody { writer in
                let viewer = LiveViewer(account: account.id)
                feeds.join(viewer, key: key, changes: changes, render: render)
                defer { feeds.leave(viewer, key: key) }
                try await untilLeft(request, viewer) { try await send(to: viewer, request, &writer) }
                try await writer.finish(nil)
            }
        )
    }

    /// The stream of a page that shows the organisation's answers.
    func stream(
        _ request: Request,
        account: Account,
        language: Language,
        render: @escaping @Sendable () async throws -> String
    ) throws -> Response {
        let (database, organisation) = (services.database, services.organisation.id)
        return try stream(
            request,
            account: account,
            language: language,
            changes: { database.changes(of: organisation) },
            render: render
        )
    }

    /// Runs a body and ends the viewer's stream when the browser goes away or the server is to stop.
    private func untilLeft(
        _ request: Request,
        _ viewer: LiveViewer,
        _ body: () async throws -> Void
    ) async throws {
        // A browser that left says nothing that a write would notice at once; the end of its half is seen here.
        try await request.body.consumeWithInboundCloseHandler { _ in
            try await withGracefulShutdownHandler(operation: body) { viewer.finish() }
        } onInboundClosed: {
            viewer.finish()
        }
    }

    private func send(to viewer: LiveViewer, _ request: Request, _ writer: inout any ResponseBodyWriter) async throws {
        let clock = Task {
            while !Task.isCancelled {
                try await Task.sleep(for: .seconds(Self.secondsBetweenBeats))
                viewer.beat()
            }
        }
        defer { clock.cancel() }
        let sessions = Sessions(services: services)
        try await writer.write(ByteBuffer(string: LiveSnapshot.beginning))
        for await _ in viewer.wakes {
            guard let (holder, _) = try await sessions.holder(request), holder.account.id == viewer.account else {
                return try await writer.write(ByteBuffer(string: LiveSnapshot.over))
            }
            try await writer.write(ByteBuffer(string: viewer.take()?.event ?? LiveSnapshot.beat))
        }
    }
}

extension HTTPField.Name {
    /// Tells a proxy to pass on each event as it comes.
    fileprivate static let accelBuffering = HTTPField.Name("X-Accel-Buffering") ?? .via
}
