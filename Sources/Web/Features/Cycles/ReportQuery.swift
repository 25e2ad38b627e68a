internal import ServiceCycle
internal import Statistics

/// The query of an address that asks for figures.
struct ReportQuery {
    let fields: FormBody

    static let known = ["from", "to", "days", "location", "channel", "segment", "language", "wave", "weighted"]

    init(_ query: String) throws(Refusal) {
        fields = try FormBody(query)
    }

    init(_ fields: FormBody) {
        self.fields = fields
    }

    /// What was asked; whatever cannot be understood is refused by name.
    func strictRequest(knowing known: [String] = Self.known) throws(Refusal) -> ReportRequest {
        var issues: [Issue] = []
        for name in fields.names where !known.contains(name) {
            issues.append(
                Issue("?\(name)", "There is no such parameter; there are \(known.joined(separator: ", ")).")
            )
        }
        let request = request { issues.append($0) }
        if let from = request.from, let to = request.to, to < from {
            issues.append(Issue("?to", "The period ends before it begins."))
        }
        guard issues.isEmpty else { throw Refusal(.invalid, "The query cannot be answered.", issues: issues) }
        return request
    }

    /// What was asked, with what cannot be understood left out: an old bookmark still shows a page.
    func lenientRequest() -> ReportRequest { request { _ in } }

    private func request(_ complain: (Issue) -> Void) -> ReportRequest {
        func read<Value>(_ name: String, _ rule: String, _ parse: (String) -> Value?) -> Value? {
            guard let text = fields[name] else { return nil }
            let value = parse(text)
            if value == nil { complain(Issue("?\(name)", "\"\(text)\" is not \(rule).")) }
            return value
        }
        let filter = CohortFilter(
            location: read("location", "a code") { Code($0) },
            channel: read("channel", "a code") { Code($0) },
            segment: read("segment", "a code") { Code($0) },
            language: read("language", "a language tag") { Language($0) },
            wave: read("wave", "a code") { Code($0) }
        )
        let isWeighted = read("weighted", "true or false") { ["true": true, "false": false][$0] } ?? false
        return ReportRequest(
            filter: filter,
            from: read("from", "a day such as 2026-11-21") { Day($0) },
            to: read("to", "a day such as 2026-11-21") { Day($0) },
            length: read("days", "a number of days such as 90") { text in
                Int(text).flatMap { ReportPeriod.lengths.contains($0) ? $0 : nil }
            },
            weighting: isWeighted ? .weights : .counts
        )
    }
}
