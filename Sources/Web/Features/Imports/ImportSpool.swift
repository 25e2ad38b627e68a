internal import FoundationEssentials
internal import Glibc
internal import ServiceCycle
internal import Storage

/// The folder in which uploaded tables wait, one folder for each; files are for the server's user alone.
///
/// A draft is written there with every change, so that a restart of the server loses none.
struct ImportSpool: Sendable {
    private let folder: String

    /// After so many seconds what waits is thrown away: a day.
    private static let lifetime: Double = 86_400

    init(folder: String) {
        self.folder = folder
    }

    func path(_ name: String, of id: String) -> String { "\(folder)/\(id)/\(name)" }

    /// Makes room for a new table.
    ///
    /// - Throws: A refusal where the folder belongs to somebody else, who could read along.
    func open(_ id: String) throws {
        let files = FileManager.default
        let isOurs: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: isOurs)
        let owner = try files.attributesOfItem(atPath: folder)[.ownerAccountID] as? Int
        guard owner == Int(geteuid()) else {
            throw Refusal(.unavailable, "The folder \(folder) belongs to another user of this machine. Remove it.")
        }
        try files.createDirectory(atPath: "\(folder)/\(id)", withIntermediateDirectories: true, attributes: isOurs)
    }

    /// Throws away what waited too long.
    func sweep(now: Instant) {
        let files = FileManager.default
        for old in (try? files.contentsOfDirectory(atPath: folder)) ?? [] {
            let made = try? files.attributesOfItem(atPath: "\(folder)/\(old)")[.modificationDate] as? Date
            if let made, Double(now.seconds) - made.timeIntervalSince1970 > Self.lifetime { remove(old) }
        }
    }

    func save(_ draft: ImportDraft) throws {
        let data = try JSONEncoder().encode(draft)
        try data.write(to: URL(filePath: path("draft.json", of: draft.id)), options: .atomic)
    }

    func save(_ draft: MapDraft) throws {
        try JSONEncoder().encode(draft).write(
            to: URL(filePath: path(MapDraft.noteName, of: draft.id)),
            options: .atomic
        )
    }

    /// An uploaded map; nil where there is none, or not any more.
    func mapDraft(_ id: String) -> MapDraft? {
        text(MapDraft.noteName, of: id).flatMap { try? JSONDecoder().decode(MapDraft.self, from: Data($0.utf8)) }
    }

    /// Nil where there is none, or not any more.
    func load(_ id: String) -> ImportDraft? {
        guard Intake.ID(id) != nil, let data = FileManager.default.contents(atPath: path("draft.json", of: id)) else {
            return nil
        }
        return try? JSONDecoder().decode(ImportDraft.self, from: data)
    }

    func write(_ text: String, to name: String, of id: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path(name, of: id)), options: .atomic)
    }

    func text(_ name: String, of id: String) -> String? {
        guard Intake.ID(id) != nil, let data = FileManager.default.contents(atPath: path(name, of: id)) else {
            return nil
        }
        return String(decoding: data, as: UTF8.self)
    }

    func holds(_ name: String, of id: String) -> Bool {
        Intake.ID(id) != nil && FileManager.default.fileExists(atPath: path(name, of: id))
    }

    /// Removes a table with everything about it, or one file of it.
    func remove(_ id: String, only name: String? = nil) {
        // What is gone already needs no removal.
        try? FileManager.default.removeItem(atPath: name.map { path($0, of: id) } ?? "\(folder)/\(id)")
    }
}
