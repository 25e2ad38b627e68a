internal import ServiceCycle

/// What was typed into the form of a tag.
struct TagForm: Equatable, Sendable {
    let name: String
    let rule: String

    /// What its author had before him; nil for a new tag.
    var version: Int?

    init(name: String, rule: String, version: Int? = nil) {
        self.name = name
        self.rule = rule
        self.version = version
    }

    init(_ body: FormBody) {
        self.init(
            name: body[TagDraft.Field.name.rawValue] ?? "",
            rule: (body[TagDraft.Field.rule.rawValue] ?? "").replacing("\r\n", with: "\n"),
            version: body["version"].flatMap { Int($0) }
        )
    }

    /// The rule, or what is wrong with it; neither where nothing is written.
    var parsed: (rule: TagRule?, issue: FieldIssue?) {
        do {
            return (try TagRule(rule), nil)
        } catch TagRule.Fault.empty {
            return (nil, nil)
        } catch {
            return (nil, error.issue)
        }
    }
}
