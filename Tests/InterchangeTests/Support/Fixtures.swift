import FoundationEssentials
import Interchange
import ServiceCycle

/// The real maps, surveys and mappings that are kept beside the tests, and the real answers that are not.
enum Fixtures {
    static let answers = "/work/shared/data"

    /// Whether the real answers are there; says so where they are not.
    static func hasAnswers(_ file: String) -> Bool {
        let isThere = FileManager.default.isReadableFile(atPath: "\(answers)/\(file)")
        if !isThere { print("Not tested with \(file): there is no \(answers)/\(file).") }
        return isThere
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Fixtures")
        return Array(try Data(contentsOf: folder.appending(path: name)))
    }

    static func map(_ folder: String) throws -> ServiceMap {
        try MapFile.read(try bytes("\(folder)/map.yaml"), name: "map.yaml")
    }

    static func survey(_ folder: String) throws -> Survey {
        try SurveyFile.read(try bytes("\(folder)/survey.yaml"), name: "survey.yaml", in: try map(folder))
    }

    static func mapping(_ folder: String, _ name: String) throws -> ResponseMapping {
        try MappingFile.read(
            try bytes("\(folder)/\(name).yaml"),
            name: "\(name).yaml",
            survey: try survey(folder),
            map: try map(folder)
        )
    }
}
