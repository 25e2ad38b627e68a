internal import ArgumentParser
internal import Foundation
internal import ServiceCycle
internal import Web

/// Writes every page and component with canned data, for those who look at pages.
struct StorybookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "storybook",
        abstract: "Write every page and component with canned data as HTML files."
    )

    @Option(name: .customLong("out"), help: ArgumentHelp("The folder to write into.", valueName: "dir"))
    var folder = "storybook"

    @Option(help: ArgumentHelp("Where templates and styles are.", valueName: "dir"))
    var resources: String?

    func run() async throws {
        try await settle {
            let book = try Storybook(resources: resources ?? Resources.usual)
            var files = try book.shared()
            for language in Language.interface { files += try book.files(in: language) }
            for file in files { try write(file) }
            try Terminal.say("\(files.count) files are in \(folder); begin with \(folder)/en/index.html\n")
        }
    }

    private func write(_ file: Storybook.File) throws {
        let target = URL(filePath: "\(folder)/\(file.path)")
        do {
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(file.bytes).write(to: target)
        } catch {
            throw Refusal(.unavailable, "\(target.path) cannot be written: \(error.localizedDescription)")
        }
    }
}
