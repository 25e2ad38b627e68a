/// One step of the schema: text that is never edited after it was released.
package struct Migration: Sendable {
    package let name: String

    /// Statements in the shared dialect, with the words of `Dialect` in braces.
    package let text: String

    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// Shows whether somebody edited a released step.
    var checksum: String { Digest.hex(Digest.of(text)) }
}

extension Migration {
    /// Every step, in order; append only.
    package static let all: [Migration] = [
        beginning20261121, surveyStates20261122, links20261122, versions20261122,
    ]
}
