package import ServiceCycle

/// What an analysis found, ready to be shown.
package protocol AnalysisResult {
    /// The members of the JSON object.
    func write(to json: inout JSONText)

    /// The lines for a terminal or a report.
    var lines: [String] { get }

    /// An SVG picture, where one says more than the table; nil where there is none, or nothing to draw.
    var picture: String? { get }
}

extension AnalysisResult {
    package var picture: String? { nil }

    /// The result as one JSON object.
    package var json: String {
        var json = JSONText()
        json.object { write(to: &$0) }
        return json.string
    }

    /// The result as text.
    package var text: String { lines.joined(separator: "\n") }
}
