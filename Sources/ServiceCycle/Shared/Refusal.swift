/// The one vocabulary in which the domain says no.
///
/// A refusal is meant for the person or program that asked: it holds no internals. It becomes an HTTP status and an
/// exit code in exactly one place each.
package struct Refusal: Error, Equatable, Sendable {
    /// What sort of no it is.
    package enum Kind: String, Sendable {
        /// What was handed in is wrong; the issues say where.
        case invalid
        /// There is no such thing, or not for this asker.
        case notFound
        /// It contradicts what is already there.
        case conflict
        /// The asker must first say who he is.
        case unauthorized
        /// The asker may not do this.
        case forbidden
        /// It is larger than what is accepted.
        case tooLarge
        /// The same request is being worked on right now.
        case busy
        /// Asked too often.
        case tooMany
        /// It cannot be kept now, or it is unknown whether it was kept; asking again with the same key decides.
        case unavailable
    }

    package let kind: Kind

    /// One sentence that says what is wrong and what to do.
    package let message: String

    /// The places, where there are any.
    package let issues: [Issue]

    package init(_ kind: Kind, _ message: String, issues: [Issue] = []) {
        self.kind = kind
        self.message = message
        self.issues = issues
    }
}

extension Refusal: CustomStringConvertible {
    package var description: String {
        ([message] + issues.map { "\($0.place): \($0.detail)" }).joined(separator: "\n  ")
    }
}
