internal import ArgumentParser
internal import Foundation

/// The command line: each command parses, wires and runs; the work is done in the libraries.
@main
struct Siklus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "siklus",
        abstract: "The customer service cycle: map, listen, understand, decide, act, prove.",
        version: "0.1.0",
        subcommands: [
            Serve.self, Demo.self, Initialise.self, User.self, TokenCommand.self, Import.self, Export.self,
            ReportCommand.self, Analyze.self, PlanCommand.self,
            Erase.self, BackupCommand.self, Restore.self, Verify.self, Migrate.self,
            StorybookCommand.self,
        ]
    )

    static func main() async {
        // Answers and digests of secrets are for the user who runs this.
        umask(0o077)
        do {
            var command = try parseAsRoot()
            if var work = command as? any AsyncParsableCommand {
                try await work.run()
            } else {
                try command.run()
            }
        } catch {
            // Bad usage is 2, as bad input is; the parser's own number is 64.
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            Terminal.warn(fullMessage(for: error))
            exit(withError: ExitCode(2))
        }
    }
}
