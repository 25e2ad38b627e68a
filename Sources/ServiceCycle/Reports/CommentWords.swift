/// The words around what customers wrote.
package enum CommentWords {
    package static let title = Phrase(
        en: "In their own words",
        de: "In eigenen Worten",
        id: "Dengan kata mereka sendiri"
    )
    package static let newest = Phrase(en: "newest first", de: "die neuesten zuerst", id: "terbaru lebih dulu")
    package static let ofDissatisfied = Phrase(
        en: "About the whole, from customers who were not satisfied here",
        de: "Zum Ganzen, von Kunden, die hier nicht zufrieden waren",
        id: "Tentang keseluruhan, dari pelanggan yang tidak puas di sini"
    )
    package static let count = Plural(
        one: Phrase(en: "{count} comment", de: "{count} Kommentar", id: "{count} komentar"),
        other: Phrase(en: "{count} comments", de: "{count} Kommentare", id: "{count} komentar")
    )
    package static let withheld = Phrase(
        en: "Comments are shown from five on, so that nobody can be recognised.",
        de: "Kommentare werden ab fünf gezeigt, damit niemand erkannt werden kann.",
        id: "Komentar ditampilkan mulai lima buah, agar tidak ada yang dapat dikenali."
    )
    package static let none = Phrase(
        en: "Nobody has written anything here yet.",
        de: "Hier hat noch niemand etwas geschrieben.",
        id: "Belum ada yang menulis di sini."
    )
    package static let rated = Phrase(
        en: "rated {point} of {points}",
        de: "bewertet mit {point} von {points}",
        id: "memberi nilai {point} dari {points}"
    )
}
