internal import ServiceCycle
internal import Storage

/// How a survey stands: its state and since when, its responses, what it is about, and what can be done with it.
struct SurveySummary {
    let state: String
    let badge: Badge
    let responses: String
    let about: String
    let buttons: [ButtonRow.Button]

    /// All of it in one line.
    var text: String { [state, responses, about].joined(separator: " · ") }

    init(_ stored: StoredSurvey, _ count: ResponseCount, words: VersionWords) {
        let (survey, reader) = (stored.survey, words.reader)
        let name = SurveyEditorWords.state(stored.state)[reader]
        let format = NumberFormat(reader)
        state =
            stored.stateSince.map {
                SurveyEditorWords.since.text(reader, ["state": name, "day": format.day(words.zone.day(of: $0))])
            } ?? name
        let kind: Badge.Kind =
            switch stored.state {
            case .draft: .draft
            case .open: .good
            case .paused, .closed: .plain
            }
        badge = Badge(name, kind)
        responses =
            count.isExact
            ? SurveyEditorWords.responses.text(reader, count.number)
            : SurveyEditorWords.responsesAtLeast.text(reader, ["count": format.whole(count.number)])
        let map = stored.cycle.map
        about = SurveyEditorWords.about.text(reader, ["cycle": map.name.text(for: reader) ?? map.code.text])
        buttons =
            stored.state.changes.enumerated().map { index, change in
                .link(
                    SurveyEditorWords.change(change).verb[reader],
                    SurveyEditorPath.state(survey.code, change),
                    index == 0 && change == .publish ? .main : .plain
                )
            } + [
                .link(LinkWords.title[reader], LinkPath.links(survey.code)),
                .link(SurveyEditorWords.preview[reader], SurveyEditorPath.preview(survey.code)),
            ]
    }
}
