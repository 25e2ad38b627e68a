internal import ArgumentParser
internal import Intake
internal import Logging
internal import ServiceCycle
internal import Storage

/// A sample bank and restaurant with simulated answers, served at once.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a sample bank and restaurant with simulated answers, then serve them."
    )

    @OptionGroup var place: Place
    @OptionGroup var address: Address

    @Flag(help: "Make the data and stop.")
    var noServe = false

    func run() async throws {
        try await settle {
            let database = try await place.installation.open(creating: true, now: .now, logger: .stderr(.notice))
            var password: String?
            do {
                let isEmpty = try await database.read { try $0.organisations.all().isEmpty }
                if isEmpty {
                    password = try await makeSample(in: database)
                } else if try await !database.read({ try $0.holdsOnlySamples() }) {
                    throw Refusal(.conflict, "This is no sample: it holds real data. Serve it with: siklus serve")
                }
                if let folder = place.folder {
                    try Anchor(folder: folder).write(try await database.read { try $0.sealHeads() })
                }
            } catch {
                await database.close()
                throw error
            }
            let welcome = welcome(password)
            guard !noServe else {
                try Terminal.say(welcome)
                return await database.close()
            }
            try await ServerRun(database: database, folder: place.folder, address: address).untilStopped { url in
                Terminal.greet("Siklus is at \(url)   (stop it with Ctrl-C)\n\(welcome)")
            }
        }
    }

    /// Returns the owner's password.
    private func makeSample(in database: any Database) async throws -> String {
        guard let zone = Zone("Europe/Berlin") else {
            throw Refusal(.unavailable, "This machine knows no time zones; install tzdata.")
        }
        let now = Instant.now
        let samples = try SampleSet(resources: address.resources ?? Resources.usual, zone: zone, now: now)
        let password = try await Founding(name: "Siklus sample", zone: zone, owner: "owner").carryOut(on: database)
        try await database.writeAlone { try samples.install(on: $0, in: $0.onlyOrganisation(), now: now) }
        return password
    }

    private func welcome(_ password: String?) -> String {
        guard let password else {
            let option = place.folder.map { " --data \($0)" } ?? ""
            return "Sign in as before. The password is lost? siklus user password owner\(option)"
        }
        return """
            A sample bank and restaurant with simulated answers are ready. Sign in, the password is shown only now:

                name      owner
                password  \(password)

            """
    }
}

extension Connection {
    /// Whether there are samples here, and nothing else.
    fileprivate func holdsOnlySamples() throws -> Bool {
        let cycles = try cycles(of: onlyOrganisation().id).all()
        return !cycles.isEmpty && cycles.allSatisfy(\.isSample)
    }
}
