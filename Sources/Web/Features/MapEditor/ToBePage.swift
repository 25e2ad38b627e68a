internal import ServiceCycle
internal import Storage

/// How a cycle shall become: begun, what becomes different, what was changed meanwhile, and when it counts.
struct ToBePage: Page {
    static let template = "map-editor/to-be"

    let frame: PageFrame
    let files: EditorFiles
    let head: PageHead
    let summary: ProblemSummary?
    let beginning: Beginning?
    let drawing: Drawing?
    let behind: Behind?
    let adoption: Adoption?

    /// The form with which it begins.
    struct Beginning: Encodable, Equatable, Sendable {
        let beginTitle: String
        let beginPath: String
        let beginNote: Field
        let beginButtons: ButtonRow
        let givenUp: GivenUp?
    }

    /// What was given up last.
    struct GivenUp: Encodable, Equatable, Sendable {
        let givenUpText: String
        let givenUpPath: String
        let givenUpLabel: String
    }

    /// What becomes different.
    struct Drawing: Encodable, Equatable, Sendable {
        let drawingTitle: String
        let drawingNothing: String?
        let drawingChanges: [Line]
        let drawingButtons: ButtonRow
        let discardPath: String
        let discardVersion: String
        let discardLabel: String
    }

    struct Line: Encodable, Equatable, Sendable {
        let lineText: String
    }

    /// What was changed on the map meanwhile.
    struct Behind: Encodable, Equatable, Sendable {
        let behindTitle: String
        let behindText: String
        let behindIsOpen: Bool
        let behindChanges: [Line]
        let behindButtons: ButtonRow
    }

    /// When it counts.
    struct Adoption: Encodable, Equatable, Sendable {
        let adoptionTitle: String
        let adoptionText: String
        let adoptionVersion: String
        let due: Due?
        let blockedText: String?
        let dayPath: String
        let dayField: Field
        let dayLabel: String
        let nowPath: String
        let nowNote: Field
        let nowLabel: String
    }

    struct Due: Encodable, Equatable, Sendable {
        let dueText: String
        let dueLabel: String
    }

    /// How many changes are told one by one.
    fileprivate static let most = 12

    init(
        frame: PageFrame,
        files: EditorFiles,
        state: ToBeDesk.State,
        zone: Zone,
        words: VersionWords,
        typed: Fields = Fields(),
        issues: [Issue] = []
    ) {
        let (map, reader) = (state.cycle.map, frame.language)
        self.frame = frame
        self.files = files
        head = PageHead(
            ToBeWords.title[reader],
            lead: ToBeWords.lead[reader],
            crumbs: MapEditorPage.crumbs(map, reader),
            language: reader
        )
        summary = ProblemSummary(issues, fields: ["note", "day"], language: reader)
        beginning = state.open == nil ? Beginning(state, typed["note"], issues, reader) : nil
        drawing = state.open.map { Drawing($0, state.merge, reader) }
        behind = state.open.flatMap { Behind($0, state, words) }
        adoption = state.open.map { Adoption($0, zone, typed, issues, words) }
    }
}

extension ToBePage.Beginning {
    fileprivate init(_ state: ToBeDesk.State, _ note: String, _ issues: [Issue], _ reader: Language) {
        let code = state.cycle.map.code
        let given = state.toBe?.state == .discarded ? state.toBe : nil
        self.init(
            beginTitle: ToBeWords.beginTitle[reader],
            beginPath: ToBePath.plan(code),
            beginNote: VersionNote.field(note, issues, reader),
            beginButtons: ButtonRow([.submit(ToBeWords.begin[reader])]),
            givenUp: given.map {
                ToBePage.GivenUp(
                    givenUpText: ToBeWords.givenUp.text(reader, ["number": String($0.version)]),
                    givenUpPath: ToBePath.resumption(code),
                    givenUpLabel: ToBeWords.takeUp[reader]
                )
            }
        )
    }
}

