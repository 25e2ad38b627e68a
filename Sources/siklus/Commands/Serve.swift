internal import ArgumentParser
internal import Logging
internal import ServiceCycle
internal import Storage

/// Serves the site and the API.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve the pages and the API.")

    @OptionGroup var place: Place
    @OptionGroup var address: Address

    func run() async throws {
        try await settle {
            let database = try await place.installation.open(creating: false, now: .now, logger: .stderr(.notice))
            try await ServerRun(database: database, folder: place.folder, address: address).untilStopped { url in
                Terminal.greet("Siklus is at \(url)   (stop it with Ctrl-C)")
            }
        }
    }
}

/// Where the server listens and how browsers reach it.
struct Address: ParsableArguments {
    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on.")
    var port = 8080

    @Option(
        name: .customLong("public-url"),
        help: ArgumentHelp(
            "The address that browsers use, where it is another, such as https://siklus.example.org.",
            valueName: "url"
        )
    )
    var publicURL: String?

    @Option(help: ArgumentHelp("Where templates and styles are.", valueName: "dir"))
    var resources: String?

    func validate() throws {
        if !(1...65_535).contains(port) { throw ValidationError("--port takes a number from 1 to 65535.") }
        let isLocal = ["127.0.0.1", "::1", "localhost"].contains(host)
        if !isLocal, publicURL == nil {
            throw ValidationError("To listen on \(host), say with --public-url which address browsers use.")
        }
        if let publicURL, !publicURL.hasPrefix("http://"), !publicURL.hasPrefix("https://") {
            throw ValidationError("--public-url begins with http:// or https://.")
        }
    }
}
