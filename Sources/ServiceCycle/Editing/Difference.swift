/// One thing that changed from one version of a map or survey to the next, for the history and for whoever was overtaken.
package struct Difference: Equatable, Sendable, Codable {
    package enum Kind: String, Sendable, Codable, CaseIterable {
        case added, retired, moved, changed
    }

    package enum Subject: String, Sendable, Codable, CaseIterable {
        /// The map or the survey itself: its name, its words at the beginning and the end.
        case whole
        case moment, question, channel, location, segment
    }

    package let kind: Kind
    package let subject: Subject

    /// Which one; nil for the whole.
    package let code: Code?

    /// What it is called.
    package let name: LocalisedText

    /// Which of its fields changed.
    package let fields: [String]

    package init(
        _ kind: Kind,
        _ subject: Subject,
        code: Code? = nil,
        name: LocalisedText,
        fields: [String] = []
    ) {
        self.kind = kind
        self.subject = subject
        self.code = code
        self.name = name
        self.fields = fields
    }
}

extension Difference {
    /// One of the things that are kept in order and have a code.
    struct Item {
        let code: Code
        let name: LocalisedText
        let fields: Fields

        /// In which part of the order it stands; going to another one is a move.
        var section = ""
    }

    /// What happened to a list of things.
    static func between(_ old: [Item], _ new: [Item], _ subject: Subject) -> [Difference] {
        let (before, after) = (Set(old.map(\.code)), Set(new.map(\.code)))
        var differences = new.filter { !before.contains($0.code) }
            .map { Difference(.added, subject, code: $0.code, name: $0.name) }
        differences += old.filter { !after.contains($0.code) }
            .map { Difference(.retired, subject, code: $0.code, name: $0.name) }
        let stayed = longestCommon(old, new)
        for item in new {
            guard let earlier = old.first(where: { $0.code == item.code }) else { continue }
            if !stayed.contains(item.code) || earlier.section != item.section {
                differences.append(Difference(.moved, subject, code: item.code, name: item.name))
            }
            let fields = changed(earlier.fields, item.fields)
            if !fields.isEmpty {
                differences.append(Difference(.changed, subject, code: item.code, name: item.name, fields: fields))
            }
        }
        return differences
    }

    /// The names of the fields that are not the same.
    static func changed(_ old: Fields, _ new: Fields) -> [String] {
        (new.names + old.names.filter { !new.has($0) }).filter { old[$0] != new[$0] }
    }

    /// The codes that stand in the same order in both lists, as many as possible, rather those that stayed in their section;
    /// the others were moved.
    private static func longestCommon(_ old: [Item], _ new: [Item]) -> Set<Code> {
        var weights = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
        for i in old.indices.reversed() {
            for j in new.indices.reversed() {
                let weight = old[i].section == new[j].section ? 2 : 1
                weights[i][j] = max(
                    weights[i + 1][j],
                    weights[i][j + 1],
                    old[i].code == new[j].code ? weights[i + 1][j + 1] + weight : 0
                )
            }
        }
        var (i, j, common): (Int, Int, Set<Code>) = (0, 0, [])
        while i < old.count, j < new.count {
            if weights[i][j] == weights[i + 1][j] {
                i += 1
            } else if weights[i][j] == weights[i][j + 1] {
                j += 1
            } else {
                common.insert(old[i].code)
                (i, j) = (i + 1, j + 1)
            }
        }
        return common
    }
}
