internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Every survey, with its state and how many have answered.
struct ListSurveys: Sendable {
    let services: Services
    let pages: SitePages

    @Sendable func answer(_ request: Request, _ context: MemberContext) async throws -> Response {
        let organisation = services.organisation.id
        let (surveys, hasCycles) = try await services.database.read { connection in
            let store = connection.surveys(of: organisation)
            let surveys = try store.all().map { ($0, try store.responseCount(of: $0)) }
            return (surveys, try !connection.cycles(of: organisation).all().isEmpty)
        }
        let frame = pages.frame(request, title: { SurveyEditorWords.title[$0] }, account: context.account)
        let words = VersionWords(reader: frame.language, zone: services.organisation.zone, now: services.now())
        let page = SurveyListPage(
            frame: frame,
            files: pages.editorFiles,
            surveys.map { SurveyListPage.Entry($0, $1, mayEdit: context.account.role.mayEdit, words: words) },
            hasCycles: hasCycles,
            mayEdit: context.account.role.mayEdit
        )
        return try pages.render(page)
    }
}
