/// The form of a question.
extension SurveyEditorWords {
    package static let addQuestion = Phrase(en: "Add a question", de: "Frage hinzufügen", id: "Tambahkan pertanyaan")
    package static let addAfter = Phrase(
        en: "Add a question after this one",
        de: "Frage danach hinzufügen",
        id: "Tambahkan pertanyaan sesudah ini"
    )
    package static let newQuestion = Phrase(en: "A new question", de: "Eine neue Frage", id: "Pertanyaan baru")
    package static let chooseKind = Phrase(
        en: "What should it take?",
        de: "Was soll sie aufnehmen?",
        id: "Jawaban seperti apa?"
    )
    package static let questionOf = Phrase(
        en: "Question {number} of {count}",
        de: "Frage {number} von {count}",
        id: "Pertanyaan {number} dari {count}"
    )
    package static let aboutWhole = Phrase(en: "The whole visit", de: "Der ganze Besuch", id: "Seluruh kunjungan")
    package static let momentRetired = Phrase(
        en: "{name} (no longer on the map)",
        de: "{name} (nicht mehr auf der Karte)",
        id: "{name} (tidak ada lagi di peta)"
    )
    package static let momentHint = Phrase(
        en: "The answers are shown at this moment of the cycle.",
        de: "Die Antworten erscheinen an diesem Moment des Zyklus.",
        id: "Jawaban ditampilkan pada momen ini dalam siklus."
    )
    package static let textHint = Phrase(
        en: "One thing at a time, in words that everybody reads the same way.",
        de: "Immer nur eine Sache, in Worten, die alle gleich verstehen.",
        id: "Satu hal saja, dengan kata-kata yang dipahami semua orang dengan cara yang sama."
    )
    package static let expected = Phrase(
        en: "What was expected?",
        de: "Was wurde erwartet?",
        id: "Apa yang diharapkan?"
    )
    package static let perceived = Phrase(en: "How was it?", de: "Wie war es?", id: "Bagaimana kenyataannya?")
    package static let functional = Phrase(en: "With it", de: "Wenn es da ist", id: "Bila ada")
    package static let dysfunctional = Phrase(en: "Without it", de: "Wenn es fehlt", id: "Bila tidak ada")
    package static let labelsHint = Phrase(
        en: "From the worst or least to the best or most. Points without words show their number.",
        de: "Vom Schlechtesten oder Wenigsten zum Besten oder Meisten. Punkte ohne Worte zeigen ihre Zahl.",
        id:
            "Dari yang terburuk atau paling sedikit ke yang terbaik atau paling banyak. Tingkat tanpa kata menampilkan angkanya."
    )
    package static let point = Phrase(en: "Point {number}", de: "Punkt {number}", id: "Tingkat {number}")
    package static let option = Phrase(en: "Answer {number}", de: "Antwort {number}", id: "Pilihan {number}")
    package static let newOption = Phrase(en: "Another answer", de: "Weitere Antwort", id: "Pilihan lain")
    package static let readyLabels = Phrase(
        en: "Fill in ready words",
        de: "Fertige Worte einsetzen",
        id: "Isi dengan kata-kata siap pakai"
    )
    package static let takeOut = Phrase(en: "Take out …", de: "Herausnehmen …", id: "Keluarkan …")
    package static let takeOutVerb = Phrase(en: "Take out", de: "Herausnehmen", id: "Keluarkan")
    package static let takeOutTitle = Phrase(
        en: "Take “{name}” out of the survey?",
        de: "„{name}“ aus der Umfrage herausnehmen?",
        id: "Keluarkan “{name}” dari survei?"
    )
    package static let takeOutText = Phrase(
        en: "It is not asked any more. Its answers are kept, and it can be brought back at any time.",
        de: "Sie wird nicht mehr gestellt. Ihre Antworten bleiben erhalten, und sie lässt sich jederzeit zurückholen.",
        id: "Pertanyaan ini tidak ditanyakan lagi. Jawabannya tetap disimpan dan bisa dikembalikan kapan saja."
    )

    /// A kind of question: what it is called, and what it is for.
    package static func kind(_ name: String) -> (name: Phrase, use: Phrase) {
        kinds[name] ?? (EditorWords.kind, EditorWords.kind)
    }

