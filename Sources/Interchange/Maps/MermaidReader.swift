internal import ServiceCycle

/// Reads a Mermaid `journey`: title, sections, tasks as `name: score: actors`.
///
/// Scores 1…5 become the drawn curve: 1 is −5, 3 is 0, 5 is +5. Our own comments `%% cycle:`, `%% code:` and
/// `%% not drawn` carry what the format has no word for.
struct MermaidReader {
    private struct Task {
        let line: Int
        let name: String
        let score: Double?
        let actor: Moment.Actor
        let code: String?
        let section: Int
    }

    private let language: Language
    private let findings = Findings(.dotted)
    private var isBegun = false
    private var isFrontMatter = false
    private var title: (text: String, line: Int)?
    private var description: (text: String, line: Int)?
    private var cycle: String?
    private var code: String?
    private var isDrawn = true
    private var sections: [String] = []
    private var tasks: [Task] = []
    private var actors: [String] = []

    static func isJourney(_ text: some StringProtocol) -> Bool {
        text.split(whereSeparator: \.isNewline).contains { $0.trimmed == "journey" }
    }

    static func read(_ bytes: [UInt8], name: String, language: Language) throws(Refusal) -> MapFormat.Reading {
        let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let text = String(validating: plain, as: UTF8.self) else {
            throw Refusal(.invalid, "\(name) is not UTF-8; save the file as UTF-8 text.")
        }
        var reader = MermaidReader(language: language)
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            reader.take(line.trimmed, at: number)
        }
        if !reader.isBegun { reader.findings.add(Issue("line 1", "A journey begins with the word journey.")) }
        if reader.isBegun, reader.tasks.isEmpty { reader.findings.add(Issue("line \(number)", "There is no task.")) }
        try reader.findings.check(name, as: "a map")
        let map = try MapFile.map(from: reader.root(name), name: name, style: .dotted)
        let foreign = reader.sections.filter { ForeignNames.phase($0) == nil && !$0.isEmpty }
        let leftOut = [LeftOut(.sections, foreign), LeftOut(.actors, reader.actors)]
        return MapFormat.Reading(map: map, leftOut: leftOut.filter { !$0.names.isEmpty })
    }

    private init(language: Language) {
        self.language = language
    }

    private mutating func take(_ line: String, at number: Int) {
        if line.isEmpty || line.hasPrefix("```") { return }
        if line.hasPrefix("%%") { return comment(line.dropFirst(2).trimmed) }
        guard isBegun else {
            if line == "---" { isFrontMatter.toggle() }
            if isFrontMatter || line == "---" { return }
            isBegun = line == "journey"
            if !isBegun { findings.add(Issue("line \(number)", "A journey begins with the word journey.")) }
            isBegun = true
            return
        }
        if let text = line.after("title") {
            title = (text, number)
        } else if let text = line.after("section") {
            sections.append(text)
        } else if let text = line.after("accDescr:") {
            description = (text, number)
        } else if line.after("accTitle:") == nil {
            task(line, at: number)
        }
    }

    private mutating func comment(_ text: String) {
        if let code = text.after("cycle:") { cycle = code }
        if let code = text.after("code:") { self.code = code }
        if text == "not drawn" { isDrawn = false }
    }

    private mutating func task(_ line: String, at number: Int) {
        defer { (code, isDrawn) = (nil, true) }
        let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(\.trimmed)
        guard parts.count >= 2, let name = parts.first, !name.isEmpty else {
            findings.add(Issue("line \(number), task", "A task is written as name: score: actors."))
            return
        }
        guard let score = Double(parts[1]), (1...5).contains(score) else {
            findings.add(Issue("line \(number), score", "\"\(parts[1].prefix(40))\" is not a score from 1 to 5."))
            return
        }
        let names = parts.count > 2 ? parts[2].split(separator: ",").map(\.trimmed).filter { !$0.isEmpty } : []
        for name in names where ForeignNames.actor(name) == nil && !actors.contains(name) { actors.append(name) }
        if sections.isEmpty { sections.append("") }
        tasks.append(
            Task(
                line: number,
                name: name,
                score: isDrawn ? score : nil,
                actor: names.lazy.compactMap(ForeignNames.actor).first ?? .customer,
                code: code,
                section: sections.count - 1
            )
        )
    }

    private func root(_ file: String) -> DocumentNode {
        let phases = ForeignNames.phases(of: sections)
        let name = title?.text ?? file
        var taken: Set<Code> = []
        let moments = tasks.map { task in
            let code = task.code ?? Code(task.name, fallback: .moment, avoiding: taken).text
            if let code = Code(code) { taken.insert(code) }
            let line = task.line
            return DocumentNode.group(
                [
                    ("code", .plain(code, line: line)), ("name", .words(task.name, in: language, line: line)),
                    ("phase", .plain(phases[task.section].rawValue, line: line)),
                    ("actor", .plain(task.actor.rawValue, line: line)),
                    ("drawn", task.score.map { .plain(JSONText.text(of: ($0 - 3) * 2.5), line: line) }),
                ],
                line: line
            )
        }
        return .group([
            ("cycle", .plain(cycle ?? Code(name, fallback: .cycle, avoiding: []).text)),
            ("name", .words(name, in: language, line: title?.line ?? 1)),
            ("description", description.flatMap { .words($0.text, in: language, line: $0.line) }),
            ("moments", .list(moments, line: 1)),
        ])
    }
}

extension String {
    /// What stands after a word at the beginning, without spaces; nil where it does not begin with the word.
    fileprivate func after(_ word: String) -> String? {
        guard hasPrefix(word) else { return nil }
        let rest = dropFirst(word.count)
        guard word.hasSuffix(":") || rest.first?.isWhitespace != false else { return nil }
        return rest.trimmed
    }
}
