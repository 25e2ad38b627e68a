/// What a customer reads around the questions of a survey.
package enum AnsweringWords {
    package static let place = Phrase(
        en: "{number} of {total}",
        de: "{number} von {total}",
        id: "{number} dari {total}"
    )
    package static let required = Phrase(en: "please answer", de: "bitte beantworten", id: "wajib diisi")
    package static let send = Phrase(en: "Send answers", de: "Antworten abschicken", id: "Kirim jawaban")
    package static let back = Phrase(en: "Back", de: "Zurück", id: "Kembali")
    package static let next = Phrase(en: "Next", de: "Weiter", id: "Lanjut")
    package static let clear = Phrase(en: "Clear answer", de: "Antwort löschen", id: "Hapus jawaban")
    package static let language = Phrase(en: "Language", de: "Sprache", id: "Bahasa")
    package static let answered = Phrase(en: "Answered", de: "Beantwortet", id: "Sudah dijawab")

    /// Above and within pairs.
    package static let expectationHint = Phrase(
        en: "First what you expected, then what you got.",
        de: "Erst, was Sie erwartet haben, dann, wie es war.",
        id: "Pertama harapan Anda, lalu yang Anda alami."
    )
    package static let expected = Phrase(en: "Expected", de: "Erwartet", id: "Harapan")
    package static let perceived = Phrase(en: "Experienced", de: "Erlebt", id: "Kenyataan")
    package static let kanoHint = Phrase(
        en: "Imagine both: that it is there, and that it is not. No answer is wrong.",
        de: "Stellen Sie sich beides vor: dass es das gibt und dass es das nicht gibt. Keine Antwort ist falsch.",
        id: "Bayangkan keduanya: bila ada dan bila tidak ada. Tidak ada jawaban yang salah."
    )
    package static let with = Phrase(en: "With it", de: "Mit", id: "Ada")
    package static let without = Phrase(en: "Without it", de: "Ohne", id: "Tidak ada")

    /// What becomes of the answers.
    package static let privacyTitle = Phrase(
        en: "No name, no cookie. What becomes of your answers",
        de: "Kein Name, kein Cookie. Was mit Ihren Antworten geschieht",
        id: "Tanpa nama, tanpa cookie. Untuk apa jawaban Anda dipakai"
    )
    // swift-format-ignore: LineLength
    package static let privacyText = Phrase(
        en:
            "{organisation} reads the answers to improve its service. They are kept without your name, your network address or anything about your device. Figures are shown only where at least five people have answered. What you write in your own words is kept as you write it.",
        de:
            "{organisation} liest die Antworten, um den Service zu verbessern. Sie werden ohne Ihren Namen, ohne Ihre Netzadresse und ohne Angaben zu Ihrem Gerät gespeichert. Zahlen erscheinen erst ab fünf Antworten. Was Sie in eigenen Worten schreiben, bleibt so, wie Sie es schreiben.",
        id:
            "{organisation} membaca jawaban untuk memperbaiki layanan. Jawaban disimpan tanpa nama, tanpa alamat jaringan, dan tanpa data perangkat Anda. Angka hanya ditampilkan bila sedikitnya lima orang menjawab. Tulisan Anda disimpan apa adanya."
    )
    package static let linkTells = Phrase(
        en: "The link you came by also says: {facts}.",
        de: "Der Link, über den Sie kommen, sagt außerdem: {facts}.",
        id: "Tautan yang Anda buka juga memuat: {facts}."
    )

    /// Thanks.
    package static let thanks = Phrase(
        en: "Thank you. Your answers have been kept.",
        de: "Vielen Dank. Ihre Antworten sind angekommen.",
        id: "Terima kasih. Jawaban Anda sudah kami terima."
    )
    package static let thanksTitle = Phrase(en: "Thank you", de: "Vielen Dank", id: "Terima kasih")
    package static let mayClose = Phrase(
        en: "You can close this page now.",
        de: "Sie können diese Seite jetzt schließen.",
        id: "Halaman ini sudah boleh ditutup."
    )
    package static let startsAgain = Phrase(
        en: "The next person can begin in a few seconds.",
        de: "In wenigen Sekunden kann die nächste Person beginnen.",
        id: "Orang berikutnya dapat mulai beberapa detik lagi."
    )
    package static let startAgain = Phrase(en: "Start again", de: "Neu beginnen", id: "Mulai lagi")
    package static let still = Phrase(
        en: "Are you still there? Your answers will be cleared in 20 seconds.",
        de: "Sind Sie noch da? In 20 Sekunden werden Ihre Antworten gelöscht.",
        id: "Anda masih di sini? Jawaban Anda akan dihapus dalam 20 detik."
    )
    package static let stay = Phrase(en: "I am still here", de: "Ich bin noch da", id: "Saya masih di sini")
}
