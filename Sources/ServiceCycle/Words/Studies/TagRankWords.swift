/// The words about how often comments have a tag, and how satisfied those are who wrote them.
package enum TagRankWords {
    package static let about = Phrase(
        en: "satisfied with “{name}” among those who wrote it, the most frequent first",
        de: "zufrieden mit „{name}“ unter denen, die es geschrieben haben, das Häufigste zuerst",
        id: "puas dengan “{name}” di antara yang menulisnya, paling sering lebih dulu"
    )
    package static let aboutWhole = Phrase(
        en: "satisfied with the whole among those who wrote it, the most frequent first",
        de: "mit dem Ganzen zufrieden unter denen, die es geschrieben haben, das Häufigste zuerst",
        id: "puas dengan keseluruhan di antara yang menulisnya, paling sering lebih dulu"
    )
    package static let everyone = Phrase(
        en: "The line: of the {count} who wrote something and rated, {share} are satisfied ({interval}).",
        de:
            "Die Linie: Von den {count}, die etwas geschrieben und bewertet haben, sind {share} zufrieden ({interval}).",
        id: "Garis: dari {count} yang menulis dan menilai, {share} merasa puas ({interval})."
    )
    package static let unrated = Phrase(
        en:
            "How many customers wrote it. Choose a moment above that enough of them rated, to see how satisfied they are.",
        de:
            "Wie viele Kunden es geschrieben haben. Wählen Sie oben einen Moment, den genug von ihnen bewertet haben, um zu sehen, wie zufrieden sie sind.",
        id:
            "Banyaknya pelanggan yang menulisnya. Pilih momen di atas yang cukup banyak mereka nilai untuk melihat seberapa puas mereka."
    )
    package static let hint = Plural(
        one: Phrase(
            en: "“{name}”: one customer",
            de: "„{name}“: ein Kunde",
            id: "“{name}”: satu pelanggan"
        ),
        other: Phrase(
            en: "“{name}”: {count} customers wrote it, {rated} rated, {share} of these are satisfied ({interval})",
            de: "„{name}“: {count} Kunden schrieben es, {rated} bewerteten, {share} davon sind zufrieden ({interval})",
            id: "“{name}”: {count} pelanggan menulisnya, {rated} menilai, {share} di antaranya puas ({interval})"
        )
    )
    package static let hintUnrated = Phrase(
        en: "“{name}”: {count} customers; too few of them, or of the others, rated",
        de: "„{name}“: {count} Kunden; zu wenige von ihnen oder von den Übrigen haben bewertet",
        id: "“{name}”: {count} pelanggan; terlalu sedikit dari mereka atau yang lain yang menilai"
    )
    package static let hintWithheld = Phrase(
        en: "“{name}”: fewer than five customers",
        de: "„{name}“: weniger als fünf Kunden",
        id: "“{name}”: kurang dari lima pelanggan"
    )
    package static let description = Phrase(
        en:
            "For each tag the share of satisfied customers among those who wrote it, with its 95 % interval, the most frequent tag first. Each row leads to the comments. The table has every figure.",
        de:
            "Zu jedem Schlagwort der Anteil zufriedener Kunden unter denen, die es geschrieben haben, mit 95-%-Intervall, das häufigste zuerst. Jede Zeile führt zu den Kommentaren. Alle Zahlen stehen in der Tabelle.",
        id:
            "Untuk tiap tag, bagian pelanggan puas di antara yang menulisnya, dengan interval 95 %, tag paling sering lebih dulu. Setiap baris menuju komentarnya. Semua angka ada di tabel."
    )
    package static let wrote = Phrase(en: "Wrote it", de: "Schrieben es", id: "Menulisnya")
    package static let rated = Phrase(en: "Rated", de: "Bewerteten", id: "Menilai")
    package static let satisfied = Phrase(en: "Satisfied", de: "Zufrieden", id: "Puas")
    package static let others = Phrase(
        en: "Against the others, % points",
        de: "Gegen die Übrigen, Prozentpunkte",
        id: "Dibanding yang lain, poin persen"
    )
    package static let less = Phrase(en: "certainly less", de: "sicher weniger", id: "pasti lebih rendah")
    package static let more = Phrase(en: "certainly more", de: "sicher mehr", id: "pasti lebih tinggi")
    package static let tooFew = Phrase(
        en: "not shown, fewer than five",
        de: "nicht gezeigt, weniger als fünf",
        id: "tidak ditampilkan, kurang dari lima"
    )

    // swift-format-ignore: LineLength
    package static let counted = Phrase(
        en:
            "Counted: {all} customers who wrote something in this selection, whatever their mood. A customer counts once for each tag that any of his comments has.",
        de:
            "Gezählt: {all} Kunden, die in dieser Auswahl etwas geschrieben haben, gleich in welcher Stimmung. Ein Kunde zählt für jedes Schlagwort einmal, das einer seiner Kommentare hat.",
        id:
            "Dihitung: {all} pelanggan yang menulis sesuatu dalam pilihan ini, apa pun perasaannya. Seorang pelanggan dihitung sekali untuk tiap tag pada komentarnya."
    )

    // swift-format-ignore: LineLength
    package static let meaning = Phrase(
        en:
            "p is the share of satisfied customers among those who rated, with Wilson’s interval (95 %). A tag stands out where its customers are less satisfied than the others who wrote something, with p < 0.05 (Fisher’s exact test where fewer than five are expected in a cell) after the correction of Holm for all tags; the interval of the difference is not corrected. Shown from five customers on. A tag marks what was written about; it is no proof of what made somebody unhappy.",
        de:
            "p ist der Anteil der Zufriedenen unter denen, die bewertet haben, mit Wilsons Intervall (95 %). Ein Schlagwort ist hervorgehoben, wo seine Kunden weniger zufrieden sind als die übrigen, die etwas geschrieben haben, mit p < 0,05 (Fishers exakter Test, wo weniger als fünf in einer Zelle zu erwarten sind) nach der Korrektur von Holm für alle Schlagwörter; das Intervall des Unterschieds ist nicht korrigiert. Gezeigt ab fünf Kunden. Ein Schlagwort sagt, worüber geschrieben wurde; es beweist nicht, was jemanden unzufrieden gemacht hat.",
        id:
            "p adalah bagian pelanggan puas di antara yang menilai, dengan interval Wilson (95 %). Sebuah tag menonjol bila pelanggannya kurang puas dibanding penulis lainnya, dengan p < 0,05 (uji eksak Fisher bila kurang dari lima diharapkan dalam satu sel) setelah koreksi Holm untuk semua tag; interval selisihnya tidak dikoreksi. Ditampilkan mulai lima pelanggan. Tag menandai apa yang ditulis, bukan bukti penyebab ketidakpuasan."
    )
    package static let formulas = ["p = x/n", "(p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n),   z = 1.96"]
    package static let sources = [
        "Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 22, 209–212. doi:10.1080/01621459.1927.10502953",
        "Newcombe, R. G. (1998). Interval estimation for the difference between independent proportions. Statistics in Medicine 17, 873–890.",
        "Fisher, R. A. (1935). The logic of inductive inference. Journal of the Royal Statistical Society 98, 39–82. doi:10.2307/2342435",
        "Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 6, 65–70.",
    ]
}
