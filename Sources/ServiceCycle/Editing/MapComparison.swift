/// Two versions of a map side by side: every moment in order, and field by field what is not the same.
package struct MapComparison: Equatable, Sendable {
    /// One thing on either side.
    package struct Entry: Equatable, Sendable {
        package let subject: Difference.Subject
        package let code: Code?
        package let name: LocalisedText

        /// In which phase a moment stands in the later version, or stood where it is gone.
        package let phase: Moment.Phase?

        /// What became of it: nothing, one thing, or moved and changed.
        package let kinds: [Difference.Kind]

        /// Where a moment stands among the moments of either side, from 1.
        package let numbers: (before: Int?, after: Int?)
        package let fields: [Change]

        package static func == (one: Entry, other: Entry) -> Bool {
            one.subject == other.subject && one.code == other.code && one.kinds == other.kinds
                && one.numbers == other.numbers && one.fields == other.fields
        }
    }

    /// One field on either side; empty where it has nothing.
    package struct Change: Equatable, Sendable {
        package let field: String
        package let before: String
        package let after: String
    }

    /// The name and the description, where they differ.
    package let whole: Entry?

    /// All moments in the order of the later version; those that are gone where they stood.
    package let moments: [Entry]

    /// Channels, locations and segments that differ.
    package let entries: [Entry]

    package var isEmpty: Bool { whole == nil && entries.isEmpty && moments.allSatisfy(\.kinds.isEmpty) }

    package init(from old: ServiceMap, to new: ServiceMap) {
        let languages = Language.columns(of: old.texts + new.texts)
        let differences = new.differences(from: old)
        let (before, after) = (old.in(languages), new.in(languages))
        whole =
            differences.contains { $0.subject == .whole }
            ? Entry(
                subject: .whole,
                code: nil,
                name: new.name,
                phase: nil,
                kinds: [.changed],
                numbers: (nil, nil),
                fields: Self.changes(old.fields(in: languages), new.fields(in: languages))
            ) : nil
        var union = new
        for moment in old.moments.reversed() where new.moment(moment.code) == nil {
            if let place = old.place(of: moment.code) { union.insert(moment, at: old.place(place, in: union)) }
        }
        let fields = { (items: [MergeItem], code: Code) in items.first { $0.part == code.text }?.fields ?? Fields() }
        let (beforeItems, afterItems) = (before.momentItems, after.momentItems)
        moments = union.moments.map { moment in
            let code = moment.code
            let number = { (map: ServiceMap) in map.moments.firstIndex { $0.code == code }.map { $0 + 1 } }
            return Entry(
                subject: .moment,
                code: code,
                name: moment.name,
                phase: moment.phase,
                kinds: differences.filter { $0.subject == .moment && $0.code == code }.map(\.kind),
                numbers: (number(old), number(new)),
                fields: Self.changes(fields(beforeItems, code), fields(afterItems, code))
            )
        }
        entries = differences.filter { [.channel, .location, .segment].contains($0.subject) }.map { difference in
            let entry = { (map: ServiceMap) -> Fields in
                let list = MapList.allCases.first { $0.subject == difference.subject } ?? .channels
                return map.entries(of: list).first { $0.code == difference.code }?.fields(in: languages) ?? Fields()
            }
            return Entry(
                subject: difference.subject,
                code: difference.code,
                name: difference.name,
                phase: nil,
                kinds: [difference.kind],
                numbers: (nil, nil),
                fields: Self.changes(entry(old), entry(new))
            )
        }
    }

    private static func changes(_ old: Fields, _ new: Fields) -> [Change] {
        Difference.changed(old, new).map { Change(field: $0, before: old[$0], after: new[$0]) }
    }
}
