package import ServiceCycle

extension MapFormat {
    /// How files of the format end.
    package var ending: String {
        switch self {
        case .mermaid: "mmd"
        default: rawValue
        }
    }

    /// Whether texts stand in one language alone.
    package var isOfOneLanguage: Bool { self == .ojf || self == .mermaid }

    /// A map that was read, laid over the one that is here: what the format cannot carry stays as it is.
    ///
    /// The map that is here is written and read again in the same format. What a file has otherwise than that was changed in the
    /// file; all else is what got lost on the way, and stays.
    package func laid(_ map: ServiceMap, over kept: ServiceMap, language: Language) -> ServiceMap {
        if self == .yaml || self == .json { return map }
        // What cannot even be read again gives nothing to compare with: then the file is taken as it is.
        guard
            let base = try? read(
                Array(write(kept, language: language).text.utf8),
                name: kept.code.text,
                language: language
            )
        else { return map }
        let laid = MapMerge(base: base.map, theirs: kept, mine: map, otherwise: .mine).map
        return laid.issues().isEmpty ? laid : map
    }

    /// The language in which a file says most of what the map that is here says in it.
    package func language(of bytes: [UInt8], like kept: ServiceMap, otherwise usual: Language) -> Language {
        guard isOfOneLanguage else { return usual }
        let counts = TextInventory(kept.texts).languages.map { language in
            // A file that cannot be read is refused by whoever reads it in earnest.
            let map = (try? read(bytes, name: kept.code.text, language: language))?.map
            let names = Set(kept.moments.compactMap { $0.name[language] })
            return (language, map?.moments.filter { names.contains($0.name[language] ?? "") }.count ?? 0)
        }
        let best = counts.map(\.1).max() ?? 0
        if best == 0 || counts.contains(where: { $0.0 == usual && $0.1 == best }) { return usual }
        return counts.first { $0.1 == best }?.0 ?? usual
    }
}
