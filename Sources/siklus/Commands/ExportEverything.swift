internal import ArgumentParser
internal import Foundation
internal import Interchange
internal import ServiceCycle
internal import Storage

/// Writes maps, surveys and answers into a folder that any other program can read.
struct ExportEverything: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "everything",
        abstract: "Write all maps (YAML), surveys (YAML) and answers (JSON Lines) into a new folder."
    )

    @OptionGroup var place: Place

    @Argument(help: "The folder to make; it must not exist.", completion: .directory)
    var folder: String

    func run() async throws {
        try await settle {
            let folder = folder
            guard !FileManager.default.fileExists(atPath: folder) else {
                throw Refusal(.conflict, "\(folder) is already there; an export never overwrites.")
            }
            let files = try await place.read { connection in
                let organisation = try connection.onlyOrganisation()
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                var files = 0
                for cycle in try connection.cycles(of: organisation.id).all() {
                    try FileBytes.write(MapFile.write(cycle.map), to: "\(folder)/\(cycle.map.code).map.yaml")
                    files += 1
                }
                for stored in try connection.surveys(of: organisation.id).all() {
                    let name = "\(folder)/\(stored.survey.code)"
                    try FileBytes.write(SurveyFile.write(stored.survey), to: "\(name).survey.yaml")
                    try FileBytes.write("", to: "\(name).responses.jsonl")
                    let target = try FileHandle(forWritingTo: URL(filePath: "\(name).responses.jsonl"))
                    try connection.eachResponse(to: stored) { try target.write(contentsOf: Data(($0 + "\n").utf8)) }
                    try target.close()
                    files += 2
                }
                return files
            }
            try Terminal.say("\(folder) holds \(files) files.")
        }
    }
}
