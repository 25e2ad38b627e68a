internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Shows a survey as customers see it, be it still a draft; nothing that is tried out there is sent.
struct PreviewSurvey: Sendable {
    let editor: SurveyEditor

    @Sendable func answer(_ request: Request, _ context: EditorContext) async throws -> Response {
        let state = try await editor.state(context)
        let frame = editor.frame(request, context, state.survey)
        let page = PreviewPage(
            frame: frame,
            files: editor.pages.editorFiles,
            crumbs: editor.crumbs(state.survey, frame.language),
            state.survey,
            in: try language(of: request, state.survey)
        )
        var response = try editor.pages.render(page)
        response.headers[.contentSecurityPolicy] = SecurityHeaders.policy() + "; frame-src 'self'"
        return response
    }

    /// The customers' page, to be shown in the frame.
    @Sendable func sheet(_ request: Request, _ context: EditorContext) async throws -> Response {
        let state = try await editor.state(context)
        let visit = Visit(
            survey: state.survey,
            map: state.map,
            invitation: Invitation(),
            token: nil,
            isKiosk: false,
            language: try language(of: request, state.survey)
        )
        let page = SheetPage(
            visit: visit,
            organisation: editor.services.organisation.name,
            key: "preview",
            addresses: editor.pages.sheetAddresses
        )
        var response = try editor.pages.render(page)
        response.headers[.contentSecurityPolicy] = SecurityHeaders.previewPolicy
        return response
    }

    private func language(of request: Request, _ survey: Survey) throws -> Language {
        let chosen = try FormBody(request.uri.query ?? "")[AnsweringPath.language].flatMap { Language($0) }
        let reader = editor.pages.language(of: request)
        return [chosen, reader].compactMap { $0 }.first(where: survey.languages.contains)
            ?? survey.languages.first ?? .english
    }
}
