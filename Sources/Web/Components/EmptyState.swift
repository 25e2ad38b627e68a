/// What to do where there is nothing to show yet; `parts/empty` shows it.
struct EmptyState: Encodable, Equatable, Sendable {
    let emptyHeading: String
    let emptyWords: String
    let emptyButtons: ButtonRow?

    /// What can be typed instead, for those who work on the command line.
    let emptyCommands: [Command]

    struct Command: Encodable, Equatable, Sendable {
        let commandLabel: String?
        let commandLine: String

        init(_ label: String?, _ line: String) {
            commandLabel = label
            commandLine = line
        }
    }

    init(_ heading: String, _ words: String, buttons: [ButtonRow.Button] = [], commands: [Command] = []) {
        emptyHeading = heading
        emptyWords = words
        emptyButtons = buttons.isEmpty ? nil : ButtonRow(buttons)
        emptyCommands = commands
    }
}
