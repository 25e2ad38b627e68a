/// A merge that goes on: the parts that are done, and what a person has to decide.
struct MapMergeWork {
    let base, theirs, mine: ServiceMap
    let choices: [String: MapMerge.Side]
    let rule: MapMerge.Side?
    private(set) var conflicts: [MapMerge.Conflict] = []
    private let languages: [Language]

    init(
        base: ServiceMap,
        theirs: ServiceMap,
        mine: ServiceMap,
        choices: [String: MapMerge.Side],
        rule: MapMerge.Side?
    ) {
        (self.base, self.theirs, self.mine) = (base, theirs, mine)
        (self.choices, self.rule) = (choices, rule)
        languages = Language.columns(of: base.texts + theirs.texts + mine.texts)
    }

    mutating func run() -> ServiceMap {
        var map = theirs
        let head = MergePart(.whole, "", theirs.name)
        let fields = merge(head, \.wholeItems).first?.fields ?? mine.fields(in: languages)
        map.name = fields.text("name")
        map.description = fields.text("description")
        map.channels = channels()
        map.locations = merge(MergePart(.location, "", LocalisedText()), \.locationItems)
            .compactMap { item in Code(item.part).map { Location(code: $0, name: item.fields.text("name")) } }
        map.segments = merge(MergePart(.segment, "", LocalisedText()), \.segmentItems)
            .compactMap { item in Code(item.part).map { Segment(code: $0, name: item.fields.text("name")) } }
        let moments = merge(MergePart(.moment, "", LocalisedText()), \.momentItems)
        map.keepPlaces(of: moments.map(\.fields), from: [mine, theirs, base])
        map.moments = order(moments.compactMap { moment($0, in: map) })
        return map
    }

    private mutating func channels() -> [Channel] {
        let touchpoints = merge(MergePart(.channel, "", LocalisedText()), \.touchpointItems)
        return merge(MergePart(.channel, "", LocalisedText()), \.channelItems).compactMap { item in
            Code(item.part).map { code in
                Channel(
                    code: code,
                    name: item.fields.text("name"),
                    touchpoints: touchpoints.filter { $0.part.hasPrefix("\(code)/") }.compactMap { touchpoint in
                        Code(touchpoint.part.dropFirst(code.text.count + 1)).map {
                            Touchpoint(
                                code: $0,
                                name: touchpoint.fields.text("name"),
                                kind: Touchpoint.Kind(rawValue: touchpoint.fields["kind"]) ?? .service
                            )
                        }
                    }
                )
            }
        }
    }

    /// The parts of one kind that stay.
    private mutating func merge(
        _ kind: MergePart,
        _ items: KeyPath<ServiceMap.InLanguages, [MergeItem]>
    ) -> [MergeItem] {
        let sides = [base, theirs, mine].map { $0.in(languages)[keyPath: items] }
        let parts = Self.order(sides.map { $0.map(\.part) })
        return parts.compactMap { part in
            let found = sides.map { side in side.first { $0.part == part } }
            let name = (found[1] ?? found[2])?.name ?? LocalisedText()
            let place = MergePart(kind.subject, part, name)
            return merged(place, base: found[0]?.fields, theirs: found[1]?.fields, mine: found[2]?.fields)
                .map { MergeItem(part: part, name: name, fields: $0) }
        }
    }

    /// The order of whoever changed it, `mine` before `theirs`; what only the other has comes at the end.
    private static func order(_ sides: [[String]]) -> [String] {
        let (base, theirs, mine) = (sides[0], sides[1], sides[2])
        let isMoved = mine.filter(base.contains) != base.filter(mine.contains)
        return joined(isMoved ? [mine, theirs] : [theirs, mine])
    }

    private mutating func merged(_ place: MergePart, base: Fields?, theirs: Fields?, mine: Fields?) -> Fields? {
        guard let theirs, let mine else {
            // One side has it: newly made there, or taken out by the other.
            let kept = theirs ?? mine
            guard let base else { return kept }
            if kept.map({ Difference.changed(base, $0).isEmpty }) ?? true { return nil }
            let yes = MapMerge.Conflict.isThere
            let values = theirs == nil ? ("", yes) : (yes, "")
            let side = decide(place, MapMerge.Conflict.there, theirs: values.0, mine: values.1)
            return side == .theirs ? theirs : side == .mine ? mine : kept
        }
        return fields(place, base: base ?? Fields(), theirs: theirs, mine: mine)
    }

