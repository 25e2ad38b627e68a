/// The report that is put together and printed, and the page on which it is ordered.
package enum ReportBuilderWords {
    package static let report = Phrase(en: "Report", de: "Bericht", id: "Laporan")
    package static let order = Phrase(en: "Put together", de: "Zusammenstellen", id: "Susun laporan")
    package static let lead = Phrase(
        en: "Choose what it shows. The address keeps it all, so that it can be bookmarked.",
        de: "Wählen Sie, was er zeigt. Die Adresse behält alles und lässt sich als Lesezeichen sichern.",
        id: "Pilih isinya. Alamat halaman menyimpan semuanya, sehingga bisa dijadikan penanda."
    )
    package static let sections = Phrase(en: "Parts", de: "Teile", id: "Bagian")
    package static let words = Phrase(
        en: "Language of the report",
        de: "Sprache des Berichts",
        id: "Bahasa laporan"
    )
    package static let answers = Phrase(en: "Whose answers", de: "Wessen Antworten", id: "Jawaban siapa")
    package static let answerLanguage = Phrase(
        en: "Answered in",
        de: "Antworten auf",
        id: "Bahasa jawaban"
    )
    package static let newest = Phrase(
        en: "Newest 90 days",
        de: "Neueste 90 Tage",
        id: "90 hari terbaru"
    )
    package static let own = Phrase(en: "These days", de: "Diese Tage", id: "Tanggal ini")
    package static let show = Phrase(en: "Show", de: "Anzeigen", id: "Tampilkan")
    package static let print = Phrase(en: "Print", de: "Drucken", id: "Cetak")
    package static let download = Phrase(
        en: "Download as one file",
        de: "Als eine Datei laden",
        id: "Unduh satu berkas"
    )
    package static let slides = Phrase(en: "Slides", de: "Folien", id: "Salindia")
    package static let json = Phrase(en: "Figures as JSON", de: "Zahlen als JSON", id: "Angka sebagai JSON")
    package static let csv = Phrase(en: "Figures as CSV", de: "Zahlen als CSV", id: "Angka sebagai CSV")
    package static let take = Phrase(en: "Take it along", de: "Mitnehmen", id: "Bawa hasilnya")
    package static let preview = Phrase(en: "The report", de: "Der Bericht", id: "Laporannya")

    // The cover and the headings.
    package static let findings = Phrase(en: "Findings", de: "Befunde", id: "Temuan")
    package static let ranking = Phrase(
        en: "Strengths and weaknesses",
        de: "Stärken und Schwächen",
        id: "Kekuatan dan kelemahan"
    )
    package static let changes = Phrase(
        en: "Changes since the period before",
        de: "Veränderungen seit dem Zeitraum davor",
        id: "Perubahan sejak periode sebelumnya"
    )
    package static let responses = Phrase(en: "Answers", de: "Antworten", id: "Jawaban")
    package static let rests = Phrase(
        en: "{answers} from at least {responses} responses",
        de: "{answers} aus mindestens {responses} ausgefüllten Umfragen",
        id: "{answers} dari sedikitnya {responses} tanggapan"
    )
    package static let made = Phrase(en: "Made on", de: "Erstellt am", id: "Dibuat pada")
    package static let hurts = Phrase(en: "What hurts", de: "Was schmerzt", id: "Yang bermasalah")
    package static let worse = Phrase(en: "What got worse", de: "Was schlechter wurde", id: "Yang memburuk")
    package static let better = Phrase(en: "What got better", de: "Was besser wurde", id: "Yang membaik")
    package static let carries = Phrase(en: "What carries", de: "Was trägt", id: "Yang menjadi kekuatan")
    package static let more = Plural(
        one: Phrase(
            en: "One more stands among all moments.",
            de: "Einer mehr steht bei allen Momenten.",
            id: "Satu lagi ada di daftar semua momen."
        ),
        other: Phrase(
            en: "{count} more stand among all moments.",
            de: "{count} weitere stehen bei allen Momenten.",
            id: "{count} lagi ada di daftar semua momen."
        )
    )
    package static let inAll = Phrase(en: "In all", de: "Insgesamt", id: "Secara keseluruhan")
}

