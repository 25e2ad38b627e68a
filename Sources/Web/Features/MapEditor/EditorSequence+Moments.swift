internal import ServiceCycle
internal import Storage

extension EditorSequence {
    /// The moments of a cycle, phase by phase.
    init(_ cycle: StoredCycle, at path: MapEditorPath, open: Code?, reader: Language) {
        let map = cycle.map
        let used = TextInventory(map.texts).languages
        let sections = Moment.Phase.allCases.map { phase in
            let name = ReportWords.phase(phase)[reader]
            let moments = map.moments.enumerated().filter { $0.element.phase == phase }
            return Section(
                sectionKey: phase.rawValue,
                sectionName: name,
                sectionCards: moments.map { index, moment in
                    Card(moment, number: index + 1, in: cycle, at: path, open: open, used: used, reader)
                },
                sectionEmpty: moments.isEmpty ? MapEditorWords.noneInPhase[reader] : nil,
                addPath: path.addition(at: ServiceMap.Place(phase: phase)),
                addLabel: MapEditorWords.addMoment[reader],
                addName: MapEditorWords.addMomentIn.text(reader, ["phase": name])
            )
        }
        self.init(MapEditorWords.sequence, sections, reader: reader)
    }
}

extension EditorSequence.Card {
    fileprivate init(
        _ moment: Moment,
        number: Int,
        in cycle: StoredCycle,
        at path: MapEditorPath,
        open: Code?,
        used: [Language],
        _ reader: Language
    ) {
        let map = cycle.map
        let name = moment.name.text(for: reader) ?? moment.code.text
        let channel = map.channels.first { $0.code == moment.channel }
        let touchpoint = channel?.touchpoints.first { $0.code == moment.touchpoint }
        let place = touchpoint?.name ?? channel?.name
        let critical = ReportWords.critical.text(reader, ["value": String(moment.criticality)])
        self.init(
            cardID: "card-\(moment.code)",
            cardCode: moment.code.text,
            cardNumber: String(number),
            cardName: name,
            cardPath: path.moment(moment.code),
            cardIsOn: moment.code == open,
            cardKey: moment.isCritical ? EditorSequence.Key(keyLabel: critical) : nil,
            cardMeta: moment.facts(at: place, reader),
            cardLacks: EditorSequence.lacks(moment.texts, of: used, reader),
            movePath: path.place(moment.code),
            moveVersion: String(cycle.version),
            moveFrom: open?.text ?? "",
            earlier: map.placeBefore(moment.code)
                .map { _ in EditorSequence.Move(moveLabel: EditorWords.earlier.text(reader, ["name": name])) },
            later: map.placeAfter(moment.code)
                .map { _ in EditorSequence.Move(moveLabel: EditorWords.later.text(reader, ["name": name])) }
        )
    }
}

extension Moment {
    /// Where it happens, who acts where that is not the customer, and what must hold.
    fileprivate func facts(at place: LocalisedText?, _ reader: Language) -> String {
        let who = actor == .customer ? nil : EditorWords.actor(actor)[reader]
        return ([place?.text(for: reader), who].compactMap { $0 } + standards.map { EditorWords.short($0, reader) })
            .joined(separator: " · ")
    }
}
