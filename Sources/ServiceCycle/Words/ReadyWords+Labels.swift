extension ReadyWords {
    static let satisfaction = [
        Phrase(en: "Very dissatisfied", de: "Sehr unzufrieden", id: "Sangat tidak puas"),
        Phrase(en: "Dissatisfied", de: "Unzufrieden", id: "Tidak puas"),
        Phrase(en: "Neither satisfied nor dissatisfied", de: "Teils, teils", id: "Biasa saja"),
        Phrase(en: "Satisfied", de: "Zufrieden", id: "Puas"),
        Phrase(en: "Very satisfied", de: "Sehr zufrieden", id: "Sangat puas"),
    ]
    static let ease = [
        Phrase(en: "Very difficult", de: "Sehr schwierig", id: "Sangat sulit"),
        Phrase(en: "Difficult", de: "Schwierig", id: "Sulit"),
        Phrase(en: "Neither easy nor difficult", de: "Teils, teils", id: "Biasa saja"),
        Phrase(en: "Easy", de: "Leicht", id: "Mudah"),
        Phrase(en: "Very easy", de: "Sehr leicht", id: "Sangat mudah"),
    ]
    static let quality = [
        Phrase(en: "Very poor", de: "Sehr schlecht", id: "Sangat buruk"),
        Phrase(en: "Poor", de: "Schlecht", id: "Buruk"),
        Phrase(en: "Acceptable", de: "Annehmbar", id: "Cukup"),
        Phrase(en: "Good", de: "Gut", id: "Baik"),
        Phrase(en: "Very good", de: "Sehr gut", id: "Sangat baik"),
    ]
    static let importance = [
        Phrase(en: "Not important", de: "Unwichtig", id: "Tidak penting"),
        Phrase(en: "Slightly important", de: "Etwas wichtig", id: "Agak penting"),
        Phrase(en: "Fairly important", de: "Ziemlich wichtig", id: "Cukup penting"),
        Phrase(en: "Important", de: "Wichtig", id: "Penting"),
        Phrase(en: "Very important", de: "Sehr wichtig", id: "Sangat penting"),
    ]
}
