internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// The signals, who has seen them, and from when on limits are to come.
struct SignalRoutes: Sendable {
    let services: Services
    let pages: SitePages

    func add(to routes: some RouterMethods<MemberContext>, editing: some RouterMethods<EditorContext>) {
        routes.get(SignalPath.list, use: show)
        editing.post(SignalPath.seen, use: see)
        editing.post(SignalPath.baseline, use: restart)
    }

    @Sendable func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let organisation = services.organisation
        let today = organisation.zone.day(of: services.now())
        let (board, isSample) = try await services.database.read { connection in
            let cycles = try connection.cycles(of: organisation.id).all()
            return (
                try SignalBoard(
                    of: cycles,
                    weeks: SignalStore.keptWeeks,
                    today: today,
                    connection,
                    organisation
                ), !cycles.isEmpty && cycles.allSatisfy(\.isSample)
            )
        }
        let frame = pages.frame(
            request,
            title: { SignalWords.title[$0] },
            account: context.account,
            isSample: isSample
        )
        return try pages.render(
            SignalsPage(frame: frame, board: board, mayEdit: context.account.role.mayEdit, zone: organisation.zone)
        )
    }

    @Sendable func see(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try FormBody(String(decoding: try await request.bytes(upTo: 4 << 10), as: UTF8.self))
        let cycle = try await services.cycle(form[SignalField.cycle.rawValue] ?? "")
        guard let moment = form[SignalField.moment.rawValue].flatMap({ Code($0) }),
            let week = form[SignalField.week.rawValue].flatMap({ Day($0) })
        else { throw Refusal(.invalid, "The form names no signal.") }
        let place = WatchedPlace(moment: moment, location: form[SignalField.location.rawValue].flatMap { Code($0) })
        let isBelow = form[SignalField.below.rawValue] == "true"
        let isSeen = form[SignalField.seen.rawValue] == "true"
        let (organisation, account, now) = (services.organisation.id, context.account.id, services.now())
        let isFound = try await services.database.write { connection in
            try connection.signals(of: organisation).see(
                place,
                of: cycle.number,
                isBelow: isBelow,
                upTo: week,
                by: isSeen ? account : nil,
                now: now
            )
        }
        let back =
            isSeen && form[SignalField.from.rawValue] == SignalField.start ? StartPath.homeURL : SignalPath.listURL
        guard isFound else { return .seeOther(back) }
        return .seeOther(back, notice: isSeen ? .signalSeen : .signalUnseen, settings: services.settings)
    }

    @Sendable func restart(_ request: Request, _ context: EditorContext) async throws -> Response {
        let form = try FormBody(String(decoding: try await request.bytes(upTo: 4 << 10), as: UTF8.self))
        let cycle = try await services.cycle(context.parameters.require("cycle"))
        let name = try context.parameters.require("moment")
        guard let moment = Code(name), cycle.map.moment(moment) != nil else {
            throw Refusal(.notFound, "The cycle \"\(cycle.map.code)\" has no moment \"\(name)\".")
        }
        let place = WatchedPlace(moment: moment, location: form[SignalField.location.rawValue].flatMap { Code($0) })
        guard place.location.map({ code in cycle.map.locations.contains { $0.code == code } }) ?? true else {
            throw Refusal(.notFound, "The cycle \"\(cycle.map.code)\" has no such location.")
        }
        let (organisation, account, now) = (services.organisation, context.account.id, services.now())
        guard let anchor = form["anchor"].flatMap({ Day($0) }), anchor <= organisation.zone.day(of: now) else {
            throw Refusal(.invalid, "A baseline begins with a day that has been, such as 2026-03-02.")
        }
        try await services.database.write { connection in
            try connection.signals(of: organisation.id)
                .restart(place, of: cycle.number, from: anchor.startOfWeek, by: account, now: now)
        }
        await WatchSignals(services: services).runSoon()
        return .seeOther(
            SignalPath.chart(place, of: cycle.map.code),
            notice: .baselineKept,
            settings: services.settings
        )
    }
}
