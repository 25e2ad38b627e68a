internal import ArgumentParser
internal import ServiceCycle
internal import Storage

/// Erases one response: its content goes, and every figure is as if it had never come.
struct Erase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Erase a response by its id: its content goes, every figure is as if it had never come."
    )

    @OptionGroup var place: Place

    @Argument(help: "The response's id, as the API and the export give it.")
    var response: String

    func run() async throws {
        try await settle {
            guard let id = NewResponse.ID(response) else {
                throw Refusal(.invalid, "\"\(response)\" is no id such as 01a20049-d5ad-7b4d-9d75-594fdbc44fab.")
            }
            try await place.write { database in
                try await database.write { connection in
                    try connection.responses(of: connection.onlyOrganisation().id).erase(id, now: .now)
                }
            }
            try Terminal.say("The response \(id) is erased. It is still in the backups made before.")
        }
    }
}
