/// One step of the schema: text that is never edited after it was released.
package struct Migration: Sendable {
    package let name: String

    /// Statements in the shared dialect, with the words of `Dialect` in braces.
    package let text: String

    /// Whether the cube must be counted again from the responses once all steps are done.
    package let recountsCube: Bool

    /// Whether the comments must be indexed again from the responses once all steps are done.
    package let indexesComments: Bool

    package init(name: String, text: String, recountsCube: Bool = false, indexesComments: Bool = false) {
        self.name = name
        self.text = text
        self.recountsCube = recountsCube
        self.indexesComments = indexesComments
    }

    /// Shows whether somebody edited a released step.
    var checksum: String { Digest.hex(Digest.of(text)) }
}

extension Migration {
    /// Every step, in order; append only.
    package static let all: [Migration] = [
        beginning20261121, cube20261122, surveyStates20261122, links20261122, comments20261122, versions20261122,
        samples20261122, commentSearch20261123, toBe20261124, signals20261125, tags20261126,
    ]
}
