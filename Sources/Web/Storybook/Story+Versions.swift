internal import Interchange
internal import ServiceCycle
internal import Storage

extension Story {
    /// How a cycle shall become, versions side by side, and a map as files.
    static let versions: [Story] = [
        Story("to-be-beginning", "How it shall become, not yet begun") { $0.plan(nil) },
        Story("to-be-plan", "How it shall become, with a day") { stage in
            stage.plan(stage.toBe(dueDay: StorySample.lastDay + 30))
        },
        Story("to-be-blocked", "How it shall become, changed in the same places") { stage in
            stage.plan(stage.toBe(dueDay: StorySample.lastDay, blockedAt: stage.now))
        },
        Story("to-be-merge", "How it shall become, somebody decides") { stage in
            let toBe = stage.toBe()
            return ConflictPage(
                frame: stage.frame(ToBeWords.title[stage.language], path: ToBePath.plan(stage.sample.map.code)),
                files: stage.editorFiles,
                crumbs: [],
                toBe,
                stage.merge(toBe),
                since: stage.history.since(3),
                words: stage.words
            )
        },
        Story("map-to-be", "The editor of how it shall become") { stage in
            let toBe = stage.toBe(dueDay: StorySample.lastDay + 30)
            let state = MapEditor.State(cycle: toBe.cycle, history: stage.history, retired: [], toBe: toBe)
            return MapEditorPage(
                frame: stage.frame(ToBeWords.title[stage.language], path: state.path.map),
                files: stage.editorFiles,
                state: state,
                .cycle(CyclePanel(state, words: stage.words)),
                words: stage.words
            )
        },
        Story("versions-compared", "Two versions side by side") { stage in
            let toBe = stage.toBe()
            return VersionComparisonPage(
                frame: stage.frame(VersionPageWords.comparison[stage.language], path: "/cycles"),
                files: stage.editorFiles,
                VersionComparison(
                    cycle: toBe.asIs,
                    history: stage.history,
                    toBeHistory: nil,
                    old: VersionComparison.Side(version: MapVersion(stage: .asIs, number: 4), map: toBe.asIs.map),
                    new: VersionComparison.Side(version: MapVersion(stage: .toBe, number: 2), map: toBe.map)
                ),
                words: stage.words
            )
        },
        Story("version", "One version") { stage in
            let toBe = stage.toBe()
            let state = MapEditor.State(cycle: toBe.asIs, history: stage.history, retired: [])
            guard let record = stage.history.records.first else { throw PageFailure.unreadable("Samples") }
            return MapVersionPage(
                frame: stage.frame(EditorWords.history[stage.language], path: state.path.map),
                files: stage.editorFiles,
                crumbs: [],
                state,
                record,
                toBe.asIs.map,
                words: stage.words
            )
        },
        Story("map-files", "A map as files") { stage in
            MapFilesPage(
                frame: stage.frame(MapFileWords.title[stage.language], path: "/cycles"),
                stage.sample.map,
                language: stage.language,
                mayEdit: true
            )
        },
        Story("map-picture", "The blueprint as a picture of its own") { stage in
            BlueprintFile(stage.sample.map, language: stage.language)
        },
        Story("map-review", "What an uploaded map would change") { stage in
            let toBe = stage.toBe()
            return MapReviewPage(
                frame: stage.frame(MapFileWords.review[stage.language], path: ImportPath.listURL),
                files: stage.editorFiles,
                MapDraft(id: "1", file: "cash-a-cheque.ojf", target: nil, languageTag: nil),
                MapArrival(
                    format: .ojf,
                    language: .english,
                    cycle: toBe.asIs,
                    map: toBe.map,
                    leftOut: [LeftOut(.nodeFields, ["sentiment", "icon"])],
                    stays: MapFormat.ojf.write(toBe.asIs.map).leftOut
                )
            )
        },
    ]
}

extension StoryStage {
    /// How the sample shall become: a moment renamed, one added, one moved, one gone.
    fileprivate func toBe(dueDay: Day? = nil, blockedAt: Instant? = nil) -> StoredToBe {
        var map = sample.map
        if let index = map.moments.firstIndex(where: { $0.code == Code("waits") }) {
            map.moments[index].name[.english] = "Waits two minutes at most"
            map.moments[index].name[.german] = "Wartet höchstens zwei Minuten"
            map.moments[index].name[.indonesian] = "Menunggu paling lama dua menit"
            map.moments[index].criticality = 6
        }
        map.moments.removeAll { $0.code == Code("watches") }
        let last = map.moments.removeLast()
        map.moments.insert(last, at: map.moments.firstIndex { $0.phase == .after } ?? 0)
        if let seat = Code("sits-down"), let index = map.moments.firstIndex(where: { $0.phase == .during }) {
            let name = LocalisedText([.english: "Sits down", .german: "Setzt sich", .indonesian: "Duduk"])
            map.moments.insert(Moment(code: seat, name: name, phase: .during, actor: .customer), at: index)
        }
        return StoredToBe(
            asIs: cycle,
            state: .open,
            version: 2,
            began: 1,
            base: 3,
            map: map,
            dueDay: dueDay,
            blockedAt: blockedAt
        )
    }

    /// Both together, where as-is was changed in the same place.
    fileprivate func merge(_ toBe: StoredToBe) -> MapMerge {
        var theirs = toBe.asIs.map
        if let index = theirs.moments.firstIndex(where: { $0.code == Code("waits") }) {
            for language in Language.interface { theirs.moments[index].name[language] = "…" }
        }
        return MapMerge(base: toBe.asIs.map, theirs: theirs, mine: toBe.map)
    }

    fileprivate func plan(_ toBe: StoredToBe?) -> ToBePage {
        ToBePage(
            frame: frame(ToBeWords.title[language], path: ToBePath.plan(sample.map.code)),
            files: editorFiles,
            state: ToBeDesk.State(
                cycle: cycle,
                toBe: toBe,
                merge: toBe.map {
                    $0.blockedAt == nil ? MapMerge(base: sample.map, theirs: sample.map, mine: $0.map) : merge($0)
                },
                since: toBe?.blockedAt == nil ? [] : history.since(3)
            ),
            zone: .utc,
            words: words
        )
    }
}
