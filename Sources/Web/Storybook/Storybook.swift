package import ServiceCycle

/// Every page and component with canned data, as files that a browser opens without a server.
package struct Storybook: Sendable {
    /// One file with its path below the folder.
    package struct File: Equatable, Sendable {
        package let path: String
        package let bytes: [UInt8]
    }

    private let folder: ResourceFolder
    private let renderer: PageRenderer
    private let sample: StorySample

    /// - Parameter resources: The folder with templates, styles and samples.
    /// - Throws: Where one of them is missing or wrong.
    package init(resources: String) throws {
        folder = ResourceFolder(path: resources)
        renderer = try PageRenderer(resources: resources)
        sample = try StorySample(resources: resources)
    }

    /// The stories in one language, with a page that leads to them.
    package func files(in language: Language) throws -> [File] {
        let stage = StoryStage(sample: sample, language: language, files: StaticFiles(in: "../"))
        let stories = try Story.all.map { story in
            File(path: "\(language.tag)/\(story.name).html", bytes: Array(try html(try story.page(stage)).utf8))
        }
        let index = try renderer.render(
            StoryIndexPage(frame: stage.frame("Storybook", path: "/storybook"), stories: Story.all)
        )
        return stories + [File(path: "\(language.tag)/index.html", bytes: Array(index.utf8))]
    }

    /// What all stories share.
    package func shared() throws -> [File] {
        try StaticFiles.names.map { File(path: $0, bytes: try folder.bytes("Static/\($0)")) }
    }

    private func html(_ page: some Page) throws -> String { try renderer.render(page) }
}
