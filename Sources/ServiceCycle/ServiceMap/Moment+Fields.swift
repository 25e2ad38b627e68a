extension Moment {
    /// The parts of a moment as its form holds them.
    package func fields(in languages: [Language]) -> Fields {
        var fields = Fields()
        fields.write("name", name, in: languages)
        fields.write("description", description, in: languages)
        fields["phase"] = phase.rawValue
        fields["place"] = [channel, touchpoint].compactMap { $0?.text }.joined(separator: "/")
        fields["actor"] = actor.rawValue
        for (key, standard) in keyedStandards {
            fields["standard.\(key).target"] = Standard.text(of: standard.target)
            fields.write("standard.\(key).text", standard.statement, in: languages)
        }
        fields.write("conduct", conduct, in: languages)
        fields.write("evidence", evidence, in: languages)
        fields.write("back-stage", backStage, in: languages)
        fields.write("support", support, in: languages)
        fields["owner"] = owner ?? ""
        fields["criticality"] = String(criticality)
        fields.write("reason", criticalityReason, in: languages)
        fields["drawn"] = drawn.map(Standard.text(of:)) ?? ""
        return fields
    }

    /// The standards, each with its unit and its number among those of the unit, such as `minutes-1`.
    package var keyedStandards: [(key: String, standard: Standard)] {
        var counts: [Standard.Unit: Int] = [:]
        return standards.map { standard in
            counts[standard.unit, default: 0] += 1
            return ("\(standard.unit.rawValue)-\(counts[standard.unit] ?? 1)", standard)
        }
    }

    /// The moment as a form describes it.
    ///
    /// - Parameters:
    ///   - fields: Every part of it.
    ///   - code: Its code.
    ///   - map: Says which channels and touchpoints there are.
    ///   - isMeasured: Whether texts may be too long; those of a file, which nobody types, are not.
    /// - Returns: A moment without issues.
    /// - Throws: Everything that is wrong with the fields.
    package static func read(
        _ fields: Fields,
        code: Code,
        in map: ServiceMap,
        isMeasured: Bool = true
    ) throws(UnfitFields) -> Moment {
        var issues = isMeasured ? Self.lengthIssues(fields) : []
        let name = fields.text("name")
        if name.isEmpty { issues.append(FieldIssue("name.en", EditorWords.nameNeeded)) }
        let phase = Phase(rawValue: fields["phase"])
        if phase == nil { issues.append(FieldIssue("phase", EditorWords.chooseOne)) }
        let actor = Actor(rawValue: fields["actor"])
        if actor == nil { issues.append(FieldIssue("actor", EditorWords.chooseOne)) }
        let criticality = Int(fields["criticality"])
        if !(0...10).contains(criticality ?? -1) {
            issues.append(FieldIssue("criticality", EditorWords.criticalityRange))
        }
        let drawn = Double(fields["drawn"].replacing(",", with: ".").replacing("−", with: "-"))
        if !fields["drawn"].isEmpty, !(-5...5).contains(drawn ?? .infinity) {
            issues.append(FieldIssue("drawn", EditorWords.drawnRange))
        }
        let place = map.place(named: fields["place"])
        if place == nil { issues.append(FieldIssue("place", EditorWords.placeGone)) }
        let standards = Standard.read(fields, &issues)
        guard issues.isEmpty, let phase, let actor, let criticality, let place else { throw UnfitFields(issues) }
        return Moment(
            code: code,
            name: name,
            description: fields.text("description"),
            phase: phase,
            channel: place.channel,
            touchpoint: place.touchpoint,
            actor: actor,
            standards: standards,
            conduct: fields.text("conduct"),
            evidence: fields.text("evidence"),
            backStage: fields.text("back-stage"),
            support: fields.text("support"),
            owner: fields["owner"].isEmpty ? nil : fields["owner"],
            criticality: criticality,
            criticalityReason: fields.text("reason"),
            drawn: drawn
        )
    }

    private static func lengthIssues(_ fields: Fields) -> [FieldIssue] {
        FieldLimits.issues(fields, short: ["name", "owner"])
    }
}

extension ServiceMap {
    /// The channel and touchpoint that a field such as `branch/counter` names; nil where they are not there.
    fileprivate func place(named text: String) -> (channel: Code?, touchpoint: Code?)? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if text.isEmpty { return (nil, nil) }
        guard parts.count <= 2, let channel = channels.first(where: { $0.code.text == parts[0] }) else { return nil }
        guard parts.count == 2 else { return (channel.code, nil) }
        return channel.touchpoints.first { $0.code.text == parts[1] }.map { (channel.code, $0.code) }
    }
}

extension Standard {
    /// A target as people type it.
    package static func text(of target: Double) -> String {
        Int(exactly: target).map(String.init) ?? "\(target)"
    }

    /// The key of the row in which a new standard is typed.
    package static let newKey = "new"

    /// The standards of a form, in its order; a row without a target is none.
    fileprivate static func read(_ fields: Fields, _ issues: inout [FieldIssue]) -> [Standard] {
        fields.keys(under: "standard").compactMap { key in
            let typed = fields["standard.\(key).target"]
            let statement = fields.text("standard.\(key).text")
            let name = "standard.\(key).target"
            if typed.isEmpty {
                if !statement.isEmpty, key == newKey { issues.append(FieldIssue(name, EditorWords.targetNeeded)) }
                return nil
            }
            let unit = Unit(rawValue: key == newKey ? fields["standard.new.unit"] : String(key.prefix(untilLast: "-")))
            guard let target = Double(typed.replacing(",", with: ".")), target.isFinite, target >= 0, let unit else {
                issues.append(FieldIssue(name, EditorWords.targetNumber, ["text": typed]))
                return nil
            }
            if unit == .percentSatisfied || unit == .perHundredVisits, target > 100 {
                issues.append(FieldIssue(name, EditorWords.targetHundred))
                return nil
            }
            return Standard(target: target, unit: unit, statement: statement)
        }
    }
}

extension String {
    /// What stands before the last of a character.
    fileprivate func prefix(untilLast character: Character) -> Substring {
        lastIndex(of: character).map { self[..<$0] } ?? self[...]
    }
}
