internal import Hummingbird
internal import ServiceCycle

/// The list of surveys for every member, and their editor for those who may edit.
struct SurveyEditorRoutes: Sendable {
    let services: Services
    let pages: SitePages

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.get(SurveyEditorPath.list, use: ListSurveys(services: services, pages: pages).answer)
    }

    func add(to routes: some RouterMethods<EditorContext>) {
        let editor = SurveyEditor(services: services, pages: pages)
        let new = NewSurvey(editor: editor)
        routes.get(SurveyEditorPath.new, use: new.ask)
        routes.post(SurveyEditorPath.list, use: new.create)
        let survey = EditSurvey(editor: editor)
        routes.get(SurveyEditorPath.survey, use: survey.show)
        routes.post(SurveyEditorPath.survey, use: survey.save)
        routes.post(SurveyEditorPath.suggestions, use: survey.addSuggestions)
        let states = ChangeSurveyState(editor: editor)
        routes.get(SurveyEditorPath.state, use: states.ask)
        routes.post(SurveyEditorPath.state, use: states.change)
        let preview = PreviewSurvey(editor: editor)
        routes.get(SurveyEditorPath.preview, use: preview.answer)
        routes.get(SurveyEditorPath.previewSheet, use: preview.sheet)
        let versions = SurveyVersions(editor: editor)
        routes.get(SurveyEditorPath.versions, use: versions.list)
        routes.post(SurveyEditorPath.versions, use: versions.restore)
        let questions = EditQuestion(editor: editor)
        routes.get(SurveyEditorPath.questions, use: questions.new)
        routes.post(SurveyEditorPath.questions, use: questions.add)
        routes.get(SurveyEditorPath.question, use: questions.show)
        routes.post(SurveyEditorPath.question, use: questions.save)
        routes.post(SurveyEditorPath.place, use: MoveQuestion(editor: editor).answer)
        let retirement = TakeOutQuestion(editor: editor)
        routes.get(SurveyEditorPath.retirement, use: retirement.ask)
        routes.post(SurveyEditorPath.retirement, use: retirement.takeOut)
        routes.post(SurveyEditorPath.restoration, use: retirement.restore)
    }
}
