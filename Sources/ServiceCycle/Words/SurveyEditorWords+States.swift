/// Whether a survey takes answers, and what becomes of answers when its words change.
extension SurveyEditorWords {
    package static func state(_ state: SurveyState) -> Phrase {
        switch state {
        case .draft: Phrase(en: "Draft", de: "Entwurf", id: "Draf")
        case .open: Phrase(en: "Open", de: "Offen", id: "Dibuka")
        case .paused: Phrase(en: "Paused", de: "Pausiert", id: "Dijeda")
        case .closed: Phrase(en: "Closed", de: "Geschlossen", id: "Ditutup")
        }
    }

    package static let since = Phrase(en: "{state} since {day}", de: "{state} seit {day}", id: "{state} sejak {day}")

    /// What can be done, the question before it, and what it means.
    package struct Change: Sendable {
        package let verb: Phrase
        package let title: Phrase
        package let text: Phrase
        package let done: Phrase
    }

    package static func change(_ change: SurveyState.Change) -> Change {
        switch change {
        case .publish: publish
        case .pause: pause
        case .reopen: reopen
        case .close: closing
        }
    }

    private static let publish = Change(
        verb: Phrase(en: "Publish", de: "Veröffentlichen", id: "Terbitkan"),
        title: Phrase(en: "Publish “{name}”?", de: "„{name}“ veröffentlichen?", id: "Terbitkan “{name}”?"),
        text: Phrase(
            en:
                "From now on it takes answers. Once people have answered a question, its words are no longer changed silently.",
            de:
                "Von nun an werden Antworten angenommen. Sobald eine Frage beantwortet ist, werden ihre Worte nicht mehr stillschweigend geändert.",
            id:
                "Mulai sekarang survei menerima jawaban. Setelah sebuah pertanyaan dijawab, kata-katanya tidak lagi diubah diam-diam."
        ),
        done: Phrase(
            en: "Published. It takes answers now.",
            de: "Veröffentlicht. Jetzt werden Antworten angenommen.",
            id: "Diterbitkan. Sekarang menerima jawaban."
        )
    )
    private static let pause = Change(
        verb: Phrase(en: "Pause", de: "Pausieren", id: "Jeda"),
        title: Phrase(en: "Pause “{name}”?", de: "„{name}“ pausieren?", id: "Jeda “{name}”?"),
        text: Phrase(
            en: "Whoever opens it reads that it takes no answers for now. What was answered is kept.",
            de:
                "Wer sie öffnet, liest, dass zurzeit keine Antworten angenommen werden. Bereits Beantwortetes bleibt erhalten.",
            id:
                "Yang membukanya akan membaca bahwa survei sedang tidak menerima jawaban. Jawaban yang sudah ada tetap disimpan."
        ),
        done: Phrase(
            en: "Paused. It takes no answers for now.",
            de: "Pausiert. Zurzeit werden keine Antworten angenommen.",
            id: "Dijeda. Untuk sementara tidak menerima jawaban."
        )
    )
    private static let reopen = Change(
        verb: Phrase(en: "Reopen", de: "Wieder öffnen", id: "Buka kembali"),
        title: Phrase(en: "Reopen “{name}”?", de: "„{name}“ wieder öffnen?", id: "Buka kembali “{name}”?"),
        text: Phrase(
            en: "It takes answers again, in the same series as before.",
            de: "Es werden wieder Antworten angenommen, in derselben Reihe wie zuvor.",
            id: "Survei menerima jawaban lagi, dalam rangkaian yang sama seperti sebelumnya."
        ),
        done: Phrase(
            en: "Open again. It takes answers now.",
            de: "Wieder offen. Jetzt werden Antworten angenommen.",
            id: "Dibuka kembali. Sekarang menerima jawaban."
        )
    )
    private static let closing = Change(
        verb: Phrase(en: "Close", de: "Schließen", id: "Tutup"),
        title: Phrase(en: "Close “{name}”?", de: "„{name}“ schließen?", id: "Tutup “{name}”?"),
        text: Phrase(
            en:
                "It takes no answers any more, and whoever opens it reads that it is over. The answers are kept; it can be reopened.",
            de:
                "Es werden keine Antworten mehr angenommen, und wer sie öffnet, liest, dass sie beendet ist. Die Antworten bleiben erhalten; sie lässt sich wieder öffnen.",
            id:
                "Survei tidak menerima jawaban lagi, dan yang membukanya akan membaca bahwa survei sudah selesai. Jawaban tetap disimpan; survei bisa dibuka kembali."
        ),
        done: Phrase(
            en: "Closed. It takes no answers any more.",
            de: "Geschlossen. Es werden keine Antworten mehr angenommen.",
            id: "Ditutup. Tidak menerima jawaban lagi."
        )
    )

    package static let offered = Phrase(
        en: "It can be answered in: {languages}.",
        de: "Sie lässt sich beantworten auf: {languages}.",
        id: "Survei bisa dijawab dalam: {languages}."
    )
    package static let notOffered = Phrase(
        en: "Not in {languages}, since texts are missing.",
        de: "Nicht auf {languages}, da Texte fehlen.",
        id: "Tidak dalam {languages}, karena ada teks yang belum ada."
    )

