internal import ServiceCycle

/// Says to a reader who made a version, when, and what it changed.
struct VersionWords: Sendable {
    let reader: Language
    let zone: Zone
    let now: Instant

    func time(_ instant: Instant) -> String { NumberFormat(reader).moment(instant, now: now, in: zone) }

    func author(_ record: VersionRecord) -> String { record.author ?? EditorWords.somebody[reader] }

    /// "Version 12, saved by ada at 14:03".
    func state(_ record: VersionRecord) -> String {
        EditorWords.savedBy.text(
            reader,
            ["number": String(record.number), "name": author(record), "time": time(record.savedAt)]
        )
    }

    func change(_ record: VersionRecord) -> String {
        if let version = record.adopts { return ToBeWords.adoptedVersion.text(reader, ["number": String(version)]) }
        if let target = record.restores { return EditorWords.broughtBack.text(reader, ["number": String(target)]) }
        return EditorWords.text(of: record.changes, reader)
    }

    /// What was changed, by whom and when.
    func text(of record: VersionRecord) -> String {
        EditorWords.stepBy.text(
            reader,
            ["change": change(record), "name": author(record), "time": time(record.savedAt)]
        )
    }

    func inventory(_ language: Language, missing: Int) -> String {
        let name = EditorWords.name(of: language)
        if missing == 0 { return EditorWords.complete.text(reader, ["language": name]) }
        let phrase = missing == 1 ? EditorWords.incomplete.one : EditorWords.incomplete.other
        return phrase.text(reader, ["language": name, "count": NumberFormat(reader).whole(missing)])
    }
}
