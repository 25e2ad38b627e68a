import Testing

/// `--help` of every command.
@Suite struct HelpTests {
    private static let commands: Set<String> = [
        "", "serve", "demo", "init", "user", "user add", "user password", "token", "token create", "import",
        "import map",
        "import survey", "import responses", "export", "export map", "export survey", "export responses",
        "export everything", "report", "backup", "restore", "verify", "migrate", "erase",
        "storybook", "plan", "analyze", "analyze kano", "analyze gap", "analyze scores", "analyze importance",
        "analyze drivers", "analyze penalty-reward", "analyze chart", "analyze effect", "analyze channels",
        "analyze agreement",
    ]

    /// The commands below one, as its help lists them.
    private func below(_ command: String, at desk: Desk) async throws -> [String] {
        let words = command.split(separator: " ").map(String.init)
        let run = try await Program.run(words + ["--help"], in: desk.folder)
        #expect(run.status == 0, "\(command)")
        #expect(run.errors.isEmpty, "\(command)")
        #expect(run.output.contains("USAGE: \((["siklus"] + words).joined(separator: " "))"), "\(command)")
        #expect(run.output.hasPrefix("OVERVIEW: "), "\(command)")
        let list = run.output.split(separator: "SUBCOMMANDS:\n").dropFirst().first ?? ""
        return list.matches(of: /(?m)^  ([a-z-]+)(?: \(default\))?(?: |$)/).map {
            words.isEmpty ? String($0.1) : "\(command) \($0.1)"
        }
    }

    @Test func `each command explains itself, and the list of them is this`() async throws {
        try await withDesk { desk in
            var found: Set<String> = []
            var next = [""]
            while let command = next.popLast() {
                found.insert(command)
                next += try await below(command, at: desk)
            }
            #expect(found == Self.commands)
        }
    }

    @Test func `the version is told`() async throws {
        try await withDesk { desk in
            let version = try await desk.done("--version")
            #expect(version.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
        }
    }
}
