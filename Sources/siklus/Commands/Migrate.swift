internal import ArgumentParser
internal import Storage

/// Brings the data up to this program's version.
struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring the data up to this program's version; a backup is taken first."
    )

    @OptionGroup var place: Place

    func run() async throws {
        try await settle {
            try await place.write { _ in }
            try Terminal.say("The data is up to date.")
        }
    }
}
