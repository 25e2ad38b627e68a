/// What a format could not carry, said in words.
package enum LeftOutWords {
    package static let title = Phrase(
        en: "What this format cannot carry:",
        de: "Was dieses Format nicht fassen kann:",
        id: "Yang tidak dapat dimuat format ini:"
    )
    package static let more = Phrase(en: "and {count} more", de: "und {count} weitere", id: "dan {count} lainnya")

    package static func part(_ part: LeftOut.Part) -> Phrase {
        switch part {
        case .cycleCode: Phrase(en: "The code of the cycle", de: "Die Kennung des Zyklus", id: "Kode siklus")
        case .cycleName:
            Phrase(en: "The exact name of the cycle", de: "Der genaue Name des Zyklus", id: "Nama persis siklus")
        case .cycleDescription:
            Phrase(en: "The description of the cycle", de: "Die Beschreibung des Zyklus", id: "Keterangan siklus")
        case .languages: Phrase(en: "Other languages", de: "Andere Sprachen", id: "Bahasa lain")
        case .locations: Phrase(en: "Locations", de: "Standorte", id: "Lokasi")
        case .segments: Phrase(en: "Segments", de: "Segmente", id: "Segmen")
        case .channels:
            Phrase(en: "Channels and touchpoints", de: "Kanäle und Kontaktpunkte", id: "Saluran dan titik kontak")
        case .reasons:
            Phrase(en: "Reasons of criticality", de: "Gründe der Kritikalität", id: "Alasan tingkat kekritisan")
        case .sections: Phrase(en: "Names of sections", de: "Namen von Abschnitten", id: "Nama bagian")
        case .lanes: Phrase(en: "Names of lanes", de: "Namen von Bahnen", id: "Nama lajur")
        case .nodeFields: Phrase(en: "Fields of nodes", de: "Felder von Knoten", id: "Isian simpul")
        default: moment(part)
        }
    }

    /// The parts of a moment.
    private static func moment(_ part: LeftOut.Part) -> Phrase {
        switch part {
        case .codes: Phrase(en: "Codes of moments", de: "Kennungen von Momenten", id: "Kode momen")
        case .words: Phrase(en: "Exact names of moments", de: "Genaue Namen von Momenten", id: "Nama persis momen")
        case .descriptions: Phrase(en: "Descriptions", de: "Beschreibungen", id: "Keterangan")
        case .places: Phrase(en: "Where moments happen", de: "Wo Momente geschehen", id: "Tempat terjadinya momen")
        case .actors: Phrase(en: "Who acts", de: "Wer handelt", id: "Siapa yang bertindak")
        case .standards: Phrase(en: "Standards", de: "Standards", id: "Standar")
        case .conduct: Phrase(en: "Conduct", de: "Verhalten", id: "Perilaku")
        case .evidence: EditorWords.evidence
        case .backStage: EditorWords.backStage
        case .support: EditorWords.support
        case .owners: Phrase(en: "Who is responsible", de: "Wer verantwortlich ist", id: "Penanggung jawab")
        case .criticality: Phrase(en: "Criticality", de: "Kritikalität", id: "Tingkat kekritisan")
        default:
            Phrase(en: "The drawn curve, exactly", de: "Die gezeichnete Kurve, genau", id: "Kurva gambar secara persis")
        }
    }
}

extension LeftOut {
    /// So many names are told.
    private static let most = 6

    /// Such as `Standards: Waits for his turn, Receives the money`.
    package func sentence(in language: Language) -> String {
        var told = Array(names.prefix(Self.most))
        if names.count > Self.most {
            told.append(LeftOutWords.more.text(language, ["count": String(names.count - Self.most)]))
        }
        return "\(LeftOutWords.part(part)[language]): \(told.joined(separator: ", "))"
    }
}
