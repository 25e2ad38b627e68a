/// The words on slides and around them.
package enum SlideWords {
    package static let lead = Phrase(
        en: "One picture for each part, with its finding as the title. Each is an SVG file that needs nothing else.",
        de: "Ein Bild je Teil, mit dem Befund als Titel. Jedes ist eine SVG-Datei, die nichts weiter braucht.",
        id:
            "Satu gambar untuk tiap bagian, dengan temuan sebagai judul. Masing-masing berupa berkas SVG yang berdiri sendiri."
    )
    package static let all = Phrase(
        en: "All slides as one file",
        de: "Alle Folien als eine Datei",
        id: "Semua salindia dalam satu berkas"
    )
    package static let toReport = Phrase(en: "To the report", de: "Zum Bericht", id: "Ke laporan")
    package static let download = Phrase(
        en: "Download slide {number}",
        de: "Folie {number} laden",
        id: "Unduh salindia {number}"
    )
    package static let part = Phrase(
        en: "{name}, {number} of {all}",
        de: "{name}, {number} von {all}",
        id: "{name}, {number} dari {all}"
    )
    package static let cover = Phrase(en: "Cover", de: "Titel", id: "Sampul")

    /// The titles that are no finding elsewhere.
    package static let map = Phrase(
        en: "{moments}, {critical} of them critical; {weak} certainly below what must hold.",
        de: "{moments}, davon {critical} kritisch; {weak} sicher unter dem, was gelten muss.",
        id: "{moments}, {critical} di antaranya kritis; {weak} pasti di bawah yang seharusnya."
    )
    package static let ranking = Plural(
        one: Phrase(
            en: "Certainly hurting: {weak} of {count} moment; carrying: {strong}.",
            de: "Sicher schmerzhaft: {weak} von {count} Moment; sicher tragend: {strong}.",
            id: "{weak} dari {count} momen pasti bermasalah, {strong} pasti menjadi kekuatan."
        ),
        other: Phrase(
            en: "Certainly hurting: {weak} of {count} moments; carrying: {strong}.",
            de: "Sicher schmerzhaft: {weak} von {count} Momenten; sicher tragend: {strong}.",
            id: "{weak} dari {count} momen pasti bermasalah, {strong} pasti menjadi kekuatan."
        )
    )
    package static let whole = Phrase(
        en: "“{question}” {value} ({interval}, {count})",
        de: "„{question}“ {value} ({interval}, {count})",
        id: "“{question}” {value} ({interval}, {count})"
    )
}
