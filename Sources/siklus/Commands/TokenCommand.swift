internal import ArgumentParser
internal import ServiceCycle
internal import Storage

/// Tokens for programs.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Tokens with which programs use the API.",
        subcommands: [CreateToken.self]
    )
}

/// Makes a token.
struct CreateToken: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "create", abstract: "Make a token; it is shown once.")

    @OptionGroup var place: Place

    @Option(help: "What the token is for.")
    var name = "program"

    @Option(
        name: .customLong("scope"),
        help:
            "What it may do, repeated: \(Scope.allCases.map(\.rawValue).joined(separator: ", ")). All where none is given."
    )
    var scopes: [String] = []

    func run() async throws {
        try await settle {
            let scopes = try scopes.flatMap { $0.split(separator: ",") }.map { text in
                guard let scope = Scope(rawValue: String(text)) else {
                    throw Refusal(
                        .invalid,
                        "\"\(text)\" is no scope; there are \(Scope.allCases.map(\.rawValue).joined(separator: ", "))."
                    )
                }
                return scope
            }
            let granted = scopes.isEmpty ? Set(Scope.allCases) : Set(scopes)
            let token = Randomness.secret("siklus")
            let name = name
            try await place.write { database in
                try await database.write { connection in
                    let organisation = try connection.onlyOrganisation()
                    try connection.tokens.create(token, name: name, scopes: granted, in: organisation.id, now: .now)
                }
            }
            try Terminal.say(token)
        }
    }
}
