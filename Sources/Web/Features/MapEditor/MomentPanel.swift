internal import ServiceCycle

/// The form of one moment.
struct MomentPanel: Encodable, Equatable, Sendable {
    /// Which one; nil where it is new.
    let code: Code?
    let panelTitle: String
    let panelNote: String
    let backPath: String
    let backLabel: String
    let summary: ProblemSummary?
    let formPath: String
    let formVersion: String

    /// The view of the cycle to go back to, where the moment was edited in one.
    let formBack: String?

    /// Where a new moment is to go.
    let formPlace: Place?

    /// A moment that is there is saved while one types.
    let isKept: Bool
    let name: TextGroup
    let description: TextGroup
    let phase: SegmentField?
    let actor: SegmentField
    let place: Field
    let criticality: SegmentField
    let reason: TextGroup
    let standards: StandardRows
    let conduct: TextGroup

    /// The other layers of the blueprint.
    let evidence: TextGroup
    let backStage: TextGroup
    let support: TextGroup
    let owner: Field
    let drawn: Field
    let saveLabel: String
    let retire: Link?
    let addAfter: Link?

    struct Place: Encodable, Equatable, Sendable {
        let placePhase: String
        let placeBefore: String
    }

    struct Link: Encodable, Equatable, Sendable {
        let linkPath: String
        let linkLabel: String
    }

    /// - Parameters:
    ///   - map: The map as it is kept now.
    ///   - code: The moment; nil for a new one.
    ///   - target: Where a new one goes.
    ///   - stage: Which of the cycle's maps it is on.
    ///   - version: The version that the form is based on.
    ///   - back: The view of the cycle to go back to.
    ///   - typed: What was typed, where it could not be saved.
    ///   - issues: What is wrong with it.
    ///   - reader: The reader's language.
    init(
        _ map: ServiceMap,
        _ code: Code?,
        at target: ServiceMap.Place?,
        stage: MapStage = .asIs,
        version: Int,
        back: String? = nil,
        typed: Fields? = nil,
        issues: [FieldIssue] = [],
        reader: Language
    ) {
        let path = MapEditorPath(map.code, stage)
        let kept = code.flatMap(map.moment)
        let blank = Moment(code: .moment, name: LocalisedText(), phase: target?.phase ?? .during, actor: .customer)
        let fields = (kept ?? blank).fields(in: map.columns)
        let sheet = FieldSheet(
            typed.map(fields.overlaid) ?? fields,
            issues: issues,
            among: map.texts,
            reader: reader
        )
        let index = map.moments.firstIndex { $0.code == code }
        self.code = code
        panelTitle = kept?.name.text(for: reader) ?? MapEditorWords.newMoment[reader]
        panelNote =
            index.map {
                MapEditorWords.momentOf.text(reader, ["number": "\($0 + 1)", "count": "\(map.moments.count)"])
            }
            ?? ReportWords.phase(blank.phase)[reader]
        backPath = path.map
        backLabel = MapEditorWords.close[reader]
        summary = sheet.summary
        formPath = code.map { path.moment($0) } ?? path.moments
        formVersion = String(version)
        formBack = back
        formPlace = code == nil ? Place(placePhase: blank.phase.rawValue, placeBefore: target?.before?.text ?? "") : nil
        isKept = code != nil
        name = sheet.texts("name", EditorWords.name, .name, hint: MapEditorWords.nameHint)
        description = sheet.texts("description", EditorWords.description, .text)
        phase = code == nil ? nil : sheet.phases
        actor = sheet.actors
        place = sheet.places(in: map)
        criticality = sheet.criticality
        reason = sheet.texts("reason", EditorWords.reason, .text)
        standards = StandardRows(sheet)
        conduct = sheet.texts("conduct", EditorWords.conduct, .text, hint: MapEditorWords.conductHint)
        evidence = sheet.texts("evidence", EditorWords.evidence, .text, hint: MapEditorWords.evidenceHint)
        backStage = sheet.texts("back-stage", EditorWords.backStage, .text, hint: MapEditorWords.backStageHint)
        support = sheet.texts("support", EditorWords.support, .text, hint: MapEditorWords.supportHint)
        owner = sheet.owner
        drawn = sheet.drawn
        saveLabel = code == nil ? EditorWords.add[reader] : EditorWords.save[reader]
        retire = kept.map {
            Link(linkPath: path.retirement($0.code), linkLabel: MapEditorWords.retire[reader])
        }
        addAfter = index.map { index in
            let phase = map.moments[index].phase
            let next = map.moments.dropFirst(index + 1).first { $0.phase == phase }?.code
            let place = ServiceMap.Place(phase: phase, before: next)
            return Link(
                linkPath: path.addition(at: place),
                linkLabel: MapEditorWords.addAfter[reader]
            )
        }
    }
}

extension FieldSheet {
    fileprivate var phases: SegmentField {
        segments(
            "phase",
            EditorWords.phase,
            Moment.Phase.allCases.map { ($0.rawValue, ReportWords.phase($0)[reader], false) }
        )
    }

    fileprivate var actors: SegmentField {
        segments(
            "actor",
            EditorWords.actor,
            Moment.Actor.allCases.map { ($0.rawValue, EditorWords.actor($0)[reader], false) }
        )
    }

    fileprivate var criticality: SegmentField {
        segments(
            "criticality",
            EditorWords.criticality,
            hint: MapEditorWords.criticalityHint,
            isScale: true,
            (0...10).map { (String($0), String($0), $0 >= Moment.criticalFrom) }
        )
    }

    fileprivate func places(in map: ServiceMap) -> Field {
        .select(
            FieldLabel("place", EditorWords.place[reader], error: issues.error(at: "place"), isRequired: false),
            fields["place"],
            among: MomentFieldText(map: map, reader: reader).places,
            language: reader
        )
    }

    fileprivate var drawn: Field {
        .line(
            FieldLabel("drawn", EditorWords.drawn[reader], error: issues.error(at: "drawn"), isRequired: false),
            fields["drawn"],
            language: reader
        )
    }

    fileprivate var owner: Field {
        .line(
            FieldLabel("owner", EditorWords.owner[reader], error: issues.error(at: "owner"), isRequired: false),
            fields["owner"],
            longest: FieldLimits.name,
            language: reader
        )
    }
}
