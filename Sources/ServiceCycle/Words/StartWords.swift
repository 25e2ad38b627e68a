/// The first page after signing in.
package enum StartWords {
    package static let title = Phrase(en: "Today", de: "Heute", id: "Hari ini")
    package static let hurts = Phrase(
        en: "What hurts most now",
        de: "Was jetzt am meisten schmerzt",
        id: "Masalah terbesar saat ini"
    )
    package static let worse = Phrase(en: "What got worse", de: "Was schlechter wurde", id: "Yang memburuk")
    package static let better = Phrase(en: "What got better", de: "Was besser wurde", id: "Yang membaik")
    package static let sinceBefore = Phrase(
        en: "against the period before",
        de: "gegenüber dem Zeitraum davor",
        id: "dibanding periode sebelumnya"
    )
    package static let noneHurts = Phrase(
        en: "No moment is certainly below what must hold.",
        de: "Kein Moment liegt sicher unter dem, was gelten soll.",
        id: "Tidak ada momen yang pasti di bawah standarnya."
    )
    package static let noneWorse = Phrase(
        en: "Nothing is certainly worse than before.",
        de: "Nichts ist sicher schlechter als zuvor.",
        id: "Tidak ada yang pasti memburuk."
    )
    package static let noneBetter = Phrase(
        en: "Nothing is certainly better than before.",
        de: "Nichts ist sicher besser als zuvor.",
        id: "Tidak ada yang pasti membaik."
    )
    package static let points = Phrase(
        en: "{points} points ({interval})",
        de: "{points} Prozentpunkte ({interval})",
        id: "{points} poin ({interval})"
    )
    package static let cycles = Phrase(en: "The cycles", de: "Die Zyklen", id: "Siklus-siklus")
    package static let more = Phrase(en: "More to begin with", de: "Mehr für den Anfang", id: "Langkah awal lainnya")

    package static let emptyTitle = Phrase(
        en: "Where do your customers meet you?",
        de: "Wo begegnen Ihnen Ihre Kunden?",
        id: "Di mana pelanggan bertemu Anda?"
    )
    package static let emptyLead = Phrase(
        en:
            "A cycle begins with its map: every moment in the order in which a customer lives it. There are three ways to begin.",
        de:
            "Ein Zyklus beginnt mit seiner Karte: jeder Moment in der Reihenfolge, in der ein Kunde ihn erlebt. Es gibt drei Wege zu beginnen.",
        id:
            "Siklus dimulai dari petanya: setiap momen dalam urutan yang dialami pelanggan. Ada tiga cara untuk memulai."
    )
    package static let starter = Phrase(
        en: "Begin with a ready map",
        de: "Mit einer fertigen Karte beginnen",
        id: "Mulai dengan peta siap pakai"
    )
    package static let starterText = Phrase(
        en: "A map with its survey and no answers yet. Change every word of it until it is yours.",
        de: "Eine Karte mit ihrer Umfrage, noch ohne Antworten. Ändern Sie jedes Wort, bis sie Ihre ist.",
        id: "Peta lengkap dengan surveinya, belum ada jawaban. Ubah setiap katanya hingga menjadi milik Anda."
    )
    package static let bring = Phrase(
        en: "Bring what you have",
        de: "Mitbringen, was Sie haben",
        id: "Bawa yang sudah Anda punya"
    )
    package static let bringText = Phrase(
        en:
            "A table of answers from another survey tool, or a map as a file. You see what was understood before anything is kept.",
        de:
            "Eine Tabelle mit Antworten aus einem anderen Umfragewerkzeug oder eine Karte als Datei. Sie sehen, was verstanden wurde, bevor etwas gespeichert wird.",
        id:
            "Tabel jawaban dari alat survei lain, atau peta dalam bentuk berkas. Anda melihat dulu apa yang dipahami sebelum ada yang disimpan."
    )
    package static let sample = Phrase(en: "Look at the sample", de: "Das Beispiel ansehen", id: "Lihat contohnya")
    package static let sampleText = Phrase(
        en:
            "A bank and a restaurant with half a year of simulated answers. It stays beside your own cycles, says on every page that nobody was asked, and goes with one click.",
        de:
            "Eine Bank und ein Restaurant mit einem halben Jahr simulierter Antworten. Es steht neben Ihren eigenen Zyklen, sagt auf jeder Seite, dass niemand gefragt wurde, und verschwindet mit einem Klick.",
        id:
            "Sebuah bank dan restoran dengan jawaban simulasi selama setengah tahun. Contoh ini berdampingan dengan siklus Anda, menyatakan di setiap halaman bahwa tidak ada yang benar-benar ditanya, dan bisa dihapus dengan satu klik."
    )
    package static let installSample = Phrase(en: "Install the sample", de: "Beispiel einrichten", id: "Pasang contoh")
    package static let removeSample = Phrase(en: "Remove the sample", de: "Beispiel entfernen", id: "Hapus contoh")
    package static let removeTitle = Phrase(
        en: "Remove the sample?",
        de: "Das Beispiel entfernen?",
        id: "Hapus contoh?"
    )
    package static let removeText = Phrase(
        en:
            "Somebody has changed or answered the sample since it was installed. Its cycles go with their surveys and every answer to them. Your own cycles, surveys and answers stay as they are.",
        de:
            "Jemand hat das Beispiel seit dem Einrichten geändert oder darauf geantwortet. Seine Zyklen verschwinden mit ihren Umfragen und allen Antworten darauf. Ihre eigenen Zyklen, Umfragen und Antworten bleiben, wie sie sind.",
        id:
            "Contoh ini sudah diubah atau dijawab sejak dipasang. Siklusnya dihapus beserta survei dan semua jawabannya. Siklus, survei, dan jawaban Anda sendiri tetap seperti semula."
    )
    package static let notYours = Phrase(
        en: "Your account may look, not begin. Ask an owner or a manager.",
        de: "Ihr Konto darf ansehen, nicht beginnen. Fragen Sie eine Inhaberin oder einen Manager.",
        id: "Akun Anda hanya dapat melihat. Mintalah kepada pemilik atau manajer."
    )
    package static let preparing = Phrase(
        en: "The sample is being installed",
        de: "Das Beispiel wird eingerichtet",
        id: "Contoh sedang dipasang"
    )
    package static let preparingLead = Phrase(
        en: "It is kept whole or not at all. You may leave this page.",
        de: "Es wird ganz eingerichtet oder gar nicht. Sie können diese Seite verlassen.",
        id: "Contoh disimpan seluruhnya atau tidak sama sekali. Anda boleh meninggalkan halaman ini."
    )
    package static let simulating = Phrase(
        en: "Simulating answers",
        de: "Antworten werden simuliert",
        id: "Menyimulasikan jawaban"
    )
    package static let progress = Phrase(en: "Answers", de: "Antworten", id: "Jawaban")
    package static let progressOf = Phrase(en: "{done} of {total}", de: "{done} von {total}", id: "{done} dari {total}")
    package static let stop = Phrase(en: "Stop", de: "Abbrechen", id: "Hentikan")
    package static let ready = Phrase(en: "The sample is here", de: "Das Beispiel ist da", id: "Contoh sudah siap")
    package static let readyLead = Phrase(
        en: "Open a cycle and look around.",
        de: "Öffnen Sie einen Zyklus und sehen Sie sich um.",
        id: "Buka sebuah siklus dan lihat-lihat."
    )
    package static let stopped = Phrase(
        en: "The sample was not installed",
        de: "Das Beispiel wurde nicht eingerichtet",
        id: "Contoh tidak jadi dipasang"
    )
    package static let stoppedLead = Phrase(
        en: "It was stopped, and nothing of it was kept.",
        de: "Es wurde abgebrochen, und nichts davon wurde gespeichert.",
        id: "Pemasangan dihentikan, dan tidak ada yang disimpan."
    )
    package static let failedLead = Phrase(
        en: "Something broke, and nothing of it was kept. It has been noted in the server's log.",
        de: "Da ist etwas schiefgegangen, und nichts davon wurde gespeichert. Es steht im Protokoll des Servers.",
        id: "Terjadi kesalahan, dan tidak ada yang disimpan. Kejadian ini tercatat di log server."
    )
    package static let toStart = Phrase(en: "To the start page", de: "Zur Startseite", id: "Ke halaman awal")
    package static let drawn = Phrase(
        en: "The map is drawn. Make it yours, then share its survey.",
        de: "Die Karte ist gezeichnet. Machen Sie sie zu Ihrer und teilen Sie dann ihre Umfrage.",
        id: "Peta sudah dibuat. Sesuaikan, lalu bagikan surveinya."
    )
    package static let sampleRemoved = Phrase(
        en: "The sample is gone.",
        de: "Das Beispiel ist entfernt.",
        id: "Contoh sudah dihapus."
    )
    package static let importAnswers = Phrase(en: "Import answers", de: "Antworten importieren", id: "Impor jawaban")
    package static let badge = Phrase(en: "Sample", de: "Beispiel", id: "Contoh")
}
