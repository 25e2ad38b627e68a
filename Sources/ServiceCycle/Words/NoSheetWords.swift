/// What a visitor reads where there is no sheet for him.
package enum NoSheetWords {
    package static let unknownTitle = Phrase(
        en: "There is no survey here",
        de: "Hier ist keine Umfrage",
        id: "Tidak ada survei di sini"
    )
    package static let unknownText = Phrase(
        en: "Please check the address, or scan the code once more.",
        de: "Bitte prüfen Sie die Adresse oder scannen Sie den Code noch einmal.",
        id: "Silakan periksa alamatnya, atau pindai kodenya sekali lagi."
    )
    package static let damagedTitle = Phrase(
        en: "This link is damaged",
        de: "Dieser Link ist beschädigt",
        id: "Tautan ini rusak"
    )
    package static let damagedText = Phrase(
        en: "A part of it is missing or was changed. Please scan the code once more, or copy the whole link.",
        de:
            "Ein Teil fehlt oder wurde verändert. Bitte scannen Sie den Code noch einmal oder kopieren Sie den ganzen Link.",
        id: "Ada bagian yang hilang atau berubah. Silakan pindai kodenya sekali lagi, atau salin tautan selengkapnya."
    )
    package static let answerAnyway = Phrase(
        en: "Answer without this link",
        de: "Ohne diesen Link antworten",
        id: "Jawab tanpa tautan ini"
    )
    package static let invitationTitle = Phrase(
        en: "This survey needs an invitation",
        de: "Für diese Umfrage braucht es eine Einladung",
        id: "Survei ini memerlukan undangan"
    )
    package static let invitationText = Phrase(
        en: "Please use the link or the code that you were given.",
        de: "Bitte benutzen Sie den Link oder den Code, den Sie bekommen haben.",
        id: "Silakan gunakan tautan atau kode yang Anda terima."
    )
    package static let draftTitle = Phrase(
        en: "This survey has not begun yet",
        de: "Diese Umfrage hat noch nicht begonnen",
        id: "Survei ini belum dimulai"
    )
    package static let pausedTitle = Phrase(
        en: "This survey is taking a break",
        de: "Diese Umfrage macht gerade Pause",
        id: "Survei ini sedang berhenti sejenak"
    )
    package static let laterText = Phrase(
        en: "Please come back later.",
        de: "Bitte kommen Sie später wieder.",
        id: "Silakan kembali lagi nanti."
    )
    package static let closedTitle = Phrase(
        en: "This survey has ended",
        de: "Diese Umfrage ist beendet",
        id: "Survei ini sudah berakhir"
    )
    package static let closedText = Phrase(
        en: "Thank you for wanting to take part.",
        de: "Danke, dass Sie mitmachen wollten.",
        id: "Terima kasih atas niat Anda untuk ikut serta."
    )
    package static let sentTitle = Phrase(
        en: "These answers were sent before",
        de: "Diese Antworten wurden schon abgeschickt",
        id: "Jawaban ini sudah pernah dikirim"
    )
    package static let sentText = Phrase(
        en: "They were kept as you sent them the first time; later changes were not.",
        de: "Gespeichert ist, was Sie beim ersten Mal abgeschickt haben; spätere Änderungen nicht.",
        id: "Yang tersimpan adalah jawaban saat pertama dikirim; perubahan sesudahnya tidak."
    )
    package static let newSheet = Phrase(
        en: "Answer once more",
        de: "Noch einmal antworten",
        id: "Jawab sekali lagi"
    )
}
