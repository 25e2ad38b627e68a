/// What a customer reads when his answers could not be taken as they are; nothing of them is lost.
package enum SheetProblemWords {
    package static let title = Phrase(
        en: "One more look, please",
        de: "Bitte noch einmal hinsehen",
        id: "Mohon periksa kembali"
    )
    package static let pageTitle = Phrase(en: "Problem: {title}", de: "Problem: {title}", id: "Masalah: {title}")
    package static let missing = Phrase(
        en: "Please answer this question.",
        de: "Bitte beantworten Sie diese Frage.",
        id: "Mohon jawab pertanyaan ini."
    )
    package static let tooLong = Phrase(
        en: "This text is too long. Please shorten it to about two pages.",
        de: "Dieser Text ist zu lang. Bitte kürzen Sie ihn auf etwa zwei Seiten.",
        id: "Tulisan ini terlalu panjang. Mohon persingkat menjadi sekitar dua halaman."
    )
    package static let noAnswer = Phrase(
        en: "Please choose one of the answers shown here.",
        de: "Bitte wählen Sie eine der Antworten, die hier stehen.",
        id: "Mohon pilih salah satu jawaban yang tersedia."
    )
    package static let nothing = Phrase(
        en: "Nothing is answered yet. A single answer is enough.",
        de: "Es ist noch nichts beantwortet. Eine einzige Antwort genügt.",
        id: "Belum ada yang dijawab. Satu jawaban saja sudah cukup."
    )
    package static let tooMany = Phrase(
        en: "Very many answers are coming from this network. Yours are still here: please send them again in a minute.",
        de:
            "Aus diesem Netz kommen gerade sehr viele Antworten. Ihre stehen noch hier: Bitte schicken Sie sie in einer Minute noch einmal ab.",
        id:
            "Sangat banyak jawaban masuk dari jaringan ini. Jawaban Anda masih ada di sini: silakan kirim lagi satu menit kemudian."
    )
    package static let unavailable = Phrase(
        en: "Your answers could not be kept just now. They are still here: please send them again in a moment.",
        de:
            "Ihre Antworten konnten gerade nicht gespeichert werden. Sie stehen noch hier: Bitte schicken Sie sie gleich noch einmal ab.",
        id: "Jawaban Anda belum dapat disimpan. Jawabannya masih ada di sini: silakan kirim lagi sebentar."
    )
    package static let offline = Phrase(
        en: "There is no connection. Your answers are still here: please send them again in a moment.",
        de:
            "Es besteht keine Verbindung. Ihre Antworten stehen noch hier: Bitte schicken Sie sie gleich noch einmal ab.",
        id: "Tidak ada koneksi. Jawaban Anda masih ada di sini: silakan kirim lagi sebentar."
    )
    package static let stopped = Phrase(
        en: "Meanwhile this survey stopped taking answers, so yours were not kept. They are still here.",
        de:
            "Die Umfrage nimmt inzwischen keine Antworten mehr an; Ihre wurden deshalb nicht gespeichert. Sie stehen noch hier.",
        id:
            "Sementara itu survei ini berhenti menerima jawaban, sehingga jawaban Anda tidak tersimpan. Jawabannya masih ada di sini."
    )
}
