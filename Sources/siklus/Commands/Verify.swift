internal import ArgumentParser
internal import ServiceCycle
internal import Storage

/// Proves that what is stored is what was answered.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Recompute every summary, digest and seal from the answers; exit 1 where something does not hold."
    )

    @OptionGroup var place: Place

    func run() async throws {
        try await settle {
            let anchors = place.folder.map { Anchor(folder: $0).read() } ?? [:]
            let results = try await place.read { connection in
                try connection.organisations.all().map { organisation in
                    let anchor = anchors[organisation.id]
                    return (organisation.name, try Verification(of: organisation.id, on: connection, anchor: anchor))
                }
            }
            for (name, result) in results {
                try Terminal.say(
                    "\(name): \(result.responses) responses, \(result.erased) erased, \(result.seals) seals, \(result.cells) summaries."
                )
                for problem in result.problems { try Terminal.say("  \(problem)") }
                if result.problemCount > result.problems.count {
                    try Terminal.say("  … and \(result.problemCount - result.problems.count) more.")
                }
            }
            guard results.allSatisfy(\.1.isSound) else {
                try Terminal.say("Something does not hold. Keep a copy of the folder and restore the last good backup.")
                throw ExitCode(1)
            }
            try Terminal.say("Everything holds.")
        }
    }
}
