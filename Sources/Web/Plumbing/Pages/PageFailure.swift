/// What is wrong with the resources, found when the site starts and not when somebody looks.
package enum PageFailure: Error, Equatable, CustomStringConvertible {
    case unreadable(String)
    case invalid(template: String, reason: String)
    case missing(template: String, neededBy: String)
    case unescaped(template: String, tag: String)

    package var description: String {
        switch self {
        case .unreadable(let path): "\(path) cannot be read."
        case .invalid(let template, let reason): "The template \(template) is not valid: \(reason)."
        case .missing(let template, let neededBy): "The template \(template), which \(neededBy) needs, is missing."
        case .unescaped(let template, let tag): "The template \(template) would put \(tag) in unescaped."
        }
    }
}
