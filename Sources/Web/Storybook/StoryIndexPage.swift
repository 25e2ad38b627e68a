/// All stories by their names.
struct StoryIndexPage: Page {
    static let template = "storybook/index"

    let frame: PageFrame
    let entries: [Entry]

    struct Entry: Encodable, Equatable, Sendable {
        let storyTitle: String
        let storyPath: String
    }

    init(frame: PageFrame, stories: [Story]) {
        self.frame = frame
        entries = stories.map { Entry(storyTitle: $0.title, storyPath: "\($0.name).html") }
    }
}
