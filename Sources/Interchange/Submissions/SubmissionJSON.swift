package import ServiceCycle

/// A response as it comes over the API: the body of one call, or one line of a batch.
package enum SubmissionJSON {
    /// One line of a batch: a response, and the key by which the sender knows it.
    package struct Line: Equatable, Sendable {
        package let key: String
        package let submission: Submission
    }

    /// The largest body, in bytes.
    package static let largest = 64 << 10
    private static let deepest = 8

    /// Reads the body of a call.
    ///
    /// Shapes are checked here, ranges and codes by `Survey.issues(of:in:)`.
    package static func read(_ bytes: [UInt8], survey: Survey) throws(Refusal) -> Submission {
        try line(bytes, in: bytes.indices, survey: survey, isKeyed: false).submission
    }

    /// Reads one line of a batch; it has the same fields and `key`.
    package static func readLine(
        _ bytes: [UInt8],
        in range: Range<Int>? = nil,
        survey: Survey
    ) throws(Refusal) -> Line {
        let line = try line(bytes, in: range ?? bytes.indices, survey: survey, isKeyed: true)
        return Line(key: line.key, submission: line.submission)
    }

    private static func line(
        _ bytes: [UInt8],
        in range: Range<Int>,
        survey: Survey,
        isKeyed: Bool
    ) throws(Refusal) -> (key: String, submission: Submission) {
        guard range.count <= largest else { throw Refusal(.tooLarge, "A response may have at most 64 KiB.") }
        let value: JSONValue
        do {
            value = try JSONScanner.value(of: bytes, in: range, deepest: deepest)
        } catch {
            let place = "byte \(error.offset - range.lowerBound)"
            throw Refusal(.invalid, "The response is not JSON.", issues: [Issue(place, error.reason)])
        }
        var reader = SubmissionReader(survey: survey, isKeyed: isKeyed)
        reader.read(value)
        if !reader.issues.isEmpty {
            throw Refusal(.invalid, "The response cannot be accepted.", issues: reader.issues)
        }
        return (reader.key, reader.submission)
    }
}
