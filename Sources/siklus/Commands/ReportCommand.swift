internal import Analysis
internal import ArgumentParser
internal import ServiceCycle
internal import Statistics
internal import Storage
internal import Web

/// What a cycle's customers said: every moment in order, then what hurts and what carries.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Every moment in order with its certainty, then strengths and weaknesses in words.",
        discussion: """
            The same report as on its page: one function reads it, whatever the form. For a nightly job: \
            siklus report --period last-week --format html --output monday.html
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, html, csv, slides
    }

    @OptionGroup var place: Place

    @Option(help: "The cycle's code, where there are several.")
    var cycle: String?

    @Option(help: "text, json, csv, html (one file that prints on A4) or slides (one file, a picture for each part).")
    var format = Format.text

    @Option(help: ArgumentHelp("Only these parts, with commas: \(Self.sectionNames).", valueName: "list"))
    var sections: String?

    @Option(help: ArgumentHelp("A file to write it to, which is replaced as a whole.", valueName: "file"))
    var output: String?

    @Option(help: "The words' language: en, de or id.")
    var words = "en"

    @Option(help: "Days that move on with the calendar: \(Self.presetNames).")
    var period: String?

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

    private static let sectionNames = ReportSection.allCases.map(\.rawValue).joined(separator: ", ")
    private static let presetNames = ReportPreset.allCases.map(\.rawValue).joined(separator: ", ")

    func run() async throws {
        try await settle {
            let order = try order()
            let name = cycle
            let now = Instant.now
            let sectioned = try await place.read { connection in
                let organisation = try connection.onlyOrganisation()
                let cycle = try connection.chosenCycle(name)
                try cycle.map.check(order.request.filter)
                let today = organisation.zone.day(of: now)
                let material = try connection.reports(of: organisation)
                    .material(for: order, on: cycle, today: today, mostRead: WordReport.mostRead)
                return SectionedReport(material, order: order, organisation: organisation.name, madeOn: today)
            }
            try write(try text(of: sectioned))
        }
    }

    private func text(of sectioned: SectionedReport) throws -> String {
        switch format {
        case .text: sectioned.text
        case .json: sectioned.json
        case .csv: sectioned.csv
        case .html: try PrintedReport(resources: resources ?? Resources.usual).html(sectioned)
        case .slides: try PrintedReport(resources: resources ?? Resources.usual).slides(sectioned)
        }
    }

    private func write(_ text: String) throws {
        guard let output else { return try Terminal.say(text) }
        do {
            try FileBytes.write(text.hasSuffix("\n") ? text : text + "\n", to: output)
        } catch {
            throw Refusal(.unavailable, "The report cannot be written to \(output).")
        }
    }

    private func order() throws(Refusal) -> ReportOrder {
        guard let words = Language(words), Language.interface.contains(words) else {
            throw Refusal(.invalid, "--words takes en, de or id.")
        }
        var unknown: [String] = []
        let chosen = ReportSection.read(sections.map { [$0] } ?? []) { unknown.append($0) }
        if let name = unknown.first {
            throw Refusal(.invalid, "--sections \"\(name)\" is no part of a report: \(Self.sectionNames).")
        }
        let preset = period.flatMap { ReportPreset(rawValue: $0) }
        if let period, preset == nil {
            throw Refusal(.invalid, "--period \"\(period)\" is none of \(Self.presetNames).")
        }
        if preset != nil, from != nil || to != nil {
            throw Refusal(.invalid, "Give either --period or --from and --to, not both.")
        }
        return ReportOrder(
            request: try request(),
            preset: preset,
            sections: chosen ?? ReportSection.allCases,
            words: words
        )
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
