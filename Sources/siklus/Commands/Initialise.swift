internal import ArgumentParser
internal import ServiceCycle
internal import Storage

/// Makes an installation with one organisation and its owner.
struct Initialise: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make a data folder (or an empty PostgreSQL database) with one organisation and its owner."
    )

    @OptionGroup var place: Place

    @Option(help: "The organisation's name.")
    var name = "My organisation"

    @Option(help: ArgumentHelp("The time zone that decides which day an answer belongs to.", valueName: "zone"))
    var zone = "UTC"

    @Option(help: "The name with which the owner signs in.")
    var owner = "owner"

    func run() async throws {
        try await settle {
            guard let zone = Zone(zone) else {
                throw Refusal(
                    .invalid,
                    "\"\(zone)\" is no time zone; take a name such as Europe/Berlin or Asia/Jakarta."
                )
            }
            let password = try await place.write(creating: true) { database in
                try await Founding(name: name, zone: zone, owner: owner).carryOut(on: database)
            }
            try Terminal.say(
                """
                Ready. The owner signs in as "\(owner)" with this password, which is shown only now:

                    \(password)

                Start the server with: siklus serve\(place.folder.map { " --data \($0)" } ?? " --database …")
                """
            )
        }
    }
}
