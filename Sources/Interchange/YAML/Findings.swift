internal import ServiceCycle

/// Everything that was found wrong in one file, in order.
///
/// A class, since all values of a file add to the same list while they are read.
final class Findings {
    /// So many are told; a file with more has one cause.
    static let most = 50

    let style: DocumentPath.Style
    private(set) var issues: [Issue] = []
    private var untold = 0

    init(_ style: DocumentPath.Style) {
        self.style = style
    }

    var isEmpty: Bool { issues.isEmpty }

    /// Whether no more will be told; then it is not worth looking for what somebody may have meant.
    var isFull: Bool { issues.count >= Self.most }

    func add(line: Int, _ path: DocumentPath, _ detail: String) {
        add(Issue(Self.place(line: line, path, style), detail))
    }

    func add(_ issue: Issue) {
        if issues.contains(issue) { return }
        if issues.count < Self.most { issues.append(issue) } else { untold += 1 }
    }

    /// The refusal that tells all of it.
    func refusal(of name: String, as thing: String) -> Refusal {
        let count = issues.count + untold
        let told = untold == 0 ? issues : issues + [Issue("…", "and \(untold) more.")]
        let problems = count == 1 ? "one problem" : "\(count) problems"
        return Refusal(.invalid, "\(name) cannot be used as \(thing): \(problems).", issues: told)
    }

    /// Throws all of it, if there is anything.
    func check(_ name: String, as thing: String) throws(Refusal) {
        if !isEmpty { throw refusal(of: name, as: thing) }
    }

    static func place(line: Int, _ path: DocumentPath, _ style: DocumentPath.Style) -> String {
        let text = path.text(style)
        switch style {
        case .pointer: return text
        case .dotted: return text.isEmpty ? "line \(line)" : "line \(line), \(text)"
        }
    }
}
