/// Two ways in which one map went on, brought together: three-way, part by part and field by field.
///
/// What only one of the two changed becomes what he made it. Where both changed the same to something else, or one took out what
/// the other changed, a person decides; until then the map has it as `mine` does.
package struct MapMerge: Equatable, Sendable {
    /// Whose word counts.
    package enum Side: String, Sendable, CaseIterable {
        case theirs, mine
    }

    /// Something that both changed.
    package struct Conflict: Equatable, Sendable {
        package let subject: Difference.Subject

        /// Which one, such as `waits`, or `branch/desk` for a touchpoint; empty for the whole.
        package let part: String
        package let name: LocalisedText

        /// The field; ``there`` where one side took it out, ``order`` where both moved it.
        package let field: String
        package let theirs: String
        package let mine: String

        /// By what a decision names it.
        package var key: String { "\(subject.rawValue) \(part) \(field)" }

        package static let there = "there"
        package static let order = "order"
        package static let isThere = "yes"
    }

    package let map: ServiceMap

    /// What nobody has decided.
    package let conflicts: [Conflict]

    /// - Parameters:
    ///   - base: What both began with.
    ///   - theirs: How the map itself went on.
    ///   - mine: How the copy of it went on.
    ///   - choices: What was decided, by the keys of conflicts.
    ///   - rule: Whose word counts where nothing was decided; nil where that is for a person.
    package init(
        base: ServiceMap,
        theirs: ServiceMap,
        mine: ServiceMap,
        choices: [String: Side] = [:],
        otherwise rule: Side? = nil
    ) {
        var work = MapMergeWork(base: base, theirs: theirs, mine: mine, choices: choices, rule: rule)
        map = work.run()
        conflicts = work.conflicts
    }
}

extension MapMerge {
    /// Two maps that are each complete may not be so together, such as where each dropped another language of a name.
    ///
    /// - Throws: A refusal that names the places.
    package func check() throws(Refusal) {
        let issues = map.issues()
        guard issues.isEmpty else {
            throw Refusal(
                .conflict,
                "The two maps do not go together as one. Change one of them first.",
                issues: issues
            )
        }
    }
}
