/// One part of a map as a merge takes it: by its name, with its fields.
struct MergeItem {
    let part: String
    let name: LocalisedText
    let fields: Fields
}

extension ServiceMap {
    /// A map, and the languages its fields are written in.
    struct InLanguages {
        fileprivate let map: ServiceMap
        fileprivate let languages: [Language]

        var wholeItems: [MergeItem] { [MergeItem(part: "", name: map.name, fields: map.fields(in: languages))] }

        var locationItems: [MergeItem] { entries(of: .locations) }
        var segmentItems: [MergeItem] { entries(of: .segments) }
        var channelItems: [MergeItem] { entries(of: .channels) }

        /// The touchpoints of all channels, such as `branch/desk`.
        var touchpointItems: [MergeItem] {
            map.channels.flatMap { channel in
                channel.touchpoints.map { touchpoint in
                    var fields = named(touchpoint.name)
                    fields["kind"] = touchpoint.kind.rawValue
                    return MergeItem(part: "\(channel.code)/\(touchpoint.code)", name: touchpoint.name, fields: fields)
                }
            }
        }

        var momentItems: [MergeItem] {
            map.moments.map { moment in
                var fields = moment.fields(in: languages)
                // Another phase is a move.
                fields["phase"] = ""
                return MergeItem(part: moment.code.text, name: moment.name, fields: fields)
            }
        }

        private func entries(of list: MapList) -> [MergeItem] {
            map.entries(of: list).map { MergeItem(part: $0.code.text, name: $0.name, fields: named($0.name)) }
        }

        private func named(_ name: LocalisedText) -> Fields {
            var fields = Fields()
            fields.write("name", name, in: languages)
            return fields
        }
    }

    func `in`(_ languages: [Language]) -> InLanguages { InLanguages(map: self, languages: languages) }

    /// Takes over the channels and touchpoints that moments need, from the first map that has them.
    mutating func keepPlaces(of moments: [Fields], from maps: [ServiceMap]) {
        for place in moments.map({ $0["place"] }) where !place.isEmpty {
            let parts = place.split(separator: "/").compactMap { Code($0) }
            guard let code = parts.first else { continue }
            let sources = maps.compactMap { map in map.channels.first { $0.code == code } }
            if !channels.contains(where: { $0.code == code }), var channel = sources.first {
                channel.touchpoints = []
                channels.append(channel)
            }
            guard parts.count == 2, let index = channels.firstIndex(where: { $0.code == code }),
                !channels[index].touchpoints.contains(where: { $0.code == parts[1] }),
                let touchpoint = sources.flatMap(\.touchpoints).first(where: { $0.code == parts[1] })
            else { continue }
            channels[index].touchpoints.append(touchpoint)
        }
    }
}

extension Fields {
    /// The fields whose names begin with a prefix and a dot.
    func all(under prefix: String) -> Fields {
        Fields(names.filter { $0.hasPrefix(prefix + ".") }.map { ($0, self[$0]) })
    }

    /// All of them in one line, for whoever has to choose.
    var sentence: String { names.map { self[$0] }.filter { !$0.isEmpty }.joined(separator: " · ") }
}
