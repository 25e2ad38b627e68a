extension ServiceMap {
    /// What a form makes of a channel, a location or a segment; a new one where no code is given.
    ///
    /// - Throws: ``UnfitFields`` for what cannot be saved, ``EditConflict`` for what a person must decide.
    package func changing(
        _ code: Code?,
        of list: MapList,
        by form: Fields,
        since base: ServiceMap
    ) throws -> ServiceMap {
        var (map, entries) = (self, entries(of: list))
        guard let code else {
            let name = form.text("name").text(for: .english) ?? ""
            let new = Code(name, fallback: .entry, avoiding: Set(entries.map(\.code)))
            map.setEntries(entries + [try Channel.read(form, code: new)], of: list)
            return map
        }
        let languages = Language.columns(of: texts + base.texts)
        let seen = base.entries(of: list).first { $0.code == code } ?? entries.first { $0.code == code }
        guard let before = seen?.fields(in: languages) else {
            throw Refusal(.notFound, "There is no \"\(code)\" in the \(list.rawValue).")
        }
        let mine = before.overlaid(with: form)
        _ = try Channel.read(mine, code: code)
        guard let index = entries.firstIndex(where: { $0.code == code }) else {
            throw EditConflict.retired(FieldMerge(base: before, theirs: before, mine: mine))
        }
        let merge = FieldMerge(base: before, theirs: entries[index].fields(in: languages), mine: mine)
        entries[index] = try Channel.read(merge.decided, code: code)
        map.setEntries(entries, of: list)
        try map.requireTouchpoints(of: self)
        return map
    }

    /// The map with an entry that a list had once, at its end.
    package func restoring(_ code: Code?, of list: MapList, from old: ServiceMap) -> ServiceMap {
        let entries = entries(of: list)
        guard let entry = old.entries(of: list).first(where: { $0.code == code }),
            !entries.contains(where: { $0.code == code })
        else { return self }
        var map = self
        map.setEntries(entries + [entry], of: list)
        return map
    }

    /// The list without an entry.
    ///
    /// - Throws: ``UnfitFields`` where moments still happen there.
    package func removing(_ code: Code, from list: MapList) throws -> ServiceMap {
        let users = list == .channels ? moments(at: code) : []
        guard users.isEmpty else { throw UnfitFields([Self.inUse(users, "removed")]) }
        var map = self
        map.setEntries(entries(of: list).filter { $0.code != code }, of: list)
        return map
    }

    /// Keeps touchpoints that moments still happen at.
    private func requireTouchpoints(of old: ServiceMap) throws {
        let issues = old.channels.flatMap { channel in
            channel.touchpoints.compactMap { touchpoint -> FieldIssue? in
                let isThere = channels.first { $0.code == channel.code }?.touchpoints
                    .contains { $0.code == touchpoint.code }
                let users = moments(at: channel.code, touchpoint.code)
                guard isThere == false, !users.isEmpty else { return nil }
                return Self.inUse(users, "touchpoint.\(touchpoint.code).removed")
            }
        }
        guard issues.isEmpty else { throw UnfitFields(issues) }
    }

    private static func inUse(_ moments: [Moment], _ field: String) -> FieldIssue {
        let names = moments.map { $0.name.text(for: .english) ?? $0.code.text }
        return FieldIssue(field, EditorWords.stillUsed, ["moments": names.joined(separator: ", ")])
    }
}
