internal import ArgumentParser
internal import ServiceCycle
internal import Storage

/// Writes a backup, also while a server is running.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write everything into one file, also while a server is running.",
        discussion: "The file is a SQLite database whichever engine it comes from; restore it into either."
    )

    @OptionGroup var place: Place

    @Argument(help: "The file to write; it must not exist.", completion: .file())
    var file: String

    func run() async throws {
        try await settle {
            let summary = try await Backup.make(of: place.installation, to: file, now: .now)
            let seal = summary.heads.first.map { ", up to seal \(Digest.hex($0.seal).prefix(16))" } ?? ""
            try Terminal.say("\(file) holds \(summary.responses) responses\(seal).")
        }
    }
}
