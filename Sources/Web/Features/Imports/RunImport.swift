internal import HTTPTypes
internal import Hummingbird
internal import Intake
internal import Interchange
internal import ServiceCycle
internal import Storage

/// Runs an import beside the requests: first it is read without keeping anything, then it is kept in one transaction.
struct RunImport: Sendable {
    let services: Services
    let pages: SitePages

    @Sendable func begin(_ request: Request, _ context: EditorContext) async throws -> Response {
        var draft = try services.draft(context)
        guard !draft.isBegun, services.imports.work(draft.id) == nil else {
            return .seeOther(ImportPath.show(draft.id))
        }
        let form = try FormBody(String(decoding: try await request.bytes(upTo: 4 << 10), as: UTF8.self))
        draft.skipBad = form["skipBad"] != nil
        let sample = try await ReviewImport(services: services, pages: pages).sample(of: draft)
        let blocking = draft.plan.doubts(about: sample, encodings: draft.encodings).contains(where: \.isBlocking)
        guard !blocking else { return .seeOther(ImportPath.show(draft.id)) }
        let job = try await job(draft, sample, by: context.account)
        let (spool, id, room, database) = (services.imports.spool, draft.id, services.work, services.database)
        try await room.spooling { try spool.write(job.plan.mapping, to: "mapping.yaml", of: id) }
        let watching = WatchSignals(services: services)
        let work: Work<ImportResult> = try room.begin { work in
            let checked = try await room.run { try job.check(work) }
            guard checked.badLines == 0 || job.skipBad else { return ImportResult(outcome: checked, isKept: false) }
            let outcome = try await database.writeAlone { try job.keep($0, work) }
            // What customers wrote lies nowhere longer than it must.
            spool.remove(id, only: "table")
            await watching.runSoon()
            return ImportResult(outcome: outcome, isKept: true)
        }
        services.imports.note(work, as: id)
        // Only now: where another import was going on, this one was not begun.
        draft.isBegun = true
        let begun = draft
        try await room.spooling { try spool.save(begun) }
        return .seeOther(ImportPath.show(id))
    }

    private func job(
        _ draft: ImportDraft,
        _ sample: TableSample,
        by account: Account
    ) async throws -> ImportJob {
        let (survey, cycle) = try await services.place(of: draft.target)
        let organisation = services.organisation
        let taken = try await services.database.read { connection in
            Set(
                try connection.cycles(of: organisation.id).all().map(\.map.code)
                    + connection.surveys(of: organisation.id).all().map(\.survey.code)
            )
        }
        let spool = services.imports.spool
        return ImportJob(
            plan: ImportPlan(draft, sample, survey, cycle, taken: taken),
            draft: draft,
            names: sample.names,
            organisation: organisation,
            table: spool.path("table", of: draft.id),
            refused: spool.path("refused.csv", of: draft.id),
            account: account,
            now: services.now()
        )
    }

    @Sendable func cancel(_ request: Request, _ context: EditorContext) async throws -> Response {
        let draft = try services.draft(context)
        services.imports.work(draft.id)?.cancel()
        return .seeOther(ImportPath.show(draft.id))
    }

    /// Leads back to the mapping, or throws the upload away.
    @Sendable func discard(_ request: Request, _ context: EditorContext) async throws -> Response {
        var draft = try services.draft(context)
        let form = try FormBody(String(decoding: try await request.bytes(upTo: 4 << 10), as: UTF8.self))
        if let work = services.imports.work(draft.id), !work.state.isOver {
            throw Refusal(.conflict, "The import is still going on; stop it first.")
        }
        services.imports.forget(draft.id)
        guard form["only"] == "run" else {
            services.imports.spool.remove(draft.id)
            return .seeOther(ImportPath.listURL)
        }
        draft.isBegun = false
        services.imports.spool.remove(draft.id, only: "mapping.yaml")
        let (spool, changed) = (services.imports.spool, draft)
        try await services.work.spooling { try spool.save(changed) }
        return .seeOther(ImportPath.show(draft.id))
    }
}

/// One import with everything it needs.
struct ImportJob: Sendable {
    let plan: ImportPlan
    let draft: ImportDraft
    let names: [String]
    let organisation: Organisation
    let table: String
    let refused: String

    /// Who begins it.
    let account: Account
    let now: Instant

    var skipBad: Bool { draft.skipBad }

    /// Reads everything and keeps nothing.
    func check(_ work: Work<ImportResult>) throws -> TableOutcome {
        try table(work, .reading).check(against: plan.survey, in: plan.map, zone: organisation.zone)
    }

    /// Keeps everything, the survey and the map too where they are new.
    func keep(_ connection: any Connection, _ work: Work<ImportResult>) throws -> TableOutcome {
        if plan.makesMap { _ = try connection.cycles(of: organisation.id).save(plan.map, by: account.id, now: now) }
        if plan.makesSurvey {
            guard try connection.surveys(of: organisation.id).find(plan.survey.code.text) == nil else {
                throw Refusal(.conflict, "There is a survey \"\(plan.survey.code)\" meanwhile. Begin the import again.")
            }
            _ = try connection.surveys(of: organisation.id).save(plan.survey, by: account.id, now: now)
        }
        return try table(work, .writing).run(connection, in: organisation)
    }

    private func table(_ work: Work<ImportResult>, _ phase: WorkProgress.Phase) throws -> TableImport {
        let file = try RefusedFile(path: refused, names: names)
        var watch = TableImport.Watch()
        watch.refused = { file.add($0) }
        watch.progress = { progress in
            try work.report(
                WorkProgress(phase: phase, done: progress.bytes, total: progress.size, count: progress.lines)
            )
        }
        return try TableImport(
            id: Intake.ID(draft.id),
            .init(path: table, name: draft.file),
            .init(bytes: Array(plan.mapping.utf8), name: "mapping.yaml"),
            skipBad: draft.skipBad,
            login: account.login,
            now: now,
            watch: watch
        )
    }
}
