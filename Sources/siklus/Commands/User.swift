internal import ArgumentParser
internal import ServiceCycle
internal import Storage

/// People who may sign in.
struct User: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "People who may sign in.",
        subcommands: [AddUser.self, NewPassword.self]
    )
}

/// Adds a person.
struct AddUser: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a person; the password is shown once."
    )

    @OptionGroup var place: Place

    @Argument(help: "The name with which the person signs in.")
    var login: String

    @Option(help: "owner, manager, analyst, desk or viewer.")
    var role = "viewer"

    func run() async throws {
        try await settle {
            guard let role = Account.Role(rawValue: role) else {
                throw Refusal(.invalid, "\"\(role)\" is no role; there are owner, manager, analyst, desk and viewer.")
            }
            let password = Randomness.password()
            let hash = try Password.hash(password)
            let login = login
            try await place.write { database in
                try await database.write { connection in
                    let organisation = try connection.onlyOrganisation()
                    let account = Account(
                        id: Account.ID(now: .now),
                        organisation: organisation.id,
                        login: login,
                        role: role
                    )
                    try connection.accounts.create(account, passwordHash: hash, now: .now)
                }
            }
            try Terminal.say("\(login) may sign in with this password, which is shown only now:\n\n    \(password)\n")
        }
    }
}

/// Gives a person a new password.
struct NewPassword: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "password",
        abstract: "Give a person a new password, shown once; all sessions of the person end."
    )

    @OptionGroup var place: Place

    @Argument(help: "The name with which the person signs in.")
    var login: String

    func run() async throws {
        try await settle {
            let password = Randomness.password()
            let hash = try Password.hash(password)
            let login = login
            try await place.write { database in
                try await database.write { connection in
                    guard let account = try connection.accounts.find(login: login)?.account else {
                        throw Refusal(.notFound, "There is no account \"\(login)\".")
                    }
                    try connection.accounts.setPassword(hash: hash, of: account)
                }
            }
            try Terminal.say("\(login) may sign in with this password, which is shown only now:\n\n    \(password)\n")
        }
    }
}
