internal import FoundationEssentials
internal import ServiceCycle

/// A folder with an embedded database, its lock, its anchor and its backups.
enum DataFolder {
    /// Refuses a path that leads to a file.
    static func check(_ folder: String) throws(Refusal) {
        let kind = try? FileManager.default.attributesOfItem(atPath: folder)[.type] as? FileAttributeType
        if kind == .typeRegular { throw Refusal(.invalid, "\(folder) is a file, not a folder.") }
    }

    /// Makes the folder for its owner alone: answers and digests of secrets are nobody else's business.
    static func make(_ folder: String) throws {
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
    }
}