/// What changed since the period before.
extension ReportBuilderWords {
    package static let changed = Plural(
        one: Phrase(
            en: "{worse} certainly became worse and {better} certainly better, of {count} moment that can be compared.",
            de:
                "{worse} sicher schlechter und {better} sicher besser geworden, von {count} Moment, der sich vergleichen lässt.",
            id: "{worse} pasti memburuk dan {better} pasti membaik, dari {count} momen yang dapat dibandingkan."
        ),
        other: Phrase(
            en:
                "{worse} certainly became worse and {better} certainly better, of {count} moments that can be compared.",
            de:
                "{worse} sicher schlechter und {better} sicher besser geworden, von {count} Momenten, die sich vergleichen lassen.",
            id: "{worse} pasti memburuk dan {better} pasti membaik, dari {count} momen yang dapat dibandingkan."
        )
    )
    package static let unchanged = Plural(
        one: Phrase(
            en: "The only moment that can be compared has not certainly changed.",
            de: "Der einzige Moment, der sich vergleichen lässt, hat sich nicht sicher verändert.",
            id: "Satu-satunya momen yang dapat dibandingkan tidak pasti berubah."
        ),
        other: Phrase(
            en: "None of the {count} moments that can be compared has certainly changed.",
            de: "Keiner der {count} Momente, die sich vergleichen lassen, hat sich sicher verändert.",
            id: "Tidak satu pun dari {count} momen yang dapat dibandingkan pasti berubah."
        )
    )
    package static let nothingCompared = Phrase(
        en: "Nothing can be compared: no moment has five answers in both periods.",
        de: "Nichts lässt sich vergleichen: Kein Moment hat in beiden Zeiträumen fünf Antworten.",
        id: "Belum ada yang dapat dibandingkan: tidak ada momen dengan lima jawaban di kedua periode."
    )
    package static let now = Phrase(en: "Now", de: "Jetzt", id: "Sekarang")
    package static let before = Phrase(en: "Before", de: "Davor", id: "Sebelumnya")
    package static let difference = Phrase(en: "Difference, points", de: "Unterschied, Punkte", id: "Selisih, poin")
    package static let corrected = Phrase(en: "p after Holm", de: "p nach Holm", id: "p menurut Holm")
    package static let meanDifference = Phrase(
        en: "Mean, difference",
        de: "Mittelwert, Unterschied",
        id: "Rata-rata, selisih"
    )
    package static let changesDescription = Phrase(
        en:
            "The share of satisfied answers less that of the period before, in points, with its 95 % interval. The table has every figure.",
        de:
            "Der Anteil zufriedener Antworten minus dem des Zeitraums davor, in Prozentpunkten, mit 95-%-Intervall. Alle Zahlen stehen in der Tabelle.",
        id:
            "Porsi jawaban puas dikurangi porsi periode sebelumnya, dalam poin, dengan interval 95 %. Semua angka ada di tabel."
    )
}

/// What customers wrote.
extension ReportBuilderWords {
    package static let atMoment = Phrase(
        en: "From customers who were not satisfied with “{name}”",
        de: "Von Kunden, die mit „{name}“ nicht zufrieden waren",
        id: "Dari pelanggan yang tidak puas dengan “{name}”"
    )
    package static let newestComments = Phrase(
        en: "The newest comments",
        de: "Die neuesten Kommentare",
        id: "Komentar terbaru"
    )
    package static let noComments = Phrase(
        en: "No survey of this cycle asks for words.",
        de: "Keine Umfrage zu diesem Zyklus fragt nach Worten.",
        id: "Belum ada survei untuk siklus ini yang meminta komentar."
    )
    // swift-format-ignore: LineLength
    package static let marking = Phrase(
        en:
            "A word marks unhappy customers where its odds among their comments are certainly higher than among those of happy ones: log-odds with an informative prior (Monroe, Colaresi and Quinn 2008), corrected after Benjamini and Hochberg (1995) for everything compared. Comments stand from five customers on.",
        de:
            "Ein Wort kennzeichnet Unzufriedene, wenn seine Chance in ihren Kommentaren sicher höher ist als in denen der Zufriedenen: logarithmierte Chancen mit informativer Vorannahme (Monroe, Colaresi und Quinn 2008), korrigiert nach Benjamini und Hochberg (1995) für alles Verglichene. Kommentare stehen ab fünf Kunden.",
        id:
            "Suatu kata menandai pelanggan tidak puas bila peluangnya dalam komentar mereka pasti lebih tinggi daripada pada pelanggan puas: log-peluang dengan prior informatif (Monroe, Colaresi dan Quinn 2008), dikoreksi menurut Benjamini dan Hochberg (1995) untuk semua yang dibandingkan. Komentar ditampilkan mulai lima pelanggan."
    )
}
