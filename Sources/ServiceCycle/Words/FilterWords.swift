/// What a report can be narrowed to.
package enum FilterWords {
    package static let title = Phrase(en: "Filters", de: "Filter", id: "Saringan")
    package static let location = Phrase(en: "Location", de: "Standort", id: "Lokasi")
    package static let channel = Phrase(en: "Channel", de: "Kanal", id: "Kanal")
    package static let segment = Phrase(en: "Segment", de: "Segment", id: "Segmen")
    package static let language = Phrase(en: "Language", de: "Sprache", id: "Bahasa")
    package static let wave = Phrase(en: "Wave", de: "Welle", id: "Gelombang")
    package static let allLocations = Phrase(en: "All locations", de: "Alle Standorte", id: "Semua lokasi")
    package static let allChannels = Phrase(en: "All channels", de: "Alle Kanäle", id: "Semua kanal")
    package static let allSegments = Phrase(en: "Everyone", de: "Alle Kunden", id: "Semua pelanggan")
    package static let allLanguages = Phrase(en: "All languages", de: "Alle Sprachen", id: "Semua bahasa")
    package static let allWaves = Phrase(en: "All waves", de: "Alle Wellen", id: "Semua gelombang")
    package static let from = Phrase(en: "From", de: "Von", id: "Dari")
    package static let to = Phrase(en: "To", de: "Bis", id: "Sampai")
    package static let show = Phrase(en: "Show", de: "Anzeigen", id: "Tampilkan")
    package static let clear = Phrase(en: "Clear all", de: "Alles zurücksetzen", id: "Hapus semua")
    package static let more = Phrase(en: "More", de: "Mehr", id: "Lainnya")
    package static let lastDays = Plural(
        one: Phrase(en: "last day", de: "letzter Tag", id: "sehari terakhir"),
        other: Phrase(en: "last {count} days", de: "letzte {count} Tage", id: "{count} hari terakhir")
    )
    package static let none = Phrase(en: "no filter", de: "kein Filter", id: "tanpa saringan")
    package static let weighted = Phrase(
        en: "weighted answers",
        de: "gewichtete Antworten",
        id: "jawaban terbobot"
    )

    /// A language by its own name, or by its tag.
    package static func name(of language: Language) -> String {
        switch language {
        case .english: "English"
        case .german: "Deutsch"
        case .indonesian: "Bahasa Indonesia"
        default: language.tag
        }
    }
}
