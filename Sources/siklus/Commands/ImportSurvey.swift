internal import ArgumentParser
internal import Interchange
internal import ServiceCycle
internal import Storage

/// Reads a survey from a YAML file.
struct ImportSurvey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "survey", abstract: "Read a survey from a YAML file.")

    @OptionGroup var place: Place

    @Argument(help: "The file.", completion: .file(extensions: ["yaml", "yml"]))
    var file: String

    func run() async throws {
        try await settle {
            let bytes = try FileBytes.read(file)
            let code = try SurveyFile.read(bytes, name: file).cycle
            let name = file
            let stored = try await place.write { database in
                try await database.write { connection in
                    let organisation = try connection.onlyOrganisation().id
                    // Read again with the map, so that a missing moment is told with its line.
                    guard let map = try connection.cycles(of: organisation).find(code.text)?.map else {
                        throw Refusal(
                            .notFound,
                            "\(name): cycle: there is no cycle \"\(code)\" here; import its map first: siklus import map FILE"
                        )
                    }
                    let survey = try SurveyFile.read(bytes, name: name, in: map)
                    return try connection.surveys(of: organisation).save(survey, now: .now)
                }
            }
            try Terminal.say(
                "The survey \"\(stored.survey.code)\" is kept as version \(stored.version), with \(stored.survey.questions.count) questions about \"\(code)\"."
            )
        }
    }
}
