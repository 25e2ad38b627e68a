import ServiceCycle
import Storage
import TestSupport

@testable import Web

extension SamplePages {
    private var words: VersionWords { VersionWords(reader: frame.language, zone: .utc, now: Fixtures.now) }
    private var editorFiles: EditorFiles { EditorFiles(files) }

    /// A history in which something can be undone and done again.
    private var history: VersionHistory {
        let change = Difference(.changed, .moment, code: code("wait"), name: english("Waits"), fields: ["name.en"])
        return VersionHistory(
            [nil, nil, nil, 2].enumerated().map { index, restored in
                VersionRecord(
                    number: index + 1,
                    savedAt: Fixtures.now,
                    author: index == 1 ? "ada" : nil,
                    restores: restored,
                    changes: index == 0 ? nil : [change, change]
                )
            }
        )
    }

    private var cycle: StoredCycle {
        var map = Fixtures.map
        map.moments[1].name[.german] = "Wartet"
        map.moments[1].standards[0].statement = english("Most of them")
        map.moments.removeAll { $0.phase == .after }
        return StoredCycle(number: 1, id: StoredCycle.ID(now: Fixtures.now), version: 4, map: map)
    }

    /// The editors of maps and of surveys: with everything, with something wrong, and empty.
    func editors() throws -> [any Page] { maps + (try surveys()) + conflicts }

    private var maps: [any Page] {
        let retired = RetiredMoment(moment: Fixtures.map.moments[0], retiredAt: Fixtures.now, version: 3)
        let state = MapEditor.State(cycle: cycle, history: history, retired: [retired])
        let blank = MapEditor.State(
            cycle: StoredCycle(
                number: 2,
                id: StoredCycle.ID(now: Fixtures.now),
                version: 1,
                map: ServiceMap(code: code("empty"), name: english("Empty"))
            ),
            history: VersionHistory([]),
            retired: []
        )
        let wrong = [
            "name.en", "description.en", "actor", "place", "owner", "criticality", "standard.minutes-1.target",
            "standard.new.target", "touchpoint.desk.removed", "removed",
        ].map { FieldIssue($0, EditorWords.chooseOne) }
        let reader = frame.language
        func moment(_ name: String?, _ issues: [FieldIssue]) -> MapEditorPage.Panel {
            let place = name == nil ? ServiceMap.Place(phase: .during, before: code("receive")) : nil
            return .moment(
                MomentPanel(
                    state.map,
                    name.map(code),
                    at: place,
                    version: 4,
                    back: issues.isEmpty ? nil : "/cycles/counter/table",
                    issues: issues,
                    reader: reader
                )
            )
        }
        func entry(_ list: MapList, _ name: String?, _ issues: [FieldIssue]) -> MapEditorPage.Panel {
            .entry(EntryPanel(state.map, list, name.map(code), version: 4, issues: issues, reader: reader))
        }
        let panels: [(MapEditor.State, MapEditorPage.Panel)] = [
            (state, .cycle(CyclePanel(state, issues: wrong, words: words))),
            (blank, .cycle(CyclePanel(blank, words: words))), (state, moment("wait", wrong)), (state, moment(nil, [])),
            (state, entry(.channels, "branch", wrong)), (state, entry(.locations, nil, [])),
        ]
        return panels.map { MapEditorPage(frame: frame, files: editorFiles, state: $0, $1, words: words) }
    }

    private func surveys() throws -> [any Page] {
        var survey = Fixtures.survey
        survey.questions[0].text[.german] = "Die Wartezeit?"
        let stored = StoredSurvey(
            number: 1,
            id: StoredSurvey.ID(now: Fixtures.now),
            version: 4,
            state: .open,
            stateSince: Fixtures.now,
            survey: survey,
            questionNumbers: Array(1...survey.questions.count),
            cycle: cycle
        )
        let record = WordingRecord(
            question: code("wait"),
            previous: nil,
            before: Fixtures.survey.questions[0],
            after: survey.questions[0],
            author: "ada",
            changedAt: Fixtures.now
        )
        let state = SurveyEditor.State(
            stored: stored,
            history: history,
            retired: [
                RetiredQuestion(question: Fixtures.survey.questions[1], retiredAt: Fixtures.now, version: 3)
            ],
            wordings: [record],
            answers: [code("wait"): 812],
            responses: ResponseCount(number: 812, isExact: true)
        )
        let wrong = ["text.en", "title.en", "access", "kind", "points", "moment"]
            .map { FieldIssue($0, EditorWords.chooseOne) }
        func question(_ index: Int, isNew: Bool = false) -> SurveyEditorPage.Panel {
            var ground = QuestionPanel.Ground(state: state, question: survey.questions[index], isNew: isNew)
            if index == 0 { ground.issues = wrong }
            return .question(QuestionPanel(ground, words: words))
        }
        let kinds = KindPanel(survey.code, before: nil, reader: frame.language)
        let panels: [SurveyEditorPage.Panel] = [
            .survey(SurveyPanel(state, issues: wrong, words: words)), .kind(kinds), question(0), question(1),
            question(6, isNew: true),
        ]
        return panels.map { SurveyEditorPage(frame: frame, files: editorFiles, state: state, $0, words: words) }
            + [true, false].map { mayEdit in
                SurveyListPage(
                    frame: frame,
                    files: editorFiles,
                    [SurveyListPage.Entry(stored, state.responses, mayEdit: mayEdit, words: words)],
                    hasCycles: true,
                    mayEdit: mayEdit
                )
            } + [
                SurveyListPage(frame: frame, files: editorFiles, [], hasCycles: true, mayEdit: true),
                PreviewPage(frame: frame, files: editorFiles, crumbs: [], survey, in: .english),
                NewSurveyPage(
                    frame: frame,
                    files: editorFiles,
                    cycles: [cycle.map],
                    chosen: "counter",
                    beginning: .each,
                    typed: Survey.readyWords,
                    issues: wrong
                ),
            ]
    }

    private var conflicts: [any Page] {
        let merge = FieldMerge(
            base: Fields([("name.en", "a"), ("owner", "x")]),
            theirs: Fields([("name.en", "b"), ("owner", "x")]),
            mine: Fields([("name.en", "c"), ("owner", "y")])
        )
        let form = EditForm(version: 3, fields: merge.merged)
        let story = ConflictPage.Story(words: words, records: history.since(3), shown: { $1 })
        let kinds: [EditConflict] = [.fields(merge), .retired(merge), .overtaken]
        var other = Fixtures.survey.questions[0]
        other.text = english("How long was it?")
        let undecided = [Question.Change.words, .meaning].map {
            RewordingUndecided(before: Fixtures.survey.questions[0], after: other, change: $0)
        }
        return kinds.map {
            ConflictPage(
                frame: frame,
                files: editorFiles,
                crumbs: [],
                $0,
                form: form,
                path: "/",
                back: "/",
                story
            )
        }
            + undecided.map {
                RewordingPage(
                    frame: frame,
                    files: editorFiles,
                    crumbs: [],
                    $0,
                    form: form,
                    count: 812,
                    path: "/",
                    today: Fixtures.today
                )
            }
            + [VersionsPage(frame: frame, files: editorFiles, crumbs: [], history, path: "/", words: words)]
    }
}
