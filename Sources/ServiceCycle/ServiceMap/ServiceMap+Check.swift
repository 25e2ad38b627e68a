extension ServiceMap {
    /// Everything that is wrong with the map, each with its path, such as `moments[3].channel`; empty when it is sound.
    package func issues() -> [Issue] {
        var issues: [Issue] = []
        if name.isEmpty { issues.append(Issue("name", "The cycle needs a name in at least one language.")) }
        if moments.isEmpty { issues.append(Issue("moments", "A cycle needs at least one moment.")) }
        issues += Self.repeated(locations.map(\.code), in: "locations")
        issues += Self.repeated(segments.map(\.code), in: "segments")
        issues += Self.repeated(channels.map(\.code), in: "channels")
        issues += Self.repeated(moments.map(\.code), in: "moments")
        for (index, channel) in channels.enumerated() {
            issues += Self.repeated(channel.touchpoints.map(\.code), in: "channels[\(index)].touchpoints")
        }
        issues += nameIssues
        for index in moments.indices { issues += momentIssues(at: index) }
        return issues
    }

    private static func repeated(_ codes: [Code], in list: String) -> [Issue] {
        var seen: Set<Code> = []
        return codes.enumerated().filter { !seen.insert($0.element).inserted }
            .map { Issue("\(list)[\($0.offset)].code", "The code \"\($0.element)\" is used twice in \(list).") }
    }

    private var nameIssues: [Issue] {
        let named: [(String, LocalisedText)] =
            locations.enumerated().map { ("locations[\($0.offset)].name", $0.element.name) }
            + segments.enumerated().map { ("segments[\($0.offset)].name", $0.element.name) }
            + channels.enumerated().map { ("channels[\($0.offset)].name", $0.element.name) }
            + channels.enumerated().flatMap { channel in
                channel.element.touchpoints.enumerated().map {
                    ("channels[\(channel.offset)].touchpoints[\($0.offset)].name", $0.element.name)
                }
            }
            + moments.enumerated().map { ("moments[\($0.offset)].name", $0.element.name) }
        return named.filter { $0.1.isEmpty }.map { Issue($0.0, "A name in at least one language is needed.") }
    }

    private func momentIssues(at index: Int) -> [Issue] {
        let moment = moments[index]
        let place = "moments[\(index)]"
        var issues: [Issue] = []
        if !(0...10).contains(moment.criticality) {
            issues.append(Issue("\(place).criticality", "\(moment.criticality) is not between 0 and 10."))
        }
        if let drawn = moment.drawn, !(-5...5).contains(drawn) {
            issues.append(Issue("\(place).drawn", "\(drawn) is not between -5 and 5."))
        }
        if index > 0, moment.phase < moments[index - 1].phase {
            issues.append(
                Issue(
                    "\(place).phase",
                    "A moment \(moment.phase.rawValue) the purchase cannot follow one \(moments[index - 1].phase.rawValue) it."
                )
            )
        }
        let channel = channels.first { $0.code == moment.channel }
        if let code = moment.channel, channel == nil {
            issues.append(Issue("\(place).channel", "There is no channel \"\(code)\" in this map."))
        }
        if let code = moment.touchpoint {
            if moment.channel == nil {
                issues.append(Issue("\(place).touchpoint", "A touchpoint needs its channel named beside it."))
            } else if let channel, !channel.touchpoints.contains(where: { $0.code == code }) {
                issues.append(
                    Issue("\(place).touchpoint", "The channel \"\(channel.code)\" has no touchpoint \"\(code)\".")
                )
            }
        }
        for (number, standard) in moment.standards.enumerated() {
            issues += standard.issues(at: "\(place).standards[\(number)]")
        }
        return issues
    }
}

extension Standard {
    fileprivate func issues(at place: String) -> [Issue] {
        guard target.isFinite, target >= 0 else { return [Issue("\(place).target", "A target is 0 or more.")] }
        if unit == .percentSatisfied || unit == .perHundredVisits, target > 100 {
            return [Issue("\(place).target", "\(target) is more than 100.")]
        }
        return []
    }
}
