internal import Analysis
internal import ArgumentParser
internal import Interchange

/// Which actions fit into the money and hours there are.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "The best choice of actions for the resources there are, proved.",
        discussion: "The file is described in docs/formats.md. Exit 1 where even the musts cannot be done."
    )

    @Argument(help: "The actions and resources.", completion: .file(extensions: ["yaml"]))
    var file: String

    @Option(help: "text or json.")
    var format = TableOptions.Format.text

    @Option(
        help: ArgumentHelp("End the search after so many seconds, with the best found and its bound.", valueName: "n")
    )
    var seconds: Double?

    func validate() throws {
        if let seconds, !(seconds > 0 && seconds <= 86_400) { throw ValidationError("--seconds takes 0 to 86400.") }
    }

    func run() async throws {
        try await settle {
            let problem = try PlanFile.read(try FileBytes.read(file), name: file)
            let end = seconds.map { ContinuousClock.now + .seconds($0) }
            let result = PlanAnalysis(problem) { _ in end.map { ContinuousClock.now > $0 } ?? false }
            try Terminal.say(format == .json ? result.json : result.text)
            if !result.isFeasible { throw ExitCode.failure }
        }
    }
}