extension ToBePage.Drawing {
    fileprivate init(_ toBe: StoredToBe, _ merge: MapMerge?, _ reader: Language) {
        let code = toBe.asIs.map.code
        // Together with what as-is has got meanwhile, which does not become different.
        let changes = (merge?.map ?? toBe.map).differences(from: toBe.asIs.map)
        self.init(
            drawingTitle: ToBeWords.differsTitle[reader],
            drawingNothing: changes.isEmpty ? ToBeWords.differsNothing[reader] : nil,
            drawingChanges: changes.prefix(ToBePage.most).map {
                ToBePage.Line(lineText: EditorWords.text(of: $0, reader))
            } + (changes.count > ToBePage.most ? [ToBePage.Line(lineText: "…")] : []),
            drawingButtons: ButtonRow([
                .link(ToBeWords.goOn[reader], MapEditorPath(code, .toBe).map, .main),
                .link(
                    ToBeWords.compare[reader],
                    CompareVersions.path(
                        code,
                        from: MapVersion(stage: .asIs, number: toBe.asIs.version),
                        to: MapVersion(stage: .toBe, number: toBe.version)
                    )
                ),
                .link(EditorWords.history[reader], MapEditorPath(code, .toBe).versions),
            ]),
            discardPath: ToBePath.discarding(code),
            discardVersion: String(toBe.version),
            discardLabel: ToBeWords.discard[reader]
        )
    }
}

extension ToBePage.Behind {
    fileprivate init?(_ toBe: StoredToBe, _ state: ToBeDesk.State, _ words: VersionWords) {
        guard toBe.isBehind else { return nil }
        let reader = words.reader
        let isOpen = state.merge?.conflicts.isEmpty == false
        self.init(
            behindTitle: ToBeWords.behindTitle[reader],
            behindText: (isOpen ? ToBeWords.behindConflict : ToBeWords.behindText)[reader],
            behindIsOpen: isOpen,
            behindChanges: state.since.suffix(ToBePage.most).map { ToBePage.Line(lineText: words.text(of: $0)) },
            behindButtons: ButtonRow([
                .link((isOpen ? ToBeWords.decide : ToBeWords.takeOver)[reader], ToBePath.merge(toBe.asIs.map.code))
            ])
        )
    }
}

extension ToBePage.Adoption {
    fileprivate init(_ toBe: StoredToBe, _ zone: Zone, _ typed: Fields, _ issues: [Issue], _ words: VersionWords) {
        let (reader, code) = (words.reader, toBe.asIs.map.code)
        let day = toBe.dueDay.map { NumberFormat(reader).day($0) }
        let isBlocked = toBe.blockedAt != nil
        self.init(
            adoptionTitle: ToBeWords.switchTitle[reader],
            adoptionText: ToBeWords.switchText[reader],
            adoptionVersion: String(toBe.version),
            due: day.map {
                ToBePage.Due(
                    dueText: isBlocked ? "" : ToBeWords.due.text(reader, ["day": $0]),
                    dueLabel: ToBeWords.unsettle[reader]
                )
            },
            blockedText: isBlocked ? ToBeWords.blocked.text(reader, ["day": day ?? ""]) : nil,
            dayPath: ToBePath.day(code),
            dayField: .line(
                FieldLabel(
                    "day",
                    ToBeWords.day[reader],
                    hint: ToBeWords.dayHint.text(reader, ["zone": zone.name]),
                    error: issues.error(at: "day")
                ),
                typed.has("day") ? typed["day"] : toBe.dueDay.map { "\($0)" } ?? "",
                kind: .date,
                language: reader
            ),
            dayLabel: ToBeWords.settle[reader],
            nowPath: ToBePath.adoption(code),
            nowNote: VersionNote.field(typed["note"], issues, reader),
            nowLabel: ToBeWords.now[reader]
        )
    }
}
