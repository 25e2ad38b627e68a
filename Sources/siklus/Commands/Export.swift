internal import ArgumentParser
internal import Interchange
internal import ServiceCycle
internal import Storage
internal import Web

/// Files out.
struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a map, a survey, the answers or everything as text.",
        subcommands: [ExportMap.self, ExportSurvey.self, ExportResponses.self, ExportEverything.self]
    )
}

/// Writes a cycle's map in one of its formats.
struct ExportMap: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "map",
        abstract: "Write a cycle's map.",
        discussion: "YAML and JSON carry all of it. What another format cannot carry is listed on standard error."
    )

    @OptionGroup var place: Place

    @Option(help: "The cycle's code, where there are several.")
    var cycle: String?

    @Option(help: "One of \(MapOutput.names.joined(separator: ", ")).")
    var format = MapOutput.text(.yaml)

    @Option(help: "The language of texts, for ojf, mermaid and svg.")
    var language: Language = .english

    @Option(help: ArgumentHelp("Where templates are, for svg.", valueName: "dir"))
    var resources: String?

    func run() async throws {
        try await settle {
            let name = cycle
            let map = try await place.read { try $0.chosenCycle(name).map }
            switch format {
            case .text(let format):
                let writing = format.write(map, language: language)
                Terminal.tell(writing.leftOut)
                try Terminal.say(writing.text.trimmingEnd)
            case .picture:
                let printed = try PrintedBlueprint(resources: resources ?? Resources.usual)
                try Terminal.say(try printed.svg(map, language: language).trimmingEnd)
            }
        }
    }
}

/// A format in which a map is written, or the blueprint as a picture.
enum MapOutput: ExpressibleByArgument {
    case text(MapFormat)
    case picture

    private static let pictureName = "svg"
    static let names = MapFormat.allCases.map(\.rawValue) + [pictureName]

    init?(argument: String) {
        if argument == Self.pictureName {
            self = .picture
        } else if let format = MapFormat(rawValue: argument) {
            self = .text(format)
        } else {
            return nil
        }
    }

    static let allValueStrings = names

    var defaultValueDescription: String {
        switch self {
        case .text(let format): format.rawValue
        case .picture: Self.pictureName
        }
    }
}

/// Writes a survey as YAML.
struct ExportSurvey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "survey", abstract: "Write a survey as YAML.")

    @OptionGroup var place: Place

    @Argument(help: "The survey's code.")
    var survey: String

    func run() async throws {
        try await settle {
            let name = survey
            let stored = try await place.read { try $0.survey(named: name) }
            try Terminal.say(SurveyFile.write(stored.survey).trimmingEnd)
        }
    }
}

/// Writes answers as JSON Lines, in order of arrival.
struct ExportResponses: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "responses",
        abstract: "Write a survey's answers as JSON Lines, in order of arrival."
    )

    @OptionGroup var place: Place

    @Argument(help: "The survey's code.")
    var survey: String

    func run() async throws {
        try await settle {
            let name = survey
            try await place.read { connection in
                let stored = try connection.survey(named: name)
                try connection.eachResponse(to: stored) { try Terminal.say($0) }
            }
        }
    }
}

extension String {
    /// Without the last line break, since `say` adds one.
    fileprivate var trimmingEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}

extension Connection {
    /// The cycle that was named, or the only one there is.
    func chosenCycle(_ name: String?) throws -> StoredCycle {
        let cycles = try cycles(of: onlyOrganisation().id).all()
        let codes = cycles.map(\.map.code.text).joined(separator: ", ")
        if let name {
            guard let cycle = cycles.first(where: { $0.map.code.text == name || "\($0.id)" == name }) else {
                throw Refusal(
                    .notFound,
                    "There is no cycle \"\(name)\"\(cycles.isEmpty ? "." : "; there is \(codes).")"
                )
            }
            return cycle
        }
        guard let cycle = cycles.first else {
            throw Refusal(.notFound, "There is no cycle yet. Import a map: siklus import map FILE.yaml")
        }
        guard cycles.count == 1 else {
            throw Refusal(.invalid, "There are several cycles (\(codes)); name one with --cycle.")
        }
        return cycle
    }

    func survey(named name: String) throws -> StoredSurvey {
        guard let survey = try surveys(of: onlyOrganisation().id).find(name) else {
            throw Refusal(.notFound, "There is no survey \"\(name)\".")
        }
        return survey
    }

    /// Hands out a survey's responses as lines of JSON, in order of arrival, in constant memory.
    func eachResponse(to survey: StoredSurvey, _ body: (String) throws -> Void) throws {
        let organisation = try onlyOrganisation()
        let limit = 1_000
        var after = 0
        while true {
            let page = try responses(of: organisation.id).page(of: survey.number, after: after, limit: limit)
            for response in page { try body(response.json(in: organisation.zone)) }
            guard page.count == limit, let last = page.last else { return }
            after = last.sequence
        }
    }
}
