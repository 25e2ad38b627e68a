/// What of a map did not come through a file's format, and whose it was.
package struct LeftOut: Equatable, Sendable {
    /// A part of a map, or of a foreign file, that can be lost.
    package enum Part: String, Sendable, CaseIterable {
        case cycleCode, cycleName, cycleDescription, languages, locations, segments, channels
        case codes, words, descriptions, places, actors, standards, conduct, evidence, backStage, support, owners
        case criticality, reasons, drawn
        /// Of foreign files: sections and lanes by their own names, and what stands in nodes that a map has no place for.
        case sections, lanes, nodeFields
    }

    package let part: Part

    /// What or whose it was, in the order of the map.
    package let names: [String]

    package init(_ part: Part, _ names: [String]) {
        self.part = part
        self.names = names
    }
}

extension ServiceMap {
    /// What this map has that another, which was made of it, has not or has otherwise.
    package func lost(in other: ServiceMap) -> [LeftOut] {
        let kept = Set(other.texts.flatMap(\.languages))
        let all = cycleLost(in: other, kept) + momentsLost(in: other, kept)
        return all.filter { !$0.names.isEmpty }
    }

    private func cycleLost(in other: ServiceMap, _ kept: Set<Language>) -> [LeftOut] {
        let gone = Set(texts.flatMap(\.languages)).subtracting(kept).sorted()
        let own = [name.shown(in: kept) ?? code.text]
        return [
            LeftOut(.cycleCode, code == other.code ? [] : [code.text]),
            LeftOut(.cycleName, name.isSame(as: other.name, in: kept) ? [] : own),
            LeftOut(.cycleDescription, description.isSame(as: other.description, in: kept) ? [] : own),
            LeftOut(.languages, gone.map(\.tag)),
            LeftOut(.locations, locations == other.locations ? [] : locations.compactMap { $0.name.shown(in: kept) }),
            LeftOut(.segments, segments == other.segments ? [] : segments.compactMap { $0.name.shown(in: kept) }),
            LeftOut(.channels, channels == other.channels ? [] : channels.compactMap { $0.name.shown(in: kept) }),
        ]
    }

    private func momentsLost(in other: ServiceMap, _ kept: Set<Language>) -> [LeftOut] {
        let pairs = Array(zip(moments, other.moments))
        let differing = { (part: LeftOut.Part, isKept: (Moment, Moment) -> Bool) in
            LeftOut(part, pairs.filter { !isKept($0.0, $0.1) }.map { $0.0.name.shown(in: kept) ?? $0.0.code.text })
        }
        return [
            differing(.codes) { $0.code == $1.code },
            differing(.words) { $0.name.isSame(as: $1.name, in: kept) },
            differing(.descriptions) { $0.description.isSame(as: $1.description, in: kept) },
            differing(.places) { $0.channel == $1.channel && $0.touchpoint == $1.touchpoint },
            differing(.actors) { $0.actor == $1.actor },
            differing(.standards) { mine, theirs in
                mine.standards.count == theirs.standards.count
                    && zip(mine.standards, theirs.standards).allSatisfy {
                        $0.target == $1.target && $0.unit == $1.unit
                            && $0.statement.isSame(as: $1.statement, in: kept)
                    }
            },
            differing(.conduct) { $0.conduct.isSame(as: $1.conduct, in: kept) },
            differing(.evidence) { $0.evidence.isSame(as: $1.evidence, in: kept) },
            differing(.backStage) { $0.backStage.isSame(as: $1.backStage, in: kept) },
            differing(.support) { $0.support.isSame(as: $1.support, in: kept) },
            differing(.owners) { $0.owner == $1.owner },
            differing(.criticality) { $0.criticality == $1.criticality },
            differing(.reasons) { $0.criticalityReason.isSame(as: $1.criticalityReason, in: kept) },
            differing(.drawn) { $0.drawn == $1.drawn },
        ]
    }
}

extension LocalisedText {
    /// Whether a reader of each of the languages reads the same.
    fileprivate func isSame(as other: LocalisedText, in languages: Set<Language>) -> Bool {
        isEmpty == other.isEmpty && languages.allSatisfy { text(for: $0) == other.text(for: $0) }
    }

    fileprivate func shown(in languages: Set<Language>) -> String? {
        text(for: languages.contains(.english) ? .english : languages.min() ?? .english)
    }
}
