package import ServiceCycle

/// The map of a cycle as JSON: the same fields as the YAML file, places as JSON pointers.
package enum MapJSON {
    /// Reads a map and checks it.
    package static func read(_ bytes: [UInt8]) throws(Refusal) -> ServiceMap {
        guard bytes.count <= YAMLDocument.largest else {
            throw Refusal(.tooLarge, "A map may have at most 1 MiB.")
        }
        let value: JSONValue
        do {
            value = try JSONScanner.value(of: bytes, deepest: YAMLDocument.deepest)
        } catch {
            throw Refusal(.invalid, "The map is not JSON.", issues: [Issue("byte \(error.offset)", error.reason)])
        }
        return try MapFile.map(from: DocumentNode(value), name: "This", style: .pointer)
    }

    /// Writes a map with its members in the order of the file; optional things that are absent are left out.
    package static func write(_ map: ServiceMap) -> String {
        var text = JSONText()
        text.object { text in
            text.member("cycle", map.code)
            text.words("name", map.name)
            text.words("description", map.description)
            text.list("locations", map.locations) {
                $0.member("code", $1.code)
                $0.words("name", $1.name)
            }
            text.list("segments", map.segments) {
                $0.member("code", $1.code)
                $0.words("name", $1.name)
            }
            text.list("channels", map.channels) { text, channel in
                text.member("code", channel.code)
                text.words("name", channel.name)
                text.list("touchpoints", channel.touchpoints) {
                    $0.member("code", $1.code)
                    $0.words("name", $1.name)
                    $0.member("kind", $1.kind.rawValue)
                }
            }
            text.list("moments", map.moments) { $0.write($1) }
        }
        return text.string
    }
}

extension JSONText {
    fileprivate mutating func write(_ moment: Moment) {
        member("code", moment.code)
        words("name", moment.name)
        words("description", moment.description)
        member("phase", moment.phase.rawValue)
        if let channel = moment.channel { member("channel", channel) }
        if let touchpoint = moment.touchpoint { member("touchpoint", touchpoint) }
        member("actor", moment.actor.rawValue)
        list("standards", moment.standards) {
            $0.member("target", $1.target)
            $0.member("unit", $1.unit.rawValue)
            $0.words("statement", $1.statement)
        }
        words("conduct", moment.conduct)
        words("evidence", moment.evidence)
        words("back-stage", moment.backStage)
        words("support", moment.support)
        if let owner = moment.owner { member("owner", owner) }
        member("criticality", moment.criticality)
        words("criticality-reason", moment.criticalityReason)
        if let drawn = moment.drawn { member("drawn", drawn) }
    }

    /// Words by language; left out where there are none.
    fileprivate mutating func words(_ name: String, _ words: LocalisedText) {
        guard !words.isEmpty else { return }
        self.name(name)
        object { text in
            for language in words.languages { text.member(language.tag, words[language]) }
        }
    }

    /// A list of objects; left out where it is empty.
    fileprivate mutating func list<Item>(_ name: String, _ items: [Item], _ write: (inout JSONText, Item) -> Void) {
        guard !items.isEmpty else { return }
        self.name(name)
        array { text in
            for item in items { text.object { write(&$0, item) } }
        }
    }
}