    /// A question with answers that is put in other words.
    package static let answered = Plural(
        one: Phrase(
            en: "{count} answer. If you change its words, you will be asked whether it is still the same question.",
            de: "{count} Antwort. Ändern Sie die Worte, werden Sie gefragt, ob es noch dieselbe Frage ist.",
            id: "{count} jawaban. Bila kata-katanya Anda ubah, Anda akan ditanya apakah ini masih pertanyaan yang sama."
        ),
        other: Phrase(
            en: "{count} answers. If you change its words, you will be asked whether it is still the same question.",
            de: "{count} Antworten. Ändern Sie die Worte, werden Sie gefragt, ob es noch dieselbe Frage ist.",
            id: "{count} jawaban. Bila kata-katanya Anda ubah, Anda akan ditanya apakah ini masih pertanyaan yang sama."
        )
    )
    package static let rewordTitle = Phrase(
        en: "Is it still the same question?",
        de: "Ist es noch dieselbe Frage?",
        id: "Apakah masih pertanyaan yang sama?"
    )
    package static let rewordLead = Plural(
        one: Phrase(
            en:
                "It was answered {count} time in its old words. Answers to different questions do not belong into one series.",
            de:
                "Sie wurde {count}-mal in den alten Worten beantwortet. Antworten auf verschiedene Fragen gehören nicht in eine Reihe.",
            id:
                "Pertanyaan ini sudah dijawab {count} kali dengan kata-kata lama. Jawaban atas pertanyaan berbeda tidak boleh menjadi satu rangkaian."
        ),
        other: Phrase(
            en:
                "It was answered {count} times in its old words. Answers to different questions do not belong into one series.",
            de:
                "Sie wurde {count}-mal in den alten Worten beantwortet. Antworten auf verschiedene Fragen gehören nicht in eine Reihe.",
            id:
                "Pertanyaan ini sudah dijawab {count} kali dengan kata-kata lama. Jawaban atas pertanyaan berbeda tidak boleh menjadi satu rangkaian."
        )
    )
    package static let was = Phrase(
        en: "As it was answered",
        de: "Wie sie beantwortet wurde",
        id: "Seperti yang sudah dijawab"
    )
    package static let becomes = Phrase(en: "As it would be", de: "Wie sie würde", id: "Akan menjadi")
    package static let sameTitle = Phrase(
        en: "The same question, better put",
        de: "Dieselbe Frage, besser gesagt",
        id: "Pertanyaan yang sama, diperbaiki"
    )
    package static let sameText = Phrase(
        en:
            "Spelling, style, a clearer word: whoever answered would answer the same. The series goes on, and the correction is noted with your name and the date.",
        de:
            "Rechtschreibung, Stil, ein klareres Wort: Wer geantwortet hat, würde dasselbe antworten. Die Reihe geht weiter, und die Korrektur wird mit Ihrem Namen und dem Datum vermerkt.",
        id:
            "Ejaan, gaya bahasa, kata yang lebih jelas: yang sudah menjawab akan menjawab hal yang sama. Rangkaian berlanjut, dan perbaikan dicatat dengan nama Anda dan tanggalnya."
    )
    package static let anotherTitle = Phrase(en: "Another question", de: "Eine andere Frage", id: "Pertanyaan lain")
    package static let anotherText = Phrase(
        en:
            "A new series begins today, and reports say “reworded on {day}”. The old question is taken out and keeps its answers.",
        de:
            "Heute beginnt eine neue Reihe, und Berichte sagen „neu formuliert am {day}“. Die alte Frage wird herausgenommen und behält ihre Antworten.",
        id:
            "Rangkaian baru dimulai hari ini, dan laporan menyebut “dirumuskan ulang pada {day}”. Pertanyaan lama dikeluarkan dan jawabannya tetap disimpan."
    )
    package static let anotherOnly = Phrase(
        en: "Its answers would be counted as something else, so it becomes another question.",
        de: "Ihre Antworten würden als etwas anderes gezählt; darum wird es eine andere Frage.",
        id: "Jawabannya akan dihitung sebagai hal lain, jadi ini menjadi pertanyaan lain."
    )
    package static let wordings = Phrase(
        en: "Its words over time",
        de: "Ihre Worte im Lauf der Zeit",
        id: "Kata-katanya dari waktu ke waktu"
    )
    package static let corrected = Phrase(
        en: "Corrected by {name} {time}; before: “{text}”",
        de: "Korrigiert von {name} {time}; zuvor: „{text}“",
        id: "Diperbaiki oleh {name} {time}; sebelumnya: “{text}”"
    )
    package static let reworded = Phrase(
        en: "Reworded by {name} {time}, new series; before: “{text}”",
        de: "Neu formuliert von {name} {time}, neue Reihe; zuvor: „{text}“",
        id: "Dirumuskan ulang oleh {name} {time}, rangkaian baru; sebelumnya: “{text}”"
    )
    package static let rewordedOn = Phrase(
        en: "reworded on {day}",
        de: "neu formuliert am {day}",
        id: "dirumuskan ulang pada {day}"
    )
    package static let rewordedNotice = Phrase(
        en: "Saved as another question; its series begins now.",
        de: "Als andere Frage gespeichert; ihre Reihe beginnt jetzt.",
        id: "Disimpan sebagai pertanyaan lain; rangkaiannya dimulai sekarang."
    )
}
