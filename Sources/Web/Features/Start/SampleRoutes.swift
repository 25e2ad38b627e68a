internal import HTTPTypes
internal import Hummingbird
internal import Intake
internal import ServiceCycle
internal import Storage

/// The sample: installed beside the requests, looked at, removed.
struct SampleRoutes: Sendable {
    let services: Services
    let pages: SitePages

    private static let confirmed = "confirmed"

    func add(to routes: some RouterMethods<EditorContext>) {
        routes.get(StartPath.sample, use: show)
        routes.get(StartPath.sampleLive, use: live)
        routes.post(StartPath.sample, use: install)
        routes.post(StartPath.sampleCancellation, use: cancel)
        routes.post(StartPath.sampleRemoval, use: remove)
    }

    @Sendable func show(_ request: Request, _ context: EditorContext) async throws -> Response {
        guard let work = services.sampleWork.work else { return .seeOther(StartPath.homeURL) }
        return try pages.render(page(request, context.account, work))
    }

    @Sendable func live(_ request: Request, _ context: EditorContext) async throws -> Response {
        guard let work = services.sampleWork.work else { throw HTTPError(.notFound) }
        return try LivePages(services: services).stream(
            request,
            account: context.account,
            language: pages.language(of: request),
            changes: { work.changes() },
            render: { try pages.fragment(page(request, context.account, work)) }
        )
    }

    private func page(_ request: Request, _ account: Account, _ work: Work<Bool>) -> SamplePage {
        let frame = pages.frame(
            request,
            title: { StartWords.sample[$0] },
            account: account,
            live: work.state.isOver ? nil : StartPath.sampleLiveURL
        )
        return SamplePage(frame: frame, work.state)
    }

    @Sendable func install(_ request: Request, _ context: EditorContext) async throws -> Response {
        let (organisation, database, room) = (services.organisation, services.database, services.work)
        let (resources, now, watching) = (services.settings.resources, services.now(), WatchSignals(services: services))
        let language = pages.language(of: request)
        services.sampleWork.work = try room.begin { work in
            let samples = try await room.run {
                try SampleSet(resources: resources, zone: organisation.zone, now: now)
            }
            let total = samples.count
            try await database.writeAlone { connection in
                try samples.install(on: connection, in: organisation, language: language, now: now) { done in
                    try work.report(WorkProgress(phase: .writing, done: done, total: total, count: done))
                }
            }
            await watching.runSoon()
            return true
        }
        return .seeOther(StartPath.sampleURL)
    }

    @Sendable func cancel(_ request: Request, _ context: EditorContext) async throws -> Response {
        services.sampleWork.work?.cancel()
        return .seeOther(StartPath.sampleURL)
    }

    /// Only where the sample is no longer what it was.
    private func question(_ request: Request, _ context: EditorContext) throws -> Response {
        let frame = pages.frame(request, title: { StartWords.removeTitle[$0] }, account: context.account)
        let dialog = ConfirmDialog(
            title: StartWords.removeTitle[frame.language],
            text: StartWords.removeText[frame.language],
            confirm: StartWords.removeSample[frame.language],
            path: StartPath.sampleRemovalURL,
            hidden: [(Self.confirmed, "1")],
            language: frame.language
        )
        return try pages.render(ConfirmPage(frame: frame, dialog, back: StartPath.homeURL))
    }

    @Sendable func remove(_ request: Request, _ context: EditorContext) async throws -> Response {
        let (organisation, now) = (services.organisation.id, services.now())
        let isConfirmed =
            try FormBody(String(decoding: try await request.bytes(upTo: 1 << 10), as: UTF8.self))[Self.confirmed] != nil
        if let work = services.sampleWork.work, !work.state.isOver {
            throw Refusal(.conflict, "The sample is still being installed; stop that first.")
        }
        let isGone = try await services.database.writeAlone {
            try SampleSet.remove(from: $0, in: organisation, isCertain: isConfirmed, now: now)
        }
        guard isGone else { return try question(request, context) }
        services.sampleWork.work = nil
        return .seeOther(StartPath.homeURL, notice: .sampleRemoved, settings: services.settings)
    }
}
