/// What is wrong with what was typed.
extension EditorWords {
    static let nameNeeded = Phrase(
        en: "A name is needed, in one language at least.",
        de: "Ein Name ist nötig, wenigstens in einer Sprache.",
        id: "Nama diperlukan, setidaknya dalam satu bahasa."
    )
    static let chooseOne = Phrase(
        en: "Choose one of these.",
        de: "Bitte wählen Sie eines davon.",
        id: "Pilih salah satu."
    )
    static let criticalityRange = Phrase(
        en: "The criticality is a whole number from 0 to 10.",
        de: "Die Kritikalität ist eine ganze Zahl von 0 bis 10.",
        id: "Tingkat kritis berupa bilangan bulat dari 0 sampai 10."
    )
    static let placeGone = Phrase(
        en: "This channel or touchpoint is no longer there; choose another.",
        de: "Diesen Kanal oder Kontaktpunkt gibt es nicht mehr; bitte wählen Sie einen anderen.",
        id: "Kanal atau titik kontak ini sudah tidak ada; pilih yang lain."
    )
    static let targetNeeded = Phrase(
        en: "A standard needs its number.",
        de: "Ein Standard braucht seine Zahl.",
        id: "Standar memerlukan angkanya."
    )
    static let targetNumber = Phrase(
        en: "“{text}” is not a number of 0 or more.",
        de: "„{text}“ ist keine Zahl ab 0.",
        id: "“{text}” bukan bilangan 0 atau lebih."
    )
    static let targetHundred = Phrase(
        en: "At most 100.",
        de: "Höchstens 100.",
        id: "Paling banyak 100."
    )
    static let tooLong = Phrase(
        en: "At most {most} characters; these are {count}.",
        de: "Höchstens {most} Zeichen; es sind {count}.",
        id: "Paling banyak {most} karakter; ini {count}."
    )
    static let stillUsed = Phrase(
        en: "Moments still happen here: {moments}. Give them another place first.",
        de: "Hier finden noch Momente statt: {moments}. Bitte geben Sie ihnen zuerst einen anderen Ort.",
        id: "Masih ada momen di sini: {moments}. Pindahkan dulu momen itu ke tempat lain."
    )
    package static let formTooOld = Phrase(
        en: "This form cannot be read any more. Open the page again.",
        de: "Dieses Formular lässt sich nicht mehr lesen. Bitte öffnen Sie die Seite erneut.",
        id: "Formulir ini tidak bisa dibaca lagi. Buka kembali halamannya."
    )
}
