internal import ServiceCycle

/// What was typed into the form of a tag.
struct TagForm: Equatable, Sendable {
    let name: String
    let rule: String

    /// What its author had before him; nil for a new tag.
    var version: Int?

    static let version = EditForm.Control.version.rawValue

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

extension TagForm {
    init(_ body: FormBody) {
        let fields = EditForm.fields(of: body)
        self.init(
            name: fields[TagDraft.Field.name.rawValue],
            rule: fields[TagDraft.Field.rule.rawValue],
            version: body[Self.version].flatMap { Int($0) }
        )
    }
}
