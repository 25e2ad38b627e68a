internal import ServiceCycle

/// The map of a cycle as a table: one row per moment, the columns named like the fields of the map file.
enum MapTable {
    /// The fields that a column may begin with.
    private static let known = [
        "cycle", "cycle-name", "phase", "code", "name", "description", "actor", "channel", "touchpoint", "criticality",
        "criticality-reason", "conduct", "evidence", "back-stage", "support", "owner", "drawn",
        "standards",
    ]

    static func read(_ bytes: [UInt8], name: String) throws(Refusal) -> ServiceMap {
        var table = try DelimitedReader(bytes: bytes, name: name)
        let findings = Findings(.dotted)
        let columns = table.header.names.map { $0.split(separator: ".").map(String.init) }
        for (index, path) in columns.enumerated() where !isKnown(path) {
            let hint = Spelling.hint(for: path.first ?? "", among: known)
            findings.add(Issue("line 1, \(table.header.label(index))", "unknown field\(hint)"))
        }
        var rows: [Branch] = []
        while try table.next() {
            if let problem = table.problem {
                findings.add(Issue("line \(table.line)", problem))
                continue
            }
            var row = Branch(line: table.line)
            for (index, path) in columns.enumerated() where isKnown(path) {
                let text = table.text(index)
                if !text.isEmpty { row.insert(text, at: path[...]) }
            }
            rows.append(row)
        }
        try findings.check(name, as: "a map")
        return try MapFile.map(from: root(of: rows), name: name, style: .dotted)
    }

    /// Nothing in a map lies deeper than `standards.1.statement.en`.
    private static func isKnown(_ path: [String]) -> Bool { path.count <= 4 && known.contains(path.first ?? "") }

    /// The rows as a map file would have them: what is of the cycle once, the places as far as rows name them.
    private static func root(of rows: [Branch]) -> DocumentNode {
        var root = Branch(line: 1)
        var channels: [(code: String, touchpoints: [String])] = []
        for row in rows {
            if let cycle = row["cycle"] { root["cycle"] = root["cycle"] ?? cycle }
            if let name = row["cycle-name"] { root["name"] = root["name"] ?? name }
            guard let channel = row["channel"]?.text, Code(channel) != nil else { continue }
            let index = channels.firstIndex { $0.code == channel } ?? channels.endIndex
            if index == channels.endIndex { channels.append((channel, [])) }
            guard let touchpoint = row["touchpoint"]?.text, Code(touchpoint) != nil else { continue }
            if !channels[index].touchpoints.contains(touchpoint) { channels[index].touchpoints.append(touchpoint) }
        }
        if root["name"] == nil { root["name"] = root["cycle"] }
        let moments = rows.map { row in
            var row = row
            row["cycle"] = nil
            row["cycle-name"] = nil
            return row.node
        }
        let places = channels.map { channel in
            DocumentNode.group([
                ("code", .plain(channel.code)), ("name", .plain(channel.code)),
                (
                    "touchpoints",
                    .list(
                        channel.touchpoints.map { .group([("code", .plain($0)), ("name", .plain($0))]) },
                        line: 1
                    )
                ),
            ])
        }
        return root.node(with: [("channels", .list(places, line: 1)), ("moments", .list(moments, line: 1))])
    }

    static func write(_ map: ServiceMap) -> String {
        let texts = [map.name] + map.moments.flatMap(\.texts)
        let used = LocalisedText(
            Dictionary(texts.flatMap(\.languages).map { ($0, "used") }) { first, _ in first }
        ).languages
        let standards = map.moments.map(\.standards.count).max() ?? 0
        let words = { (field: String) in used.map { "\(field).\($0.tag)" } }
        var header = ["cycle"] + words("cycle-name") + ["phase", "code"] + words("name") + words("description")
        header += ["actor", "channel", "touchpoint", "criticality"] + words("criticality-reason") + words("conduct")
        header += words("evidence") + words("back-stage") + words("support") + ["owner", "drawn"]
        for number in 0..<standards {
            header += ["standards.\(number + 1).target", "standards.\(number + 1).unit"]
            header += words("standards.\(number + 1).statement")
        }
        let rows = map.moments.map { moment in
            let told = { (text: LocalisedText) in used.map { text[$0] ?? "" } }
            var row = [map.code.text] + told(map.name) + [moment.phase.rawValue, moment.code.text]
            row += told(moment.name) + told(moment.description)
            row += [moment.actor.rawValue, moment.channel?.text ?? "", moment.touchpoint?.text ?? ""]
            row += [String(moment.criticality)] + told(moment.criticalityReason) + told(moment.conduct)
            row += told(moment.evidence) + told(moment.backStage) + told(moment.support)
            row += [moment.owner ?? "", moment.drawn.map(JSONText.text(of:)) ?? ""]
            for number in 0..<standards {
                let standard = number < moment.standards.count ? moment.standards[number] : nil
                row += [standard.map { JSONText.text(of: $0.target) } ?? "", standard?.unit.rawValue ?? ""]
                row += told(standard?.statement ?? LocalisedText())
            }
            return row
        }
        return ([header] + rows).map { $0.map(DelimitedCell.text).joined(separator: ",") + "\r\n" }.joined()
    }
}
