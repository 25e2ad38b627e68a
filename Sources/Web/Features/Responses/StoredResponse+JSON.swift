package import ServiceCycle
package import Storage

extension StoredResponse {
    /// One line of JSON, as the list call and the export give it.
    package func json(in zone: Zone) -> String {
        var json = JSONText()
        write(to: &json, zone: zone)
        return json.string
    }

    func write(to json: inout JSONText, zone: Zone) {
        json.object { json in
            json.member("id", "\(id)")
            json.name("answers")
            json.value((try? JSONScanner.value(of: Array(answers.utf8))) ?? .null)
            json.name("attributes")
            json.object { json in
                for (name, code) in [
                    ("location", attributes.location), ("channel", attributes.channel),
                    ("segment", attributes.segment), ("wave", attributes.wave),
                ] {
                    if let code { json.member(name, code) }
                }
            }
            json.member("language", attributes.language?.tag)
            json.member("at", at.text(in: zone))
            json.member("weight", Double(weight) / 1_000_000)
        }
    }
}
