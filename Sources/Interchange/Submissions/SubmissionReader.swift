internal import ServiceCycle

/// Reads one response from its JSON, noting everything that is wrong.
struct SubmissionReader {
    let survey: Survey
    let isKeyed: Bool
    private(set) var issues: [Issue] = []
    private(set) var key = ""
    private(set) var submission = Submission(answers: [:])

    init(survey: Survey, isKeyed: Bool) {
        self.survey = survey
        self.isKeyed = isKeyed
    }

    /// Whether no more will be told.
    private var isFull: Bool { issues.count >= Findings.most }

    private mutating func note(_ place: String, _ detail: String) {
        if !isFull { issues.append(Issue(place, detail)) }
    }

    private static func pointer(_ parent: String, _ name: String) -> String {
        parent + DocumentPath(steps: [.key(name)]).text(.pointer)
    }

    mutating func read(_ value: JSONValue) {
        guard case .object(let members) = value else {
            return note("", "An object is expected here, not \(value.kindName).")
        }
        var isAnswered = false
        for member in members {
            switch member.name {
            case "answers":
                isAnswered = true
                readAnswers(member.value)
            case "attributes": readAttributes(member.value)
            case "language": submission.attributes.language = language(member.value)
            case "at": submission.at = time(member.value)
            case "key" where isKeyed: readKey(member.value)
            default: noteUnknown(member.name, in: "", among: known)
            }
        }
        if !isAnswered { note("/answers", "This field is missing.") }
        if isKeyed, key.isEmpty, !issues.contains(where: { $0.place == "/key" }) {
            note("/key", "This field is missing.")
        }
    }

    private var known: [String] { ["answers", "attributes", "language", "at"] + (isKeyed ? ["key"] : []) }

    private mutating func noteUnknown(_ name: String, in parent: String, among known: [String]) {
        if isFull { return }
        let hint = Spelling.nearest(to: name, among: known).map { "; did you mean \($0)?" } ?? "."
        note(Self.pointer(parent, name), "There is no field \"\(name.prefix(80))\"\(hint)")
    }

    private mutating func readKey(_ value: JSONValue) {
        guard case .string(let text) = value, (1...128).contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
        else { return note("/key", "A key has 1 to 128 printable characters.") }
        key = text
    }

    private mutating func readAnswers(_ value: JSONValue) {
        guard case .object(let members) = value else {
            return note("/answers", "An object is expected here, not \(value.kindName).")
        }
        submission.answers.reserveCapacity(members.count)
        for member in members {
            guard let index = survey.questions.indices.first(where: { survey.questions[$0].code.text == member.name })
            else {
                if isFull { continue }
                let codes = survey.questions.map(\.code.text)
                let hint = Spelling.nearest(to: member.name, among: codes).map { "; did you mean \"\($0)\"?" } ?? "."
                let detail = "The survey has no question \"\(member.name.prefix(80))\"\(hint)"
                note(Self.pointer("/answers", member.name), detail)
                continue
            }
            if member.value == .null { continue }
            let (code, kind) = (survey.questions[index].code, survey.questions[index].kind)
            if let answer = Answer(member.value, kind: kind) {
                if !answer.isEmptyPair { submission.answers[code] = answer }
            } else {
                note("/answers/\(code)", kind.expectation(not: member.value))
            }
        }
    }

    private mutating func readAttributes(_ value: JSONValue) {
        if value == .null { return }
        guard case .object(let members) = value else {
            return note("/attributes", "An object is expected here, not \(value.kindName).")
        }
        for member in members {
            switch member.name {
            case "location": submission.attributes.location = code(member)
            case "channel": submission.attributes.channel = code(member)
            case "segment": submission.attributes.segment = code(member)
            case "wave": submission.attributes.wave = code(member)
            default: noteUnknown(member.name, in: "/attributes", among: ["location", "channel", "segment", "wave"])
            }
        }
    }

    private mutating func code(_ member: JSONValue.Member) -> Code? {
        if member.value == .null { return nil }
        if case .string(let text) = member.value, let code = Code(text) { return code }
        note("/attributes/\(member.name)", "A code is expected here: \(Code.rule).")
        return nil
    }

    private mutating func language(_ value: JSONValue) -> Language? {
        if value == .null { return nil }
        if case .string(let text) = value, let language = Language(text) { return language }
        note("/language", "A language tag such as en, de or id is expected here.")
        return nil
    }

    private mutating func time(_ value: JSONValue) -> Instant? {
        if value == .null { return nil }
        if case .string(let text) = value, let instant = Timestamp.instant(text) { return instant }
        note("/at", "Expected is \(Timestamp.rule).")
        return nil
    }
}

extension Answer {
    /// Whether it is a pair of which both halves are null, which is no answer.
    fileprivate var isEmptyPair: Bool {
        switch self {
        case .expectation(nil, nil), .kano(nil, nil): true
        default: false
        }
    }
}

extension Question.Kind {
    /// What a question of the kind takes, said to somebody who gave something else.
    fileprivate func expectation(not value: JSONValue) -> String {
        let expected =
            switch self {
            case .rating, .nps, .effort, .importance: "a whole number"
            case .expectation: "an object with \"expected\" and \"perceived\", each a whole number or null"
            case .kano: "an object with \"functional\" and \"dysfunctional\", each a whole number or null"
            case .choice: "the code of an option"
            case .choices: "a list of codes of options"
            case .text: "a text"
            }
        if case .number = value { return "Expected is \(expected); this number is not whole." }
        return "Expected is \(expected), not \(value.kindName)."
    }
}
