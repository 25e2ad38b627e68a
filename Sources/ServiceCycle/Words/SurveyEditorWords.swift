/// The editor of surveys.
package enum SurveyEditorWords {
    package static let title = Phrase(en: "Surveys", de: "Umfragen", id: "Survei")
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
