internal import ArgumentParser
internal import ServiceCycle
internal import Storage

/// Puts a backup into an empty place.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put a backup into a new data folder or an empty database."
    )

    @OptionGroup var place: Place

    @Argument(help: "The backup.", completion: .file())
    var file: String

    func run() async throws {
        try await settle {
            let summary = try await Backup.restore(file, to: place.installation, now: .now)
            try await place.write { _ in }
            try Terminal.say("\(summary.responses) responses are back. Check them with: siklus verify")
        }
    }
}
