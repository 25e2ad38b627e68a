/// The ways to look at a cycle: its blueprint, its curve, its table and its list.
package enum BlueprintWords {
    package static let views = Phrase(en: "Views", de: "Ansichten", id: "Tampilan")
    package static let overview = Phrase(en: "Overview", de: "Überblick", id: "Ikhtisar")
    package static let blueprint = Phrase(en: "Blueprint", de: "Blueprint", id: "Cetak biru")
    package static let curve = Phrase(en: "Curve", de: "Kurve", id: "Kurva")
    package static let table = Phrase(en: "Table", de: "Tabelle", id: "Tabel")
    package static let list = Phrase(en: "List", de: "Liste", id: "Daftar")
    package static let blueprintHeading = Phrase(en: "The blueprint", de: "Der Blueprint", id: "Cetak biru layanan")
    package static let listHeading = Phrase(en: "Moment by moment", de: "Moment für Moment", id: "Momen demi momen")
    package static let scrolls = Phrase(
        en: "The blueprint; it scrolls sideways",
        de: "Der Blueprint; er lässt sich seitwärts verschieben",
        id: "Cetak biru layanan; dapat digeser ke samping"
    )

    /// The lanes, and the lines between them.
    package static let touchpoint = Phrase(en: "What is met", de: "Kontaktpunkt", id: "Yang ditemui")
    package static let customer = Phrase(en: "Customer", de: "Kundschaft", id: "Pelanggan")
    package static let frontStage = Phrase(en: "Front stage", de: "Auf der Bühne", id: "Panggung depan")
    package static let backStage = Phrase(en: "Back stage", de: "Hinter der Bühne", id: "Belakang panggung")
    package static let conductNote = Phrase(
        en: "how staff act",
        de: "wie das Personal handelt",
        id: "cara petugas bertindak"
    )
    package static let backStageNote = Phrase(
        en: "out of sight",
        de: "was man nicht sieht",
        id: "di luar pandangan"
    )
    package static let support = Phrase(en: "Support", de: "Unterstützung", id: "Pendukung")
    package static let interaction = Phrase(
        en: "line of interaction",
        de: "Interaktionslinie",
        id: "garis interaksi"
    )
    package static let visibility = Phrase(
        en: "line of visibility",
        de: "Sichtbarkeitslinie",
        id: "garis visibilitas"
    )
    package static let internalInteraction = Phrase(
        en: "line of internal interaction",
        de: "interne Interaktionslinie",
        id: "garis interaksi internal"
    )
    package static let drawn = Phrase(en: "Drawn by the team", de: "Vom Team gezeichnet", id: "Gambaran tim")
    package static let drawnLegend = Phrase(
        en: "as the team drew it, −5 to +5",
        de: "wie das Team sie zeichnete, −5 bis +5",
        id: "menurut gambaran tim, −5 sampai +5"
    )
    package static let together = Phrase(en: "Everyone together", de: "Alle zusammen", id: "Semua bersama")
    package static let bySegment = Phrase(en: "Each segment", de: "Je Segment", id: "Tiap segmen")

    /// Editing in place.
    package static let edit = Phrase(en: "Edit “{name}”", de: "„{name}“ bearbeiten", id: "Ubah “{name}”")
    package static let title = Phrase(
        en: "In the customer’s words ({language})",
        de: "In Worten der Kundschaft ({language})",
        id: "Dengan kata-kata pelanggan ({language})"
    )
    package static let allFields = Phrase(en: "All fields", de: "Alle Felder", id: "Semua isian")
    package static let editing = Phrase(en: "Editing", de: "Bearbeiten", id: "Penyuntingan")
}
