internal import ArgumentParser

/// Files in.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read a map, a survey or answers from a file; each file all or nothing.",
        subcommands: [ImportMap.self, ImportSurvey.self, ImportResponses.self]
    )
}
