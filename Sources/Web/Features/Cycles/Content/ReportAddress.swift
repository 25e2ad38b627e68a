internal import ServiceCycle
internal import Statistics

/// The address of a report: every filter, the period and the curve as its query.
struct ReportAddress: Equatable, Sendable {
    let path: String
    var request: ReportRequest
    var curve: String?
    var contrast: Contrast?

    /// What one page alone asks, such as where its lines are drawn, by the names in the query.
    var options: [String: String] = [:]

    /// The fields that are set, in a fixed order.
    ///
    /// None of the values needs escaping in an address, but what was typed does; ``text`` sees to it.
    var fields: [(name: String, value: String)] {
        let filter = request.filter
        let all: [(String, String?)] = [
            ("location", filter.location?.text),
            ("channel", filter.channel?.text),
            ("segment", filter.segment?.text),
            ("language", filter.language?.tag),
            ("wave", filter.wave?.text),
            ("from", request.from?.description),
            ("to", request.to?.description),
            ("days", request.length.map(String.init)),
            ("weighted", request.weighting == .weights ? "true" : nil),
            ("curve", curve),
            ("compare", contrast?.text),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } }
            + options.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    var text: String {
        let query = fields.map { "\($0.name)=\(FormBody.encoded($0.value))" }.joined(separator: "&")
        return query.isEmpty ? path : "\(path)?\(query)"
    }

    /// The same address with something changed.
    func with(_ change: (inout Self) -> Void) -> String {
        var other = self
        change(&other)
        return other.text
    }

    /// The page above, without a query.
    var parent: String { path.split(separator: "/").dropLast().map { "/\($0)" }.joined() }

    /// The page of a moment of the cycle that this is the address of, with the same selection.
    func moment(_ code: Code) -> String {
        ReportAddress(path: "\(path)/moments/\(code)", request: request).text
    }
}
