internal import ArgumentParser

/// The command line: each command parses, wires and runs; the work is done in the libraries.
@main
struct Siklus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "siklus",
        abstract: "The customer service cycle: map, listen, understand, decide, act, prove.",
        version: "0.1.0",
        subcommands: [
            Serve.self, Demo.self, Initialise.self, User.self, TokenCommand.self, Import.self, Export.self,
            ReportCommand.self,
            Erase.self, BackupCommand.self, Restore.self, Verify.self, Migrate.self,
        ]
    )
}
