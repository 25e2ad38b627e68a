internal import Analysis
internal import ArgumentParser
internal import Kano
internal import ServiceCycle

/// What each attribute is to the customers.
struct AnalyzeKano: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kano",
        abstract: "Must-be, one-dimensional, attractive: what each attribute is to the customers, and how surely.",
        discussion: """
            Long tables have the columns attribute, functional and dysfunctional; of wide ones name each pair. Answers are 1 to 5 or labels.
            """
    )

    /// The published tables.
    enum Table: String, ExpressibleByArgument, CaseIterable {
        case cqm, pouliot
    }

    @OptionGroup var options: TableOptions
    @OptionGroup var pairs: PairOptions

    @Option(help: "The evaluation table: cqm (1993) or pouliot, where the same answer twice is questionable.")
    var table = Table.cqm

    @Option(help: ArgumentHelp("The column of groups to compare.", valueName: "column"))
    var by: String?

    @Option(
        help: ArgumentHelp(
            "The five labels in order, or the name of a published set; published ones are recognised.",
            valueName: "l1,l2,l3,l4,l5"
        )
    )
    var answers: String?

    @Option(help: ArgumentHelp("The column of attributes of a long table.", valueName: "column"))
    var attribute = "attribute"

    @Option(help: ArgumentHelp("The column of the functional answers of a long table.", valueName: "column"))
    var functional = "functional"

    @Option(help: ArgumentHelp("The column of the dysfunctional answers of a long table.", valueName: "column"))
    var dysfunctional = "dysfunctional"

    func run() async throws {
        try await settle {
            let wide = try pairs.columns()
            let long = KanoColumns.long(attribute: attribute, functional: functional, dysfunctional: dysfunctional)
            try options.say(
                try await KanoAnalysis(
                    options.source,
                    wide.isEmpty ? long : .wide(wide),
                    wording: try ChosenWording(answers),
                    table: table == .cqm ? .cqm : .pouliot,
                    by: by
                )
            )
        }
    }
}
