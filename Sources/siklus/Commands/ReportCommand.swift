internal import ArgumentParser
internal import Interchange
internal import ServiceCycle
internal import Statistics
internal import Storage
internal import Web

/// What a cycle's customers said: every moment in order, then what hurts and what carries.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Every moment in order with its certainty, then strengths and weaknesses in words."
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, html
    }

    @OptionGroup var place: Place

    @Option(help: "The cycle's code, where there are several.")
    var cycle: String?

    @Option(help: "text, json or html (one file that prints on A4).")
    var format = Format.text

    @Option(help: "The words' language: en, de or id.")
    var words = "en"

    @Option(help: ArgumentHelp("The first day, such as 2026-09-01.", valueName: "day"))
    var from: String?

    @Option(help: ArgumentHelp("The last day.", valueName: "day"))
    var to: String?

    @Option(help: "Only answers from this location.")
    var location: String?

    @Option(help: "Only answers from this channel.")
    var channel: String?

    @Option(help: "Only answers of this segment.")
    var segment: String?

    @Option(help: "Only answers given in this language.")
    var language: String?

    @Option(help: "Only answers of this wave.")
    var wave: String?

    @Flag(help: "Count answers by their design weight.")
    var weighted = false

    @Option(help: ArgumentHelp("Where templates and styles are, for html.", valueName: "dir"))
    var resources: String?

    func run() async throws {
        try await settle {
            guard let words = Language(words), Language.interface.contains(words) else {
                throw Refusal(.invalid, "--words takes en, de or id.")
            }
            let request = try request()
            let name = cycle
            let now = Instant.now
            let (organisation, report) = try await place.read { connection in
                let organisation = try connection.onlyOrganisation()
                let cycle = try connection.chosenCycle(name)
                try cycle.map.check(request.filter)
                return (
                    organisation,
                    try connection.reports(of: organisation)
                        .report(on: cycle, request, today: organisation.zone.day(of: now))
                )
            }
            switch format {
            case .text: try Terminal.say(ReportText.write(report, organisation: organisation.name, language: words))
            case .json: try Terminal.say(ReportJSON.report(report, language: words))
            case .html:
                try Terminal.say(
                    PrintedReport(resources: resources ?? Resources.usual)
                        .html(
                            report,
                            organisation: organisation,
                            language: words,
                            today: organisation.zone.day(of: now)
                        )
                )
            }
        }
    }

    private func request() throws(Refusal) -> ReportRequest {
        func day(_ text: String?, _ option: String) throws(Refusal) -> Day? {
            guard let text else { return nil }
            guard let day = Day(text) else {
                throw Refusal(.invalid, "\(option) \"\(text)\" is no day such as 2026-11-21.")
            }
            return day
        }
        func code(_ text: String?, _ option: String) throws(Refusal) -> Code? {
            guard let text else { return nil }
            guard let code = Code(text) else {
                throw Refusal(.invalid, "\(option) \"\(text)\" is no code: \(Code.rule).")
            }
            return code
        }
        let tag = language.flatMap { Language($0) }
        if let language, tag == nil { throw Refusal(.invalid, "--language \"\(language)\" is no language tag.") }
        let (first, last) = (try day(from, "--from"), try day(to, "--to"))
        if let first, let last, last < first { throw Refusal(.invalid, "--to lies before --from.") }
        return ReportRequest(
            filter: CohortFilter(
                location: try code(location, "--location"),
                channel: try code(channel, "--channel"),
                segment: try code(segment, "--segment"),
                language: tag,
                wave: try code(wave, "--wave")
            ),
            from: first,
            to: last,
            weighting: weighted ? .weights : .counts
        )
    }
}

extension ServiceMap {
    /// Refuses a filter that names what the map does not have: an empty report would look like an answer.
    fileprivate func check(_ filter: CohortFilter) throws(Refusal) {
        guard let issue = filter.issues(in: self).first else { return }
        throw Refusal(.invalid, issue.detail)
    }
}
