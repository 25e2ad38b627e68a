internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// The pages on which a table of answers is brought in, for those who may edit.
struct ImportRoutes: Sendable {
    let services: Services
    let pages: SitePages

    func add(to routes: some RouterMethods<EditorContext>) {
        let upload = UploadTable(services: services, pages: pages)
        routes.get(ImportPath.list, use: upload.show)
        routes.post(ImportPath.list, use: upload.take)
        let review = ReviewImport(services: services, pages: pages)
        routes.get(ImportPath.show, use: review.show)
        routes.get(ImportPath.live, use: review.live)
        routes.post(ImportPath.doubts, use: review.answerDoubts)
        routes.post(ImportPath.reading, use: review.readAgain)
        routes.get(ImportPath.mapping, use: review.mapping)
        routes.get(ImportPath.refused, use: review.refused)
        let column = EditImportColumn(services: services, pages: pages)
        routes.get(ImportPath.column, use: column.show)
        routes.post(ImportPath.column, use: column.save)
        let run = RunImport(services: services, pages: pages)
        routes.post(ImportPath.run, use: run.begin)
        routes.post(ImportPath.cancellation, use: run.cancel)
        routes.post(ImportPath.removal, use: run.discard)
    }
}

extension Services {
    /// The draft of the address.
    ///
    /// - Throws: A refusal where it is not there, or not any more.
    func draft(_ context: EditorContext) throws -> ImportDraft {
        guard let draft = imports.spool.load(try context.parameters.require("id")) else {
            throw Refusal(.notFound, "This upload is not here any more. Upload the table again.")
        }
        return draft
    }

    /// The survey, where the answers belong to one that is here, and the map, where there is one.
    func place(of target: ImportDraft.Target) async throws -> (survey: StoredSurvey?, cycle: StoredCycle?) {
        let organisation = organisation.id
        return try await database.read { connection in
            switch target {
            case .survey(let code):
                guard let survey = try connection.surveys(of: organisation).find(code.text) else {
                    throw Refusal(.notFound, "There is no survey \"\(code)\" any more.")
                }
                return (survey, survey.cycle)
            case .newSurvey(let code):
                guard let cycle = try connection.cycles(of: organisation).find(code.text) else {
                    throw Refusal(.notFound, "There is no cycle \"\(code)\" any more.")
                }
                return (nil, cycle)
            case .newCycle: return (nil, nil)
            }
        }
    }
}
