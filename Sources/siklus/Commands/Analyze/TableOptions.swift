internal import Analysis
internal import ArgumentParser
internal import ServiceCycle

/// The table that is analysed, and how its findings are told.
struct TableOptions: ParsableArguments {
    /// How findings are told.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: "The table.", completion: .file(extensions: ["csv"]))
    var file: String

    @Option(help: "text or json.")
    var format = Format.text

    @Option(help: ArgumentHelp("The file's encoding, such as cp949, windows-1252 or utf-16.", valueName: "name"))
    var encoding = "utf-8"

    @Option(help: ArgumentHelp("The sign between cells, where it is not found in the header.", valueName: "character"))
    var delimiter: String?

    @Option(help: ArgumentHelp("Cells that mean no answer, such as \"0,6,NA\".", valueName: "list"))
    var missing: String?

    @Option(
        help: ArgumentHelp(
            "Draw a picture into this file, for kano, importance, drivers and chart.",
            valueName: "file.svg"
        ),
        completion: .file(extensions: ["svg"])
    )
    var chart: String?

    func validate() throws {
        guard let delimiter, delimiter != "tab", delimiter.utf8.count != 1 else { return }
        throw ValidationError("--delimiter takes one character, or tab.")
    }

    var source: TableSource {
        TableSource(
            path: file,
            encoding: encoding,
            delimiter: delimiter == "tab" ? 0x09 : delimiter?.utf8.first,
            missing: missing.map { ListText.items($0) } ?? []
        )
    }

    /// Says what was found, and draws it where that is asked for.
    func say(_ result: some AnalysisResult) throws {
        if let chart {
            guard let picture = result.picture else {
                throw Refusal(
                    .invalid,
                    "There is nothing to draw here; pictures are for kano, importance, drivers and chart."
                )
            }
            try FileBytes.write(picture, to: chart)
        }
        try Terminal.say(format == .json ? result.json : result.text)
    }
}
