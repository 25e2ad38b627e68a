/// The words that the parts of all pages have in common.
package enum ComponentWords {
    package static let optional = Phrase(en: "(optional)", de: "(freiwillig)", id: "(opsional)")
    package static let cancel = Phrase(en: "Cancel", de: "Abbrechen", id: "Batal")
    package static let close = Phrase(en: "Close", de: "Schließen", id: "Tutup")
    package static let interval = Phrase(en: "95 % interval", de: "95-%-Intervall", id: "interval 95 %")
    package static let trail = Phrase(en: "You are here", de: "Sie sind hier", id: "Anda di sini")
    package static let problems = Plural(
        one: Phrase(
            en: "One thing needs your attention",
            de: "Bitte prüfen Sie eine Angabe",
            id: "Ada satu hal yang perlu diperbaiki"
        ),
        other: Phrase(
            en: "{count} things need your attention",
            de: "Bitte prüfen Sie {count} Angaben",
            id: "Ada {count} hal yang perlu diperbaiki"
        )
    )
}