    private static let kinds: [String: (Phrase, Phrase)] = [
        "rating": (
            Phrase(en: "Rating", de: "Bewertung", id: "Penilaian"),
            Phrase(en: "How satisfied were you?", de: "Wie zufrieden waren Sie?", id: "Seberapa puas Anda?")
        ),
        "expectation": (
            Phrase(en: "Expectation and experience", de: "Erwartung und Erlebnis", id: "Harapan dan kenyataan"),
            Phrase(
                en: "What did you expect, and how was it?",
                de: "Was haben Sie erwartet, und wie war es?",
                id: "Apa yang diharapkan, dan bagaimana kenyataannya?"
            )
        ),
        "nps": (
            Phrase(en: "Recommendation", de: "Weiterempfehlung", id: "Rekomendasi"),
            Phrase(en: "0 to 10", de: "0 bis 10", id: "0 sampai 10")
        ),
        "effort": (
            Phrase(en: "Effort", de: "Aufwand", id: "Kemudahan"),
            Phrase(en: "How easy was it?", de: "Wie leicht war es?", id: "Seberapa mudah?")
        ),
        "importance": (
            Phrase(en: "Importance", de: "Wichtigkeit", id: "Kepentingan"),
            Phrase(en: "How important is it?", de: "Wie wichtig ist es?", id: "Seberapa penting?")
        ),
        "kano": (
            Phrase(en: "Kano pair", de: "Kano-Paar", id: "Pasangan Kano"),
            Phrase(
                en: "How would it feel with it, and without it?",
                de: "Wie wäre es damit, und wie ohne?",
                id: "Bagaimana bila ada, dan bila tidak ada?"
            )
        ),
        "choice": (
            Phrase(en: "One of several", de: "Eins aus mehreren", id: "Satu dari beberapa"),
            Phrase(en: "One answer is chosen", de: "Eine Antwort wird gewählt", id: "Satu jawaban dipilih")
        ),
        "choices": (
            Phrase(en: "Any of several", de: "Mehrere aus mehreren", id: "Beberapa sekaligus"),
            Phrase(
                en: "As many as apply",
                de: "So viele, wie zutreffen",
                id: "Sebanyak yang sesuai"
            )
        ),
        "text": (
            Phrase(en: "Own words", de: "Eigene Worte", id: "Kata-kata sendiri"),
            Phrase(en: "Free text", de: "Freier Text", id: "Teks bebas")
        ),
    ]

    static let momentGone = Phrase(
        en: "This moment is no longer on the map; choose another.",
        de: "Dieser Moment steht nicht mehr auf der Karte; bitte wählen Sie einen anderen.",
        id: "Momen ini sudah tidak ada di peta; pilih yang lain."
    )
    static let textNeeded = Phrase(
        en: "The question needs its words, in one language at least.",
        de: "Die Frage braucht ihre Worte, wenigstens in einer Sprache.",
        id: "Pertanyaan memerlukan kata-katanya, setidaknya dalam satu bahasa."
    )
    static let secondNeeded = Phrase(
        en: "The second half needs its words too.",
        de: "Auch die zweite Hälfte braucht ihre Worte.",
        id: "Bagian kedua juga memerlukan kata-katanya."
    )
    static let pointsRange = Phrase(
        en: "A scale has 2 to 11 points.",
        de: "Eine Skala hat 2 bis 11 Punkte.",
        id: "Skala memiliki 2 sampai 11 tingkat."
    )
    static let optionNeeded = Phrase(
        en: "The answer needs its words.",
        de: "Die Antwort braucht ihre Worte.",
        id: "Pilihan jawaban memerlukan kata-katanya."
    )
    static let twoOptions = Phrase(
        en: "At least two answers are needed to choose from.",
        de: "Mindestens zwei Antworten zur Auswahl sind nötig.",
        id: "Diperlukan sedikitnya dua pilihan jawaban."
    )
    package static let titleNeeded = Phrase(
        en: "A title is needed, in one language at least.",
        de: "Ein Titel ist nötig, wenigstens in einer Sprache.",
        id: "Judul diperlukan, setidaknya dalam satu bahasa."
    )
    static let lastQuestion = Phrase(
        en: "A survey needs at least one question.",
        de: "Eine Umfrage braucht mindestens eine Frage.",
        id: "Survei memerlukan sedikitnya satu pertanyaan."
    )
}
