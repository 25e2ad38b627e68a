package import ServiceCycle

/// A survey as a YAML file.
package enum SurveyFile {
    /// Reads a survey and checks it by itself; whether its moments exist is checked against the map, by the caller.
    package static func read(_ bytes: [UInt8], name: String) throws(Refusal) -> Survey {
        try read(bytes, name: name, in: nil)
    }

    /// Reads a survey and checks it, also against the map of its cycle where there is one.
    package static func read(_ bytes: [UInt8], name: String, in map: ServiceMap?) throws(Refusal) -> Survey {
        let node = try YAMLDocument.read(bytes, name: name, as: "a survey")
        let findings = Findings(.dotted)
        let survey = SurveyReader(root: YAMLValue(node, findings: findings)).survey()
        if findings.isEmpty, let survey {
            for issue in survey.issues(in: map) {
                let path = path(of: issue.place, in: survey)
                findings.add(line: node.line(of: path), path, issue.detail)
            }
            if let map, survey.cycle != map.code {
                let path = DocumentPath(dotted: "cycle")
                findings.add(line: node.line(of: path), path, "The map at hand is that of \"\(map.code)\".")
            }
        }
        guard findings.isEmpty, let survey else { throw findings.refusal(of: name, as: "a survey") }
        return survey
    }

    /// The place of a domain's complaint; the first words of a pair have their own name in the file.
    private static func path(of place: String, in survey: Survey) -> DocumentPath {
        var path = DocumentPath(dotted: place)
        if path.steps.count == 3, case .index(let index) = path.steps[1], path.steps[2] == .key("text"),
            survey.questions.indices.contains(index), survey.questions[index].kind.isPair
        {
            path.steps[2] = .key(survey.questions[index].kind == .kano ? "functional" : "expected")
        }
        return path
    }

    /// Writes a survey; reading it and writing it again gives the same bytes.
    package static func write(_ survey: Survey) -> String {
        var text = YAMLText(comment: "A survey for Siklus: questions about the moments of one cycle.")
        text.field("survey", survey.code)
        text.field("cycle", survey.cycle)
        text.field("access", survey.access.rawValue)
        text.field("title", survey.title)
        text.field("introduction", survey.introduction)
        text.field("thanks", survey.thanks)
        text.list("questions", survey.questions) { write(&$0, question: $1) }
        return text.text
    }

    private static func write(_ text: inout YAMLText, question: Question) {
        text.field("code", question.code)
        text.field("moment", question.moment)
        text.field("kind", question.kind.name)
        if question.isRequired { text.field("required", true) }
        switch question.kind {
        case .rating(let points, let labels), .effort(let points, let labels), .importance(let points, let labels),
            .expectation(let points, let labels):
            text.field("points", points)
            text.list("labels", labels)
        default: break
        }
        switch question.kind {
        case .expectation:
            text.field("expected", question.text)
            text.field("perceived", question.secondText)
        case .kano:
            text.field("functional", question.text)
            text.field("dysfunctional", question.secondText)
        default: text.field("text", question.text)
        }
        text.list("options", question.kind.options) {
            $0.field("code", $1.code)
            $0.field("text", $1.text)
        }
    }
}
