/// Versions: to look at, to compare, and what each is for.
package enum VersionPageWords {
    package static let view = Phrase(en: "View", de: "Ansehen", id: "Lihat")
    package static let compareNow = Phrase(
        en: "Compare with now",
        de: "Mit jetzt vergleichen",
        id: "Bandingkan dengan sekarang"
    )
    package static let noteOf = Phrase(en: "Note: {name}", de: "Notiz: {name}", id: "Catatan: {name}")
    package static let addNote = Phrase(en: "Add a note", de: "Notiz hinzufügen", id: "Tambah catatan")
    package static let changeNote = Phrase(en: "Change the note", de: "Notiz ändern", id: "Ubah catatan")
    package static let noted = Phrase(
        en: "The note is kept.",
        de: "Die Notiz ist gespeichert.",
        id: "Catatan disimpan."
    )
    package static let tooLong = Phrase(
        en: "A note has at most {most} characters.",
        de: "Eine Notiz hat höchstens {most} Zeichen.",
        id: "Catatan paling banyak {most} karakter."
    )

    /// Two versions side by side.
    package static let comparison = Phrase(en: "Side by side", de: "Gegenüberstellung", id: "Sanding versi")
    package static let comparisonLead = Phrase(
        en: "Every moment in its order, and field by field what is not the same.",
        de: "Jeder Moment in seiner Reihenfolge, und Feld für Feld, was nicht gleich ist.",
        id: "Setiap momen sesuai urutan, dan kolom demi kolom yang tidak sama."
    )
    package static let from = Phrase(en: "From", de: "Von", id: "Dari")
    package static let to = Phrase(en: "To", de: "Zu", id: "Ke")
    package static let compare = Phrase(en: "Compare", de: "Vergleichen", id: "Bandingkan")
    package static let swap = Phrase(en: "Swap sides", de: "Seiten tauschen", id: "Tukar sisi")
    package static let before = Phrase(en: "Before", de: "Vorher", id: "Sebelum")
    package static let after = Phrase(en: "After", de: "Nachher", id: "Sesudah")
    package static let field = Phrase(en: "Field", de: "Feld", id: "Kolom")
    package static let same = Phrase(en: "Both are the same.", de: "Beide sind gleich.", id: "Keduanya sama.")
    package static let unchanged = Plural(
        one: Phrase(en: "1 moment unchanged", de: "1 Moment unverändert", id: "1 momen tidak berubah"),
        other: Phrase(
            en: "{count} moments unchanged",
            de: "{count} Momente unverändert",
            id: "{count} momen tidak berubah"
        )
    )
    package static let asIsVersion = Phrase(
        en: "How it is, version {number}",
        de: "Wie es ist, Version {number}",
        id: "Keadaan sekarang, versi {number}"
    )
    package static let toBeVersion = Phrase(
        en: "How it shall become, version {number}",
        de: "Wie es werden soll, Version {number}",
        id: "Rancangan ke depan, versi {number}"
    )
    package static let wholeMap = Phrase(en: "The map itself", de: "Die Karte selbst", id: "Peta itu sendiri")
    package static let placeFromTo = Phrase(
        en: "place {before} → {after}",
        de: "Platz {before} → {after}",
        id: "tempat {before} → {after}"
    )
    package static let allFields = Phrase(en: "All its fields", de: "Alle Felder davon", id: "Semua kolomnya")

    package static func kind(_ kind: Difference.Kind) -> Phrase {
        switch kind {
        case .added: Phrase(en: "new", de: "neu", id: "baru")
        case .retired: Phrase(en: "taken out", de: "herausgenommen", id: "dikeluarkan")
        case .moved: Phrase(en: "moved", de: "verschoben", id: "dipindahkan")
        case .changed: Phrase(en: "changed", de: "geändert", id: "diubah")
        }
    }

    /// How many moments a kind of change concerns.
    package static func count(_ kind: Difference.Kind) -> Phrase {
        switch kind {
        case .added: Phrase(en: "{count} new", de: "{count} neu", id: "{count} baru")
        case .retired: Phrase(en: "{count} taken out", de: "{count} herausgenommen", id: "{count} dikeluarkan")
        case .moved: Phrase(en: "{count} moved", de: "{count} verschoben", id: "{count} dipindahkan")
        case .changed: Phrase(en: "{count} changed", de: "{count} geändert", id: "{count} diubah")
        }
    }

    package static func subject(_ subject: Difference.Subject) -> Phrase {
        switch subject {
        case .whole: wholeMap
        case .moment: EditorWords.moment
        case .question: EditorWords.text
        case .channel: FilterWords.channel
        case .location: FilterWords.location
        case .segment: FilterWords.segment
        }
    }

    /// One version.
    package static let viewLead = Phrase(
        en: "As it was then. Nothing on this page can be changed.",
        de: "So war es damals. Auf dieser Seite lässt sich nichts ändern.",
        id: "Seperti keadaannya saat itu. Tidak ada yang bisa diubah di halaman ini."
    )
    package static let picture = Phrase(
        en: "The blueprint of “{name}”: phases across, lanes down",
        de: "Der Blueprint von „{name}“: Phasen waagerecht, Bahnen senkrecht",
        id: "Cetak biru “{name}”: fase mendatar, lajur menurun"
    )
}
