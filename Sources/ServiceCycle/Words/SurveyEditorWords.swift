/// The list of surveys and their editor.
package enum SurveyEditorWords {
    package static let title = Phrase(en: "Surveys", de: "Umfragen", id: "Survei")
    package static let lead = Phrase(
        en: "What you ask your customers, about which cycle, and whether it takes answers now.",
        de: "Was Sie Ihre Kundschaft fragen, zu welchem Zyklus, und ob gerade Antworten angenommen werden.",
        id: "Apa yang Anda tanyakan kepada pelanggan, tentang siklus mana, dan apakah sedang menerima jawaban."
    )
    package static let edit = Phrase(en: "Edit the survey", de: "Umfrage bearbeiten", id: "Ubah survei")
    package static let new = Phrase(en: "New survey", de: "Neue Umfrage", id: "Survei baru")
    package static let preview = Phrase(
        en: "See it as a phone does",
        de: "Wie auf dem Telefon ansehen",
        id: "Lihat seperti di ponsel"
    )
    package static let previewTitle = Phrase(
        en: "As a phone shows it",
        de: "Wie es ein Telefon zeigt",
        id: "Seperti tampil di ponsel"
    )
    package static let previewLead = Phrase(
        en: "Try it out: nothing that you choose here is sent or counted.",
        de: "Probieren Sie es aus: Nichts, was Sie hier wählen, wird gesendet oder gezählt.",
        id: "Silakan coba: pilihan Anda di sini tidak dikirim dan tidak dihitung."
    )
    package static let address = Phrase(en: "Address", de: "Adresse", id: "Alamat")
    package static let responses = Plural(
        one: Phrase(en: "{count} response", de: "{count} Rücklauf", id: "{count} tanggapan"),
        other: Phrase(en: "{count} responses", de: "{count} Rückläufe", id: "{count} tanggapan")
    )
    package static let responsesAtLeast = Phrase(
        en: "at least {count} responses",
        de: "mindestens {count} Rückläufe",
        id: "sedikitnya {count} tanggapan"
    )
    package static let questions = Plural(
        one: Phrase(en: "{count} question", de: "{count} Frage", id: "{count} pertanyaan"),
        other: Phrase(en: "{count} questions", de: "{count} Fragen", id: "{count} pertanyaan")
    )
    package static let about = Phrase(en: "about “{cycle}”", de: "zu „{cycle}“", id: "tentang “{cycle}”")
    package static let emptyTitle = Phrase(en: "No survey yet", de: "Noch keine Umfrage", id: "Belum ada survei")
    package static let emptyText = Phrase(
        en:
            "A survey asks about the moments of a cycle. With a map in place, its first draft is made in one step: one rating for each moment, in three languages.",
        de:
            "Eine Umfrage fragt nach den Momenten eines Zyklus. Steht die Karte, entsteht der erste Entwurf in einem Schritt: eine Bewertung je Moment, in drei Sprachen.",
        id:
            "Survei menanyakan momen-momen sebuah siklus. Bila petanya sudah ada, draf pertama dibuat dalam satu langkah: satu penilaian per momen, dalam tiga bahasa."
    )
    package static let emptyNoMap = Phrase(
        en: "A survey asks about the moments of a cycle. Draw the map of a cycle first.",
        de: "Eine Umfrage fragt nach den Momenten eines Zyklus. Zeichnen Sie zuerst die Karte eines Zyklus.",
        id: "Survei menanyakan momen-momen sebuah siklus. Gambarlah dulu peta sebuah siklus."
    )

    /// A new survey.
    package static let cycle = Phrase(en: "Cycle", de: "Zyklus", id: "Siklus")
    package static let begin = Phrase(en: "Begin with", de: "Beginnen mit", id: "Mulai dengan")
    package static let beginEach = Phrase(
        en: "One rating for each moment",
        de: "Einer Bewertung je Moment",
        id: "Satu penilaian untuk setiap momen"
    )
    package static let beginCritical = Phrase(
        en: "One rating for each critical moment",
        de: "Einer Bewertung je kritischem Moment",
        id: "Satu penilaian untuk setiap momen kritis"
    )
    package static let beginWhole = Phrase(
        en: "One rating of the whole",
        de: "Einer Bewertung des Ganzen",
        id: "Satu penilaian untuk keseluruhan"
    )
    package static let beginNote = Phrase(
        en:
            "Would they recommend you, and anything they want to tell, is asked at the end. Everything can be changed before it is published.",
        de:
            "Am Ende steht, ob man Sie weiterempfiehlt und was man Ihnen noch sagen möchte. Vor der Veröffentlichung lässt sich alles ändern.",
        id:
            "Di akhir ditanyakan apakah mereka merekomendasikan Anda dan hal lain yang ingin disampaikan. Semuanya bisa diubah sebelum diterbitkan."
    )
    package static let create = Phrase(en: "Make the draft", de: "Entwurf anlegen", id: "Buat draf")
    package static let createdNotice = Phrase(
        en: "The draft is made. Nobody sees it until you publish it.",
        de: "Der Entwurf ist angelegt. Niemand sieht ihn, bevor Sie ihn veröffentlichen.",
        id: "Draf sudah dibuat. Tidak ada yang melihatnya sebelum Anda terbitkan."
    )
    package static let titleHint = Phrase(
        en: "Stands above the questions.",
        de: "Steht über den Fragen.",
        id: "Tampil di atas pertanyaan."
    )
    package static let accessOpen = Phrase(
        en: "Everybody with the address",
        de: "Alle, die die Adresse haben",
        id: "Semua yang tahu alamatnya"
    )
    package static let accessRestricted = Phrase(
        en: "Only with an invitation",
        de: "Nur mit Einladung",
        id: "Hanya dengan undangan"
    )

    /// The survey as a whole.
    package static let whole = Phrase(en: "The survey", de: "Die Umfrage", id: "Survei ini")
    package static let sequence = Phrase(
        en: "The questions in their order",
        de: "Die Fragen in ihrer Reihenfolge",
        id: "Pertanyaan sesuai urutannya"
    )
    package static let suggestions = Phrase(
        en: "Moments nobody asks about yet",
        de: "Momente, nach denen noch niemand fragt",
        id: "Momen yang belum ditanyakan"
    )
    package static let suggest = Plural(
        one: Phrase(en: "Add a rating of it", de: "Bewertung hinzufügen", id: "Tambahkan penilaian"),
        other: Phrase(
            en: "Add a rating of each",
            de: "Je eine Bewertung hinzufügen",
            id: "Tambahkan penilaian untuk masing-masing"
        )
    )
    package static let retired = Phrase(
        en: "Questions taken out",
        de: "Herausgenommene Fragen",
        id: "Pertanyaan yang dikeluarkan"
    )
    package static let retiredOn = Phrase(
        en: "taken out {day}, {answers}",
        de: "herausgenommen {day}, {answers}",
        id: "dikeluarkan {day}, {answers}"
    )
    package static let close = Phrase(en: "To the whole survey", de: "Zur ganzen Umfrage", id: "Ke seluruh survei")
}
