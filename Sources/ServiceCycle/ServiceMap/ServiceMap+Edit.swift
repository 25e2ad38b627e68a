/// Edits of a map that may have been changed by somebody else since its author saw it.
///
/// Each begins with the map as it is kept now; `base` is the version that the author had before him.
extension ServiceMap {
    /// What a form makes of the name and the description.
    package func changing(_ form: Fields, since base: ServiceMap) throws -> ServiceMap {
        let languages = Language.columns(of: texts + base.texts)
        let before = base.fields(in: languages)
        let mine = before.overlaid(with: form)
        let check = { (fields: Fields) throws(UnfitFields) in
            var issues = FieldLimits.issues(fields, short: ["name"])
            if fields.text("name").isEmpty { issues.append(FieldIssue("name.en", EditorWords.nameNeeded)) }
            guard issues.isEmpty else { throw UnfitFields(issues) }
        }
        try check(mine)
        let merged = try FieldMerge(base: before, theirs: fields(in: languages), mine: mine).decided
        try check(merged)
        var map = self
        map.name = merged.text("name")
        map.description = merged.text("description")
        return map
    }

    /// What a form makes of a moment.
    ///
    /// - Throws: ``UnfitFields`` for what cannot be saved, ``EditConflict`` for what a person must decide.
    package func changing(_ code: Code, by form: Fields, since base: ServiceMap) throws -> ServiceMap {
        let languages = Language.columns(of: texts + base.texts)
        guard let seen = base.moment(code) ?? moment(code) else {
            throw Refusal(.notFound, "There is no moment \"\(code)\".")
        }
        let before = seen.fields(in: languages)
        let mine = before.overlaid(with: form)
        _ = try Moment.read(mine, code: code, in: self)
        guard let index = moments.firstIndex(where: { $0.code == code }) else {
            throw EditConflict.retired(FieldMerge(base: before, theirs: before, mine: mine))
        }
        let now = moments[index]
        let merged = try FieldMerge(base: before, theirs: now.fields(in: languages), mine: mine).decided
        var map = self
        map.moments[index] = try Moment.read(merged, code: code, in: self)
        let phase = map.moments[index].phase
        if phase != now.phase {
            // Forward to the beginning of the phase, back to its end: the shortest way.
            map.moments[index].phase = now.phase
            let first = phase > now.phase ? moments.first { $0.phase == phase }?.code : nil
            map.move(code, to: Place(phase: phase, before: first))
        }
        return map
    }

    /// A new moment as a form describes it, at a place of the version that the author saw.
    ///
    /// - Parameters:
    ///   - form: Every part of it but its code and phase.
    ///   - place: Where it goes.
    ///   - base: The version in which the place was chosen.
    ///   - taken: Codes of moments that were retired, whose answers must not become the new one's.
    /// - Returns: The map with it, and the code it was given.
    /// - Throws: Everything that is wrong with the form.
    package func adding(
        _ form: Fields,
        at place: Place,
        since base: ServiceMap,
        avoiding taken: Set<Code>
    ) throws -> (map: ServiceMap, code: Code) {
        let blank = Moment(code: .moment, name: LocalisedText(), phase: place.phase, actor: .customer)
        var form = blank.fields(in: columns).overlaid(with: form)
        form["phase"] = place.phase.rawValue
        let name = form.text("name").text(for: .english) ?? ""
        let code = Code(name, fallback: .moment, avoiding: taken.union(moments.map(\.code)))
        var map = self
        map.insert(try Moment.read(form, code: code, in: self), at: base.place(place, in: self))
        return (map, code)
    }

    /// Moves a moment to a place of the version that the author saw.
    ///
    /// - Throws: ``EditConflict`` where somebody else moved or retired it since.
    package func moving(_ code: Code, to place: Place, since base: ServiceMap) throws -> ServiceMap {
        let moved = differences(from: base).contains { $0.code == code && [.moved, .retired].contains($0.kind) }
        if moved { throw EditConflict.overtaken }
        var map = self
        map.move(code, to: base.place(place, in: self))
        return map
    }

    /// The map without a moment, whose answers stay.
    ///
    /// - Throws: ``EditConflict`` where somebody else changed it since.
    package func retiring(_ code: Code, since base: ServiceMap) throws -> ServiceMap {
        guard let now = moment(code) else { return self }
        let languages = columns
        guard base.moment(code)?.fields(in: languages) == now.fields(in: languages) else {
            throw EditConflict.overtaken
        }
        var map = self
        map.moments.removeAll { $0.code == code }
        return map
    }

    /// The map with a moment that it had once, where it stood then.
    package func restoring(_ code: Code, from old: ServiceMap) -> ServiceMap {
        guard moment(code) == nil, var moment = old.moment(code), let place = old.place(of: code) else { return self }
        let channel = channels.first { $0.code == moment.channel }
        if channel == nil { moment.channel = nil }
        if channel?.touchpoints.contains(where: { $0.code == moment.touchpoint }) != true { moment.touchpoint = nil }
        var map = self
        map.insert(moment, at: old.place(place, in: self))
        return map
    }
}

extension FieldMerge {
    /// The fields, where nobody needs to decide anything.
    var decided: Fields {
        get throws(EditConflict) {
            guard conflicts.isEmpty else { throw .fields(self) }
            return merged
        }
    }
}
