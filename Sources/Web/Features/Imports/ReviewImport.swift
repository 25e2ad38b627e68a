internal import HTTPTypes
internal import Hummingbird
internal import Interchange
internal import ServiceCycle
internal import Storage

/// Shows an upload: before the import what was understood, then how far it is, then what became of it.
struct ReviewImport: Sendable {
    let services: Services
    let pages: SitePages

    @Sendable func show(_ request: Request, _ context: EditorContext) async throws -> Response {
        let draft = try services.draft(context)
        if services.imports.work(draft.id) != nil || draft.isBegun {
            return try pages.render(try await state(request, context, draft))
        }
        let sample = try await sample(of: draft)
        let (survey, cycle) = try await services.place(of: draft.target)
        return try pages.render(
            ImportReviewPage(
                frame: pages.frame(request, title: { _ in draft.file }, account: context.account),
                draft: draft,
                sample: sample,
                place: survey?.survey.title ?? cycle?.map.name
            )
        )
    }

    @Sendable func live(_ request: Request, _ context: EditorContext) async throws -> Response {
        let draft = try services.draft(context)
        guard let work = services.imports.work(draft.id) else { throw HTTPError(.notFound) }
        return try LivePages(services: services).stream(
            request,
            account: context.account,
            language: pages.language(of: request),
            changes: { work.changes() },
            render: { try pages.fragment(try await state(request, context, draft)) }
        )
    }

    private func state(
        _ request: Request,
        _ context: EditorContext,
        _ draft: ImportDraft
    ) async throws -> ImportStatePage {
        let work = services.imports.work(draft.id)
        let organisation = services.organisation.id
        let id = Intake.ID(draft.id)
        let (intake, cycle) = try await services.database.read { connection in
            let intake = try id.flatMap { try connection.intakes(of: organisation).find($0) }
            guard let intake else { return (Intake?.none, Code?.none) }
            let survey = try connection.surveys(of: organisation).all().first { $0.number == intake.survey }
            return (intake, survey?.cycle.map.code)
        }
        let isOver = work?.state.isOver ?? true
        return ImportStatePage(
            frame: pages.frame(
                request,
                title: { _ in draft.file },
                account: context.account,
                live: isOver ? nil : ImportPath.part("live", of: draft.id)
            ),
            draft: draft,
            state: work?.state,
            intake: intake,
            cycle: cycle,
            hasRefused: services.imports.spool.holds("refused.csv", of: draft.id)
        )
    }

    func sample(of draft: ImportDraft) async throws -> TableSample {
        let path = services.imports.spool.path("table", of: draft.id)
        return try await services.work.spooling {
            try TableSample(path: path, encoding: draft.plan.encoding, delimiter: draft.plan.delimiter)
        }
    }

    @Sendable func answerDoubts(_ request: Request, _ context: EditorContext) async throws -> Response {
        var draft = try services.draft(context)
        guard !draft.isBegun else { return .seeOther(ImportPath.show(draft.id)) }
        let form = try FormBody(String(decoding: try await request.bytes(upTo: 64 << 10), as: UTF8.self))
        let sample = try await sample(of: draft)
        for doubt in draft.plan.doubts(about: sample, encodings: draft.encodings) {
            guard let choice = DoubtForm.choice(of: doubt, form) else { continue }
            if case .encoding(let encoding) = choice, encoding != draft.plan.encoding {
                draft = try await guessAgain(draft, encoding: encoding, delimiter: nil, pages.language(of: request))
                draft.plan.settled.insert(doubt.id)
            } else {
                draft.plan.settle(doubt, choice)
            }
        }
        let (spool, changed) = (services.imports.spool, draft)
        try await services.work.spooling { try spool.save(changed) }
        return .seeOther(ImportPath.show(draft.id))
    }

    /// Reads the file in another way and guesses anew.
    @Sendable func readAgain(_ request: Request, _ context: EditorContext) async throws -> Response {
        let draft = try services.draft(context)
        guard !draft.isBegun else { return .seeOther(ImportPath.show(draft.id)) }
        let form = try FormBody(String(decoding: try await request.bytes(upTo: 4 << 10), as: UTF8.self))
        let delimiter = form["delimiter"].flatMap { ["tab": UInt8(0x09)][$0] ?? $0.utf8.first }
        let changed = try await guessAgain(
            draft,
            encoding: form["encoding"] ?? draft.plan.encoding,
            delimiter: delimiter,
            pages.language(of: request)
        )
        let spool = services.imports.spool
        try await services.work.spooling { try spool.save(changed) }
        return .seeOther(ImportPath.show(draft.id))
    }

    private func guessAgain(
        _ draft: ImportDraft,
        encoding: String,
        delimiter: UInt8?,
        _ language: Language
    ) async throws -> ImportDraft {
        let path = services.imports.spool.path("table", of: draft.id)
        let (survey, cycle) = try await services.place(of: draft.target)
        return try await services.work.spooling {
            let sample =
                try delimiter.map { try TableSample(path: path, encoding: encoding, delimiter: $0) }
                ?? TableSample.guessing(path: path, encoding: encoding)
            var draft = draft
            draft.plan =
                survey.map { TablePlan(sample, for: $0.survey, in: $0.cycle.map) }
                ?? TablePlan(sample, newQuestionsIn: cycle?.map, language: language)
            return draft
        }
    }

    @Sendable func mapping(_ request: Request, _ context: EditorContext) async throws -> Response {
        let draft = try services.draft(context)
        let kept = services.imports.spool.text("mapping.yaml", of: draft.id)
        let text: String
        if let kept {
            text = kept
        } else {
            let places = try await services.place(of: draft.target)
            let plan = ImportPlan(draft, try await sample(of: draft), places.survey, places.cycle, taken: [])
            text = plan.mapping
        }
        return .text(text, type: "text/yaml; charset=utf-8").attached(as: "mapping.yaml")
    }

    @Sendable func refused(_ request: Request, _ context: EditorContext) async throws -> Response {
        let draft = try services.draft(context)
        guard let text = services.imports.spool.text("refused.csv", of: draft.id) else { throw HTTPError(.notFound) }
        return .text(text, type: "text/csv; charset=utf-8").attached(as: "refused.csv")
    }
}
