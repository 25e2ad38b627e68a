/// The list of cycles, and the page of one.
package enum CycleWords {
    package static let title = Phrase(en: "Cycles", de: "Zyklen", id: "Siklus")
    package static let lead = Phrase(
        en: "Each cycle is one thing that customers come for, moment by moment.",
        de: "Jeder Zyklus ist ein Anliegen Ihrer Kunden, Moment für Moment.",
        id: "Setiap siklus adalah satu keperluan pelanggan, momen demi momen."
    )
    package static let moments = Plural(
        one: Phrase(en: "{count} moment", de: "{count} Moment", id: "{count} momen"),
        other: Phrase(en: "{count} moments", de: "{count} Momente", id: "{count} momen")
    )
    package static let answers = Plural(
        one: Phrase(en: "{count} answer", de: "{count} Antwort", id: "{count} jawaban"),
        other: Phrase(en: "{count} answers", de: "{count} Antworten", id: "{count} jawaban")
    )
    package static let fewAnswers = Phrase(
        en: "fewer than 5 answers",
        de: "weniger als 5 Antworten",
        id: "kurang dari 5 jawaban"
    )
    package static let emptyTitle = Phrase(en: "No cycle yet", de: "Noch kein Zyklus", id: "Belum ada siklus")
    package static let editMap = Phrase(en: "Edit the map", de: "Karte bearbeiten", id: "Ubah peta")
    package static let ask = Phrase(en: "Ask your customers", de: "Kundschaft befragen", id: "Tanyai pelanggan")
    package static let begin = Phrase(en: "Begin a cycle", de: "Zyklus beginnen", id: "Mulai siklus")
    // swift-format-ignore: LineLength
    package static let emptyText = Phrase(
        en:
            "A cycle begins with its map: the moments of truth in the order in which the customer lives them. Write it as a file, then hand it in:",
        de:
            "Ein Zyklus beginnt mit seiner Karte: den Momenten der Wahrheit, in der Reihenfolge, in der die Kundschaft sie erlebt. Schreiben Sie sie als Datei und geben Sie sie ein:",
        id:
            "Siklus dimulai dari petanya: momen-momen kebenaran sesuai urutan yang dialami pelanggan. Tulislah sebagai berkas, lalu masukkan:"
    )
    package static let emptyNext = Phrase(
        en: "Then the survey that asks about its moments:",
        de: "Danach die Umfrage, die nach den Momenten fragt:",
        id: "Lalu survei yang menanyakan momen-momennya:"
    )
    package static let emptyDemo = Phrase(
        en: "Or look at a bank and a restaurant with simulated answers first:",
        de: "Oder sehen Sie sich zuerst eine Bank und ein Restaurant mit simulierten Antworten an:",
        id: "Atau lihat dulu contoh bank dan restoran dengan jawaban simulasi:"
    )
    package static let noAnswersTitle = Phrase(
        en: "Nobody has answered here yet",
        de: "Hier hat noch niemand geantwortet",
        id: "Belum ada yang menjawab di sini"
    )
    // swift-format-ignore: LineLength
    package static let noAnswersText = Phrase(
        en:
            "Choose another period or fewer filters. If there are no answers at all yet, share the survey's address or import what you have:",
        de:
            "Wählen Sie einen anderen Zeitraum oder weniger Filter. Gibt es noch gar keine Antworten, dann verbreiten Sie die Adresse der Umfrage oder geben Sie vorhandene Antworten ein:",
        id:
            "Pilih periode lain atau kurangi saringan. Jika memang belum ada jawaban, bagikan alamat survei atau masukkan jawaban yang sudah ada:"
    )

    package static let studies = Phrase(en: "Look closer", de: "Genauer ansehen", id: "Lihat lebih dalam")

    /// How many answers a report rests on, or that they are fewer than are shown.
    package static func size(of report: CycleReport, _ language: Language) -> String {
        !report.isEmpty && report.shownAnswerCount < CycleReport.fewest
            ? fewAnswers[language] : answers.text(language, report.shownAnswerCount)
    }
}
