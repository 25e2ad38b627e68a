internal import Analysis
internal import ArgumentParser
internal import ServiceCycle

/// Questions with two halves, each by its two columns.
struct PairOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The two columns of a question; repeated for each.", valueName: "NAME=FIRST,SECOND"))
    var pair: [String] = []

    @Option(help: ArgumentHelp("A file with one such pair a line.", valueName: "file"), completion: .file())
    var pairs: String?

    func columns() throws(Refusal) -> [PairColumns] {
        var columns = pair.map { PairColumns($0) }
        if let pairs {
            columns += PairColumns.list(String(decoding: try FileBytes.read(pairs), as: UTF8.self))
        }
        return columns
    }
}
