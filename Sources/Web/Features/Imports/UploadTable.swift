internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Interchange
internal import ServiceCycle
internal import Storage

/// Takes a table from a form.
struct UploadTable: Sendable {
    let services: Services
    let pages: SitePages

    /// The largest table, in bytes; larger ones go through the command line.
    static let largest = 200 << 20
    static let largestMegabytes = largest >> 20

    /// How much of a file is looked at to guess its encoding.
    private static let looked = 256 << 10

    @Sendable func show(_ request: Request, _ context: EditorContext) async throws -> Response {
        try pages.render(try await page(request, context))
    }

    private func page(_ request: Request, _ context: EditorContext, issues: [Issue] = []) async throws -> ImportListPage
    {
        let organisation = services.organisation
        let (cycles, surveys, past) = try await services.database.read { connection in
            (
                try connection.cycles(of: organisation.id).all(), try connection.surveys(of: organisation.id).all(),
                try connection.intakes(of: organisation.id).newest(20)
            )
        }
        return ImportListPage(
            frame: pages.frame(request, title: { ImportWords.title[$0] }, account: context.account),
            cycles: cycles.filter { !$0.isSample },
            surveys: surveys.filter { !$0.cycle.isSample },
            past: past,
            zone: organisation.zone,
            issues: issues
        )
    }

    @Sendable func take(_ request: Request, _ context: EditorContext) async throws -> Response {
        let language = pages.language(of: request)
        if let length = request.headers[.contentLength].flatMap(Int.init), length > Self.largest + (64 << 10) {
            throw Self.tooLarge(language)
        }
        let id = "\(Intake.ID(now: services.now()))"
        let spool = services.imports.spool
        try await services.work.spooling { try spool.open(id) }
        do {
            let form = try await UploadedForm(request, to: spool.path("table", of: id), language, services.work)
            let file = form.fileName ?? ""
            guard form.size > 0 else {
                spool.remove(id)
                let problem =
                    file.isEmpty
                    ? ImportWords.noFile[language] : ImportWords.emptyFile.text(language, ["file": file])
                return try await refused([Issue("file", problem)], request, context)
            }
            let target = ImportTarget.read(form.fields["target"] ?? "") ?? .newCycle
            let place = try await services.place(of: target)
            do {
                let draft = try await draft(id, file, form.size, target, place, context.account, language)
                try await services.work.spooling { try spool.save(draft) }
                return .seeOther(ImportPath.show(id))
            } catch let refusal as Refusal {
                spool.remove(id)
                let reason = refusal.issues.first.map { "\($0.place): \($0.detail)" } ?? refusal.message
                let problem = ImportWords.noTable.text(language, ["file": file, "reason": reason])
                return try await refused([Issue("file", problem)], request, context)
            }
        } catch {
            spool.remove(id)
            throw error
        }
    }

    /// The form again, with what was wrong.
    func refused(_ issues: [Issue], _ request: Request, _ context: EditorContext) async throws -> Response {
        try pages.render(try await page(request, context, issues: issues), status: .unprocessableContent)
    }

    /// Guesses everything about an uploaded table.
    private func draft(
        _ id: String,
        _ file: String,
        _ size: Int,
        _ target: ImportDraft.Target,
        _ place: (survey: StoredSurvey?, cycle: StoredCycle?),
        _ account: Account,
        _ language: Language
    ) async throws -> ImportDraft {
        let path = services.imports.spool.path("table", of: id)
        return try await services.work.spooling {
            guard let handle = FileHandle(forReadingAtPath: path), let data = try handle.read(upToCount: Self.looked)
            else { throw Refusal(.invalid, "The upload is empty.") }
            let encoding = EncodingGuess(of: Array(data))
            let sample = try TableSample.guessing(path: path, encoding: encoding.name)
            let plan =
                place.survey.map { TablePlan(sample, for: $0.survey, in: $0.cycle.map) }
                ?? TablePlan(sample, newQuestionsIn: place.cycle?.map, language: language)
            return ImportDraft(
                id: id,
                file: file,
                size: size,
                login: account.login,
                target: target,
                plan: plan,
                encodings: encoding.sureness == .certain ? [] : encoding.possible
            )
        }
    }

    static func tooLarge(_ language: Language) -> Refusal {
        Refusal(.tooLarge, ImportWords.tooLarge.text(language, ["size": String(largestMegabytes)]))
    }
}

/// What the answers belong to, as a value of a form.
enum ImportTarget {
    static let newCycle = "new"

    static func value(survey: Code) -> String { "survey \(survey)" }
    static func value(cycle: Code) -> String { "cycle \(cycle)" }

    static func read(_ value: String) -> ImportDraft.Target? {
        if value == newCycle { return .newCycle }
        let halves = value.split(separator: " ")
        guard halves.count == 2, let code = Code(halves[1]) else { return nil }
        return halves[0] == "survey" ? .survey(code) : halves[0] == "cycle" ? .newSurvey(cycle: code) : nil
    }
}

extension TableSample {
    /// Reads the first lines of a file, with the delimiter that fits best.
    static func guessing(path: String, encoding: String) throws(Refusal) -> TableSample {
        let first = try TableSample(path: path, encoding: encoding, delimiter: UInt8(ascii: "\u{1}"))
        // Read without any delimiter, a line is one cell.
        let text = ([first.names] + first.rows).map { $0.joined() }.joined(separator: "\n") + "\n"
        return try TableSample(
            path: path,
            encoding: encoding,
            delimiter: DelimiterGuess(of: Array(text.utf8)).delimiter
        )
    }
}
