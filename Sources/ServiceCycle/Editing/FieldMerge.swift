/// What becomes of a form when somebody else saved the same thing while it was being filled in: three-way, field by field.
///
/// A field that only one of the two changed becomes what he made it. Where both changed it to different things, nobody but
/// a person can decide.
package struct FieldMerge: Equatable, Sendable {
    /// A field that both changed.
    package struct Conflict: Equatable, Sendable {
        package let name: String
        package let theirs: String
        package let mine: String

        package init(name: String, theirs: String, mine: String) {
            self.name = name
            self.theirs = theirs
            self.mine = mine
        }
    }

    /// Everything that needs no decision; where one is needed, what was typed.
    package let merged: Fields
    package let conflicts: [Conflict]

    /// - Parameters:
    ///   - base: What the form began with.
    ///   - theirs: What is kept now.
    ///   - mine: What was typed.
    package init(base: Fields, theirs: Fields, mine: Fields) {
        var merged = theirs
        var conflicts: [Conflict] = []
        for name in mine.names {
            let (before, now, typed) = (base[name], theirs[name], mine[name])
            if typed == before || typed == now {
                merged[name] = now
            } else {
                merged[name] = typed
                if now != before { conflicts.append(Conflict(name: name, theirs: now, mine: typed)) }
            }
        }
        self.merged = merged
        self.conflicts = conflicts
    }
}
