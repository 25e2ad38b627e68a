/// The words of the page on which comments are searched.
package enum CommentSearchWords {
    package static let title = Phrase(en: "Comments", de: "Kommentare", id: "Komentar")
    package static let search = Phrase(en: "Search", de: "Suchen", id: "Cari")
    package static let query = Phrase(en: "Words", de: "Wörter", id: "Kata")
    package static let moment = Phrase(en: "Moment", de: "Moment", id: "Momen")
    package static let whole = Phrase(en: "The whole cycle", de: "Der ganze Zyklus", id: "Seluruh siklus")
    package static let mood = Phrase(en: "Written by", de: "Geschrieben von", id: "Ditulis oleh")
    package static let everyone = Phrase(en: "All customers", de: "Allen Kunden", id: "Semua pelanggan")

    package static func mood(_ mood: CommentSelection.Mood) -> Phrase {
        switch mood {
        case .unhappy: Phrase(en: "Unhappy customers", de: "Unzufriedenen Kunden", id: "Pelanggan tidak puas")
        case .happy: Phrase(en: "Happy customers", de: "Zufriedenen Kunden", id: "Pelanggan puas")
        }
    }

    package static let toSearch = Phrase(
        en: "Search comments and see which words mark unhappy customers",
        de: "Kommentare durchsuchen und sehen, was Unzufriedene schreiben",
        id: "Cari komentar dan lihat kata-kata pelanggan yang tidak puas"
    )
    package static let list = Phrase(
        en: "In their own words",
        de: "In eigenen Worten",
        id: "Dengan kata mereka sendiri"
    )
    package static let older = Phrase(en: "Older comments", de: "Ältere Kommentare", id: "Komentar lebih lama")
    package static let newest = Phrase(
        en: "Back to the newest",
        de: "Zurück zu den neuesten",
        id: "Kembali ke yang terbaru"
    )
    package static let reading = Phrase(
        en: "What customers wrote in this selection, the newest first.",
        de: "Was Kunden in dieser Auswahl geschrieben haben, das Neueste zuerst.",
        id: "Yang ditulis pelanggan dalam pilihan ini, terbaru lebih dulu."
    )
    package static let searched = Phrase(
        en: "What customers wrote with {figure}, the newest first.",
        de: "Was Kunden mit {figure} geschrieben haben, das Neueste zuerst.",
        id: "Yang ditulis pelanggan dengan {figure}, terbaru lebih dulu."
    )
    package static let nothing = Phrase(
        en: "Nobody wrote {figure} in this selection.",
        de: "In dieser Auswahl hat niemand {figure} geschrieben.",
        id: "Dalam pilihan ini tidak ada yang menulis {figure}."
    )
    package static let nothingText = Phrase(
        en:
            "All words must be in one comment. Try fewer of them or the first letters alone, a longer period or fewer filters.",
        de:
            "Alle Wörter müssen in einem Kommentar stehen. Versuchen Sie es mit weniger Wörtern oder nur dem Wortanfang, einem längeren Zeitraum oder weniger Filtern.",
        id:
            "Semua kata harus ada dalam satu komentar. Coba kurangi kata atau ketik huruf awalnya saja, pilih periode lebih panjang, atau kurangi saringan."
    )
    package static let nothingOlder = Phrase(
        en: "There are no older comments.",
        de: "Ältere Kommentare gibt es nicht.",
        id: "Tidak ada komentar yang lebih lama."
    )
    package static let withoutSearch = Phrase(
        en: "Show all comments",
        de: "Alle Kommentare zeigen",
        id: "Tampilkan semua komentar"
    )
    package static let fewTitle = Phrase(
        en: "Fewer than five comments in this selection",
        de: "Weniger als fünf Kommentare in dieser Auswahl",
        id: "Kurang dari lima komentar dalam pilihan ini"
    )
    package static let widen = Phrase(
        en: "Show the whole cycle without filters",
        de: "Den ganzen Zyklus ohne Filter zeigen",
        id: "Tampilkan seluruh siklus tanpa saringan"
    )
    package static let notAskedTitle = Phrase(
        en: "No survey asks for words here",
        de: "Keine Umfrage fragt hier nach Worten",
        id: "Belum ada survei yang meminta komentar di sini"
    )
    package static let notAskedText = Phrase(
        en: "Comments come from questions of the kind “text”: about the whole, or about one moment.",
        de: "Kommentare kommen aus Fragen der Art „Text“: zum Ganzen oder zu einem Moment.",
        id: "Komentar berasal dari pertanyaan berjenis “teks”: tentang keseluruhan atau tentang satu momen."
    )
}
