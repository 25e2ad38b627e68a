package import ServiceCycle
internal import Statistics

extension TagReport {
    /// The answer of `GET /api/v1/cycles/{cycle}/tags`.
    package func json(of cycle: Code, in days: ClosedRange<Day>, moment: Code?) -> String {
        var json = JSONText()
        json.object { json in
            json.member("cycle", cycle)
            json.member("from", "\(days.lowerBound)")
            json.member("to", "\(days.upperBound)")
            json.member("moment", moment)
            json.member("n", isWithheld ? nil : count)
            json.member("newest_only", isCut)
            json.member("tags", rows) { member($1, to: &$0) }
        }
        return json.string
    }

    /// A withheld figure hides its count too: with it, filters could be played against each other.
    private func member(_ row: Row, to json: inout JSONText) {
        json.member("code", row.tag.code)
        json.member("name", row.tag.name)
        json.member("rule", row.tag.rule?.text)
        json.member("n", row.isWithheld ? nil : row.count)
        json.member("rated", row.share == nil ? nil : row.rated)
        json.member("top2", row.share?.share)
        json.member("top2_interval", row.interval)
        json.member("suppressed", row.isWithheld)
    }
}
