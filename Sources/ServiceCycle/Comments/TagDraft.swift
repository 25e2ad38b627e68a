/// A tag as a form describes it, found to be right.
package struct TagDraft: Equatable, Sendable {
    package let name: String
    package let rule: TagRule?

    package enum Field: String, CaseIterable, Sendable {
        case name, rule
    }

    /// - Parameters:
    ///   - name: What the team calls it.
    ///   - rule: The rule, empty where it is given by hand alone.
    ///   - others: The other tags of the cycle that are in use.
    /// - Throws: Everything that is wrong, each with its field.
    package init(name: String, rule: String, beside others: [CommentTag]) throws(UnfitFields) {
        var issues: [FieldIssue] = []
        self.name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if self.name.isEmpty { issues.append(FieldIssue(Field.name.rawValue, TagWords.nameless)) }
        if self.name.count > CommentTag.longestName {
            issues.append(
                FieldIssue(Field.name.rawValue, TagWords.longName, ["most": String(CommentTag.longestName)])
            )
        }
        let folded = self.name.lowercased()
        if let other = others.first(where: { $0.name.lowercased() == folded }) {
            issues.append(FieldIssue(Field.name.rawValue, TagWords.takenName, ["name": other.name]))
        }
        if others.count >= CommentTag.most {
            issues.append(FieldIssue(Field.name.rawValue, TagWords.tooMany, ["most": String(CommentTag.most)]))
        }
        do {
            self.rule = try TagRule(rule)
        } catch TagRule.Fault.empty {
            self.rule = nil
        } catch {
            self.rule = nil
            issues.append(error.issue)
        }
        guard issues.isEmpty else { throw UnfitFields(issues) }
    }
}

extension TagRule.Fault {
    /// The same in the reader's words, at the field of the rule.
    package var issue: FieldIssue {
        let field = TagDraft.Field.rule.rawValue
        return switch self {
        case .empty: FieldIssue(field, TagWords.emptyRule)
        case .tooLong: FieldIssue(field, TagWords.longRule, ["most": String(TagRule.longest)])
        case .tooManyAlternatives:
            FieldIssue(field, TagWords.manyAlternatives, ["most": String(TagRule.mostAlternatives)])
        case .tooManyWords(let written): FieldIssue(field, TagWords.manyWords, ["written": written])
        case .unclosedQuote: FieldIssue(field, TagWords.unclosedQuote)
        case .wordless(let written): FieldIssue(field, TagWords.wordless, ["written": written])
        case .strayStar(let written): FieldIssue(field, TagWords.strayStar, ["written": written])
        case .shortBeginning(let written): FieldIssue(field, TagWords.shortBeginning, ["written": written])
        }
    }
}
