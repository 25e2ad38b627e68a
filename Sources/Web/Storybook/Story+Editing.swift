internal import ServiceCycle
internal import Storage

extension Story {
    /// The editors of maps and surveys.
    static let editing: [Story] = [
        Story("map", "The map's editor") { stage in
            stage.map(.cycle(CyclePanel(stage.mapState, words: stage.words)))
        },
        Story("map-moment", "The map's editor, a moment") { stage in
            let panel = MomentPanel(
                stage.sample.map,
                Code("waits"),
                at: nil,
                version: 4,
                issues: [],
                reader: stage.language
            )
            return stage.map(.moment(panel))
        },
        Story("map-channel", "The map's editor, a channel") { stage in
            let channel = stage.sample.map.channels.first?.code
            let panel = EntryPanel(stage.sample.map, .channels, channel, version: 4, issues: [], reader: stage.language)
            return stage.map(.entry(panel))
        },
        Story("surveys", "All surveys") { stage in
            let entry = SurveyListPage.Entry(stage.stored, stage.responses, mayEdit: true, words: stage.words)
            return stage.surveys([entry])
        },
        Story("surveys-empty", "All surveys, none yet") { $0.surveys([]) },
        Story("survey-new", "A new survey") { stage in
            NewSurveyPage(
                frame: stage.frame(SurveyEditorWords.new[stage.language], path: SurveyEditorPath.newURL),
                files: stage.editorFiles,
                cycles: [stage.sample.map],
                chosen: stage.sample.map.code.text,
                beginning: .each,
                typed: Survey.readyWords,
                issues: []
            )
        },
        Story("survey", "The survey's editor") { stage in
            stage.survey(.survey(SurveyPanel(stage.surveyState, words: stage.words)))
        },
        Story("survey-question", "The survey's editor, a question", page: question),
        Story("survey-kinds", "The survey's editor, kinds of questions") { stage in
            stage.survey(.kind(KindPanel(stage.sample.survey.code, before: nil, reader: stage.language)))
        },
        Story("survey-preview", "A survey on the frame of a telephone") { stage in
            PreviewPage(
                frame: stage.frame(SurveyEditorWords.preview[stage.language], path: SurveyEditorPath.listURL),
                files: stage.editorFiles,
                crumbs: [],
                stage.sample.survey,
                in: stage.language
            )
        },
        Story("rewording", "A question that has answers is reworded", page: rewording),
        Story("conflict", "Two people changed the same field", page: conflict),
        Story("versions", "All versions") { stage in
            VersionsPage(
                frame: stage.frame(
                    EditorWords.history[stage.language],
                    path: MapEditorPath(stage.sample.map.code).map
                ),
                files: stage.editorFiles,
                crumbs: [],
                stage.history,
                path: "#",
                links: VersionLinks(view: { "#\($0)" }, comparison: { "#\($0)" }, note: { "#\($0)" }),
                words: stage.words
            )
        },
    ]

    @Sendable private static func question(_ stage: StoryStage) throws -> any Page {
        guard let question = stage.sample.survey.questions.first else { throw PageFailure.unreadable("Samples") }
        let ground = QuestionPanel.Ground(state: stage.surveyState, question: question, isNew: false)
        return stage.survey(.question(QuestionPanel(ground, words: stage.words)))
    }

    @Sendable private static func rewording(_ stage: StoryStage) throws -> any Page {
        guard let question = stage.sample.survey.questions.first else { throw PageFailure.unreadable("Samples") }
        var other = question
        other.text = LocalisedText([.english: "How long did you wait?"])
        return RewordingPage(
            frame: stage.frame(SurveyEditorWords.title[stage.language], path: SurveyEditorPath.listURL),
            files: stage.editorFiles,
            crumbs: [],
            RewordingUndecided(before: question, after: other, change: .words),
            form: EditForm(version: 4, fields: Fields([("text.en", "How long did you wait?")])),
            count: 812,
            path: "#",
            today: StorySample.lastDay
        )
    }

    @Sendable private static func conflict(_ stage: StoryStage) -> any Page {
        let merge = FieldMerge(
            base: Fields([("name.en", "Waits"), ("owner", "")]),
            theirs: Fields([("name.en", "Waits for his turn"), ("owner", "")]),
            mine: Fields([("name.en", "Waits at the counter"), ("owner", "Ada")])
        )
        return ConflictPage(
            frame: stage.frame(stage.sample.map.code.text, path: MapEditorPath(stage.sample.map.code).map),
            files: stage.editorFiles,
            crumbs: [],
            .fields(merge),
            form: EditForm(version: 3, fields: merge.merged),
            path: "#",
            back: "map.html",
            ConflictPage.Story(words: stage.words, records: stage.history.since(3), shown: { $1 })
        )
    }
}

extension StoryStage {
    var now: Instant { Instant(seconds: Int64(StorySample.lastDay.number) * 86_400 + 36_000) }
    var words: VersionWords { VersionWords(reader: language, zone: .utc, now: now) }
    var editorFiles: EditorFiles { EditorFiles(files) }
    fileprivate var responses: ResponseCount { ResponseCount(number: 3104, isExact: true) }

    /// A history in which something can be undone and done again.
    var history: VersionHistory {
        let moment = sample.map.moments.first { $0.code == Code("waits") }
        let name = moment?.name ?? LocalisedText([:])
        let change = Difference(.changed, .moment, code: moment?.code, name: name, fields: ["name.en"])
        return VersionHistory(
            [nil, nil, nil, 2].enumerated().map { index, restored in
                VersionRecord(
                    number: index + 1,
                    savedAt: now,
                    author: index == 0 ? nil : "ada",
                    restores: restored,
                    changes: index == 0 ? nil : [change],
                    note: index == 2 ? "For the opening" : nil
                )
            }
        )
    }

    var cycle: StoredCycle {
        StoredCycle(number: 1, id: StoredCycle.ID(now: now), version: 4, map: sample.map)
    }

    fileprivate var mapState: MapEditor.State { MapEditor.State(cycle: cycle, history: history, retired: []) }

    fileprivate func map(_ panel: MapEditorPage.Panel) -> MapEditorPage {
        let frame = frame(sample.map.name.text(for: language) ?? "", path: MapEditorPath(sample.map.code).map)
        return MapEditorPage(frame: frame, files: editorFiles, state: mapState, panel, words: words)
    }

    fileprivate var stored: StoredSurvey {
        StoredSurvey(
            number: 1,
            id: StoredSurvey.ID(now: now),
            version: 4,
            state: .open,
            stateSince: now,
            survey: sample.survey,
            questionNumbers: Array(1...sample.survey.questions.count),
            cycle: cycle
        )
    }

    fileprivate var surveyState: SurveyEditor.State {
        SurveyEditor.State(
            stored: stored,
            history: history,
            retired: [],
            wordings: [],
            answers: [:],
            responses: responses
        )
    }

    fileprivate func survey(_ panel: SurveyEditorPage.Panel) -> SurveyEditorPage {
        let frame = frame(SurveyEditorWords.title[language], path: SurveyEditorPath.listURL)
        return SurveyEditorPage(frame: frame, files: editorFiles, state: surveyState, panel, words: words)
    }

    fileprivate func surveys(_ entries: [SurveyListPage.Entry]) -> SurveyListPage {
        let frame = frame(SurveyEditorWords.title[language], path: SurveyEditorPath.listURL)
        return SurveyListPage(frame: frame, files: editorFiles, entries, hasCycles: true, mayEdit: true)
    }
}
