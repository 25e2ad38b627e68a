import Interchange
import ServiceCycle
import Storage
import TestSupport

@testable import Web

extension SamplePages {
    private var words: VersionWords { VersionWords(reader: frame.language, zone: .utc, now: Fixtures.now) }
    private var editorFiles: EditorFiles { EditorFiles(files) }
    private var asIs: StoredCycle {
        StoredCycle(number: 1, id: StoredCycle.ID(now: Fixtures.now), version: 3, map: Fixtures.map)
    }

    private var history: VersionHistory {
        let change = Difference(.changed, .moment, code: code("wait"), name: english("Waits"), fields: ["name.en"])
        return VersionHistory(
            (1...3).map { number in
                VersionRecord(
                    number: number,
                    savedAt: Fixtures.now,
                    author: "ada",
                    restores: nil,
                    changes: number == 1 ? nil : [change],
                    note: number == 2 ? "For the opening" : nil,
                    adopts: number == 3 ? 2 : nil
                )
            }
        )
    }

    private func toBe(_ state: StoredToBe.State, dueDay: Day? = nil, blockedAt: Instant? = nil) -> StoredToBe {
        var map = Fixtures.map
        map.name = english("At the desk")
        map.moments[1].name = english("Queues")
        map.moments[1].owner = "Ada"
        map.moments.remove(at: 3)
        map.moments.insert(map.moments.remove(at: 2), at: 1)
        return StoredToBe(
            asIs: asIs,
            state: state,
            version: 2,
            began: 1,
            base: 2,
            map: map,
            dueDay: dueDay,
            blockedAt: blockedAt
        )
    }

    private func merge(_ toBe: StoredToBe) -> MapMerge {
        var theirs = Fixtures.map
        theirs.moments[1].name = english("Lingers")
        return MapMerge(base: Fixtures.map, theirs: theirs, mine: toBe.map)
    }

    /// How a cycle shall become: not begun, given up, with a day, with a question, and wrong.
    private var plans: [any Page] {
        let day = Fixtures.today + 30
        let same = StoredToBe(asIs: asIs, state: .open, version: 1, began: 1, base: 3, map: Fixtures.map)
        let kinds: [(StoredToBe?, [Issue])] = [
            (same, []),
            (nil, []), (toBe(.discarded), [Issue("note", "Too long")]), (toBe(.open, dueDay: day), []),
            (toBe(.open, dueDay: day, blockedAt: Fixtures.now), [Issue("day", "No day")]),
        ]
        return kinds.map { toBe, issues in
            ToBePage(
                frame: frame,
                files: editorFiles,
                state: ToBeDesk.State(
                    cycle: asIs,
                    toBe: toBe,
                    merge: toBe.map {
                        $0.isBehind ? merge($0) : MapMerge(base: asIs.map, theirs: asIs.map, mine: $0.map)
                    },
                    since: history.since(1)
                ),
                zone: .utc,
                words: words,
                issues: issues
            )
        }
    }

    /// Versions and the map as files, with everything that their templates name.
    func versions() throws -> [any Page] {
        let toBe = toBe(.open, dueDay: Fixtures.today + 30)
        let state = MapEditor.State(cycle: toBe.cycle, history: history, retired: [], toBe: toBe)
        let record = history.records[1]
        let now = MapEditor.State(cycle: asIs, history: history, retired: [])
        let draft = MapDraft(id: "1", file: "a.ojf", target: nil, languageTag: nil)
        let arrivals = [asIs as StoredCycle?, nil].map { cycle in
            MapArrival(
                format: .ojf,
                language: .english,
                cycle: cycle,
                map: toBe.map,
                leftOut: [LeftOut(.nodeFields, ["icon"])],
                stays: MapFormat.ojf.write(Fixtures.map).leftOut
            )
        }
        return plans + [
            MapEditorPage(
                frame: frame,
                files: editorFiles,
                state: state,
                .cycle(CyclePanel(state, words: words)),
                words: words
            ),
            ConflictPage(
                frame: frame,
                files: editorFiles,
                crumbs: [],
                toBe,
                merge(toBe),
                since: history.since(1),
                words: words
            ),
            VersionComparisonPage(frame: frame, files: editorFiles, comparison(toBe.map), words: words),
            VersionComparisonPage(frame: frame, files: editorFiles, comparison(Fixtures.map), words: words),
            MapVersionPage(
                frame: frame,
                files: editorFiles,
                crumbs: [],
                now,
                record,
                toBe.map,
                words: words
            ),
            VersionsPage(
                frame: frame,
                files: editorFiles,
                crumbs: [],
                history,
                path: "/",
                links: VersionLinks(view: { "/\($0)" }, comparison: { "/\($0)" }, note: { "/\($0)" }),
                words: words
            ),
            MapFilesPage(frame: frame, Fixtures.map, language: .german, mayEdit: true),
            BlueprintFile(drawn, language: frame.language),
        ]
            + arrivals.map { MapReviewPage(frame: frame, files: editorFiles, draft, $0, isOvertaken: true) }
            + [
                MapReviewPage(
                    frame: frame,
                    files: editorFiles,
                    draft,
                    arrivals[0],
                    note: String(repeating: "x", count: 400)
                )
            ]
    }

    private func comparison(_ map: ServiceMap) -> VersionComparison {
        VersionComparison(
            cycle: asIs,
            history: history,
            toBeHistory: history,
            old: VersionComparison.Side(version: MapVersion(stage: .asIs, number: 3), map: Fixtures.map),
            new: VersionComparison.Side(version: MapVersion(stage: .toBe, number: 2), map: map)
        )
    }

    private var drawn: ServiceMap {
        var map = Fixtures.map
        for index in map.moments.indices { map.moments[index].drawn = Double(index) - 2 }
        map.moments[1].conduct = english("We greet")
        return map
    }
}