    private mutating func fields(_ place: MergePart, base: Fields, theirs: Fields, mine: Fields) -> Fields {
        let standards = { (fields: Fields) in fields.names.filter { $0.hasPrefix("standard.") } }
        let names = Self.joined([base, theirs, mine].map { $0.without(standards($0)).names })
        let padded = { (fields: Fields) in Fields(names.map { ($0, fields[$0]) }) }
        let merge = FieldMerge(base: padded(base), theirs: padded(theirs), mine: padded(mine))
        var result = merge.merged
        for conflict in merge.conflicts {
            let side = decide(place, conflict.name, theirs: conflict.theirs, mine: conflict.mine)
            result[conflict.name] = side == .theirs ? conflict.theirs : conflict.mine
        }
        // A standard is one thing: its number and its words.
        for key in Self.joined([base, theirs, mine].map { $0.keys(under: "standard") }) {
            let sides = [base, theirs, mine].map { $0.all(under: "standard.\(key)") }
            var kept = sides[2]
            if sides[2] == sides[0] {
                kept = sides[1]
            } else if sides[1] != sides[0], sides[1] != sides[2] {
                let side = decide(
                    place,
                    "standard.\(key).target",
                    theirs: sides[1].sentence,
                    mine: sides[2].sentence
                )
                kept = side == .theirs ? sides[1] : sides[2]
            }
            result = result.overlaid(with: kept)
        }
        return result
    }

    private mutating func decide(_ place: MergePart, _ field: String, theirs: String, mine: String) -> MapMerge.Side? {
        let conflict = MapMerge.Conflict(
            subject: place.subject,
            part: place.part,
            name: place.name,
            field: field,
            theirs: theirs,
            mine: mine
        )
        if let side = choices[conflict.key] ?? rule { return side }
        conflicts.append(conflict)
        return nil
    }

    private static func joined(_ lists: [[String]]) -> [String] {
        var seen: Set<String> = []
        return lists.flatMap { $0 }.filter { seen.insert($0).inserted }
    }

    /// The moment, or the one of a side where the two together are none, such as one without any name.
    private func moment(_ item: MergeItem, in map: ServiceMap) -> Moment? {
        guard let code = Code(item.part), let kept = mine.moment(code) ?? theirs.moment(code) else { return nil }
        var fields = item.fields
        fields["phase"] = kept.phase.rawValue
        return (try? Moment.read(fields, code: code, in: map, isMeasured: false)) ?? kept
    }
}

extension MapMergeWork {
    /// The moments in the order of `mine`, with what only `theirs` moved or added where it stands there.
    private mutating func order(_ moments: [Moment]) -> [Moment] {
        var map = mine
        map.moments = mine.moments.compactMap { old in moments.first { $0.code == old.code } }
        let moved = { (map: ServiceMap, old: ServiceMap) in
            Set(map.differences(from: old).filter { $0.kind == .moved && $0.subject == .moment }.compactMap(\.code))
        }
        let (their, my) = (moved(theirs, base), moved(mine, base))
        // From the end, so that what is to follow already stands there.
        for moment in theirs.moments.reversed() {
            guard let place = theirs.place(of: moment.code) else { continue }
            let target = theirs.place(place, in: map)
            guard let now = map.place(of: moment.code) else {
                if let added = moments.first(where: { $0.code == moment.code }) { map.insert(added, at: target) }
                continue
            }
            guard their.contains(moment.code), now != target else { continue }
            if my.contains(moment.code) {
                let part = MergePart(.moment, moment.code.text, moment.name)
                let side = decide(part, MapMerge.Conflict.order, theirs: place.text, mine: now.text)
                guard side == .theirs else { continue }
            }
            map.move(moment.code, to: target)
        }
        return map.moments
    }
}

/// What is being merged.
struct MergePart {
    let subject: Difference.Subject
    let part: String
    let name: LocalisedText

    init(_ subject: Difference.Subject, _ part: String, _ name: LocalisedText) {
        (self.subject, self.part, self.name) = (subject, part, name)
    }
}

extension ServiceMap.Place {
    /// The place as one text, such as `during/waits`.
    fileprivate var text: String { "\(phase.rawValue)/\(before?.text ?? "")" }

    /// Reads such a text.
    package init?(_ text: String) {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, let phase = Moment.Phase(rawValue: String(halves[0])) else { return nil }
        self.init(phase: phase, before: Code(halves[1]))
    }
}
