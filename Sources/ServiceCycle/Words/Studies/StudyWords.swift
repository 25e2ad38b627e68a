/// The words that the pages of all methods have in common.
package enum StudyWords {
    package static let toSurveys = Phrase(en: "To the surveys", de: "Zu den Umfragen", id: "Ke survei")
    package static let certain = Phrase(en: "certain", de: "sicher", id: "pasti")
    package static let uncertain = Phrase(en: "not certain", de: "nicht sicher", id: "belum pasti")
    package static let asTable = MomentWords.asTable
    package static let quote = Phrase(en: "“{name}”", de: "„{name}“", id: "“{name}”")
    package static let tooFewTitle = Phrase(
        en: "Too few answers in this selection",
        de: "Zu wenige Antworten in dieser Auswahl",
        id: "Jawaban dalam pilihan ini terlalu sedikit"
    )
    package static let tooFewText = Phrase(
        en: "Choose a longer period or fewer filters.",
        de: "Wählen Sie einen längeren Zeitraum oder weniger Filter.",
        id: "Pilih periode yang lebih panjang atau kurangi saringan."
    )
    // swift-format-ignore: LineLength
    package static let weighted = Phrase(
        en: "Answers count by their design weight; n in the tests is the effective number of answers.",
        de: "Die Antworten zählen nach ihrem Gewicht; n in den Tests ist die effektive Zahl der Antworten.",
        id: "Jawaban dihitung menurut bobotnya; n dalam uji adalah jumlah jawaban efektif."
    )

    /// Names in a row, each in quotation marks.
    package static func list(_ names: [String], _ language: Language) -> String {
        names.map { quote.text(language, ["name": $0]) }.joined(separator: ", ")
    }
}
