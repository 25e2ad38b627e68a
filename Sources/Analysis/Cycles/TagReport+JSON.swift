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
            json.name("tags")
            json.array { json in
                for row in rows { json.object { member(row, to: &$0) } }
            }
        }
        return json.string
    }

    /// A withheld figure hides its count too: with it, filters could be played against each other.
    private func member(_ row: Row, to json: inout JSONText) {
        let isShown = !row.isWithheld && !isWithheld
        json.member("code", row.tag.code)
        json.member("name", row.tag.name)
        json.member("rule", row.tag.rule?.text)
        json.member("n", isShown ? row.count : nil)
        json.member("rated", isShown && row.share != nil ? row.rated : nil)
        json.member("top2", isShown ? row.share?.share : nil)
        json.name("top2_interval")
        if isShown, let interval = row.interval {
            json.array {
                $0.value(interval.lowerBound)
                $0.value(interval.upperBound)
            }
        } else {
            json.null()
        }
        json.member("suppressed", !isShown)
    }
}
