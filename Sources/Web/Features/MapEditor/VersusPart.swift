internal import ServiceCycle

/// What differs between two maps: each moment in its order, and field by field; `map-editor/versus-part` shows it.
struct VersusPart: Encodable, Equatable, Sendable {
    let counts: [Count]
    let sameText: String?
    let phases: [Phase]
    let others: Others?
    let fieldLabel: String
    let beforeLabel: String
    let afterLabel: String
    let foldedLabel: String

    /// How many moments are new, taken out, moved or changed.
    struct Count: Encodable, Equatable, Sendable {
        let countText: String
        let countClass: String
    }

    struct Phase: Encodable, Equatable, Sendable {
        let phaseName: String
        let phaseEntries: [Entry]
    }

    /// What is beside the moments.
    struct Others: Encodable, Equatable, Sendable {
        let othersTitle: String
        let otherEntries: [Entry]
    }

    /// One thing on either side.
    struct Entry: Encodable, Equatable, Sendable {
        let entryName: String
        let entryNote: String?
        let entryClass: String
        let entryKinds: [Kind]

        /// What is not the same; where the whole moment is new or gone, its fields are folded away.
        let entryFields: FieldList?
        let entryFolded: FieldList?
    }

    struct Kind: Encodable, Equatable, Sendable {
        let kindText: String

        /// `+`, `−`, `↕` or `≠`, so that colour is not alone.
        let kindSign: String
    }

    struct FieldList: Encodable, Equatable, Sendable {
        let fields: [Row]
    }

    struct Row: Encodable, Equatable, Sendable {
        let rowField: String
        let rowBefore: String?
        let rowAfter: String?
    }

    /// - Parameters:
    ///   - old: The one side.
    ///   - new: The other.
    ///   - isWhole: Whether there is nothing to compare with, so that all is new.
    ///   - reader: The reader's language.
    init(from old: ServiceMap, to new: ServiceMap, isWhole: Bool = false, _ reader: Language) {
        let comparison = MapComparison(from: old, to: new)
        let text = MapFieldText(maps: [new, old], reader: reader)
        counts = Self.counts(comparison, reader)
        sameText = comparison.isEmpty ? VersionPageWords.same[reader] : nil
        phases = Moment.Phase.allCases.compactMap { phase in
            let entries = comparison.moments.filter { $0.phase == phase }
            return entries.isEmpty
                ? nil
                : Phase(
                    phaseName: ReportWords.phase(phase)[reader],
                    phaseEntries: entries.map { Entry($0, text, isWhole: isWhole) }
                )
        }
        let rest = (comparison.whole.map { [$0] } ?? []) + comparison.entries
        others =
            rest.isEmpty
            ? nil
            : Others(
                othersTitle: VersionPageWords.wholeMap[reader],
                otherEntries: rest.map { Entry($0, text, isWhole: isWhole) }
            )
        fieldLabel = VersionPageWords.field[reader]
        beforeLabel = VersionPageWords.before[reader]
        afterLabel = VersionPageWords.after[reader]
        foldedLabel = VersionPageWords.allFields[reader]
    }

    private static func counts(_ comparison: MapComparison, _ reader: Language) -> [Count] {
        let kinds = Difference.Kind.allCases.compactMap { kind -> Count? in
            let count = comparison.moments.filter { $0.kinds.contains(kind) }.count
            return count == 0
                ? nil
                : Count(
                    countText: "\(kind.sign) "
                        + VersionPageWords.count(kind).text(reader, ["count": NumberFormat(reader).whole(count)]),
                    countClass: " is-kind"
                )
        }
        let rest = comparison.moments.filter(\.kinds.isEmpty).count
        let unchanged = Count(countText: VersionPageWords.unchanged.text(reader, rest), countClass: "")
        return kinds + (rest == 0 ? [] : [unchanged])
    }
}

extension VersusPart.Entry {
    fileprivate init(_ entry: MapComparison.Entry, _ text: MapFieldText, isWhole: Bool) {
        let reader = text.reader
        let isGone = entry.kinds.contains(.retired)
        let isFolded = isWhole || isGone || entry.kinds.contains(.added)
        let number = (entry.numbers.after ?? entry.numbers.before).map { "\($0). " } ?? ""
        let name = number + (entry.name.text(for: reader) ?? entry.code?.text ?? "")
        let rows = entry.fields.filter { $0.field != "phase" && !$0.field.hasSuffix(".removed") }.map { change in
            VersusPart.Row(
                rowField: text.label(of: change.field),
                rowBefore: change.before.isEmpty ? nil : text.text(of: change.field, change.before),
                rowAfter: change.after.isEmpty ? nil : text.text(of: change.field, change.after)
            )
        }
        self.init(
            entryName: entry.subject == .moment || entry.subject == .whole
                ? name : "\(VersionPageWords.subject(entry.subject)[reader]): \(name)",
            entryNote: Self.note(entry, reader),
            entryClass: entry.kinds.isEmpty ? " is-same" : isGone ? " is-gone" : "",
            entryKinds: entry.kinds.map {
                VersusPart.Kind(kindText: VersionPageWords.kind($0)[reader], kindSign: $0.sign)
            },
            entryFields: rows.isEmpty || isFolded ? nil : VersusPart.FieldList(fields: rows),
            entryFolded: rows.isEmpty || isWhole || !isFolded ? nil : VersusPart.FieldList(fields: rows)
        )
    }

    /// Where a moment stands, and where it stood.
    private static func note(_ entry: MapComparison.Entry, _ reader: Language) -> String? {
        guard let before = entry.numbers.before, let after = entry.numbers.after, entry.kinds.contains(.moved) else {
            return nil
        }
        return VersionPageWords.placeFromTo.text(reader, ["before": "\(before)", "after": "\(after)"])
    }
}

extension Difference.Kind {
    /// What stands for it where colour may not be alone.
    var sign: String {
        switch self {
        case .added: "+"
        case .retired: "−"
        case .moved: "↕"
        case .changed: "≠"
        }
    }
}
