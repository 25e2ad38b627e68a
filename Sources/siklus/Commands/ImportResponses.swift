internal import ArgumentParser
internal import Intake
internal import ServiceCycle
internal import Storage
internal import Synchronization

/// Reads answers from a table.
struct ImportResponses: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "responses",
        abstract: "Read answers from a CSV file, as a mapping file says.",
        discussion: "All or nothing; the same file twice adds nothing. The mapping is described in docs/formats.md."
    )

    @OptionGroup var place: Place

    @Argument(help: "The table.", completion: .file(extensions: ["csv"]))
    var file: String

    @Option(help: ArgumentHelp("The mapping from columns to questions.", valueName: "map.yaml"))
    var mapping: String

    @Flag(help: "Keep the good lines and list the bad ones.")
    var skipBad = false

    @Option(help: ArgumentHelp("The file's encoding, where the mapping is to be overruled.", valueName: "name"))
    var encoding: String?

    @Option(help: ArgumentHelp("The file's delimiter, where the mapping is to be overruled.", valueName: "character"))
    var delimiter: String?

    func validate() throws {
        if let delimiter, delimiter.utf8.count != 1 { throw ValidationError("--delimiter takes one character.") }
    }

    func run() async throws {
        try await settle {
            let bar = ProgressBar("Importing")
            var watch = TableImport.Watch()
            watch.progress = { bar.show(done: $0.bytes, of: $0.size, count: $0.lines) }
            let bytes = try FileBytes.read(mapping)
            let table = try TableImport(
                .init(path: file, name: file),
                .init(bytes: bytes, name: mapping, encoding: encoding, delimiter: delimiter?.utf8.first),
                skipBad: skipBad,
                now: .now,
                watch: watch
            )
            let outcome = try await place.write { database in
                try await database.writeAlone { try table.run($0, in: $0.onlyOrganisation()) }
            }
            bar.end()
            for issue in outcome.bad { Terminal.warn("  \(issue.place): \(issue.detail)") }
            try Terminal.say(outcome.sentence(file: file, survey: table.survey))
        }
    }
}
