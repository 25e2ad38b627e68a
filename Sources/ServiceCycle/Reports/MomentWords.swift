/// The words of the report on one moment.
package enum MomentWords {
    static let certain = Phrase(
        en: "{figure} ({interval}, {count}), certainly {distance}{change}.",
        de: "{figure} ({interval}, {count}), sicher {distance}{change}.",
        id: "{figure} ({interval}, {count}), pasti {distance}{change}."
    )
    static let uncertain = Phrase(
        en: "{figure} ({interval}, {count}), {distance}, but not certainly so{change}.",
        de: "{figure} ({interval}, {count}), {distance}, aber nicht sicher{change}.",
        id: "{figure} ({interval}, {count}), {distance}, tetapi belum pasti{change}."
    )
    static let withoutStandard = Phrase(
        en: "{figure} ({interval}, {count}). The map sets no standard here.",
        de: "{figure} ({interval}, {count}). Die Karte setzt hier keinen Standard.",
        id: "{figure} ({interval}, {count}). Peta tidak menetapkan standar di sini."
    )
    static let tooLittle = Phrase(
        en: "Too little data: there are fewer than five answers in this selection.",
        de: "Zu wenige Daten: In dieser Auswahl gibt es weniger als fünf Antworten.",
        id: "Data terlalu sedikit: dalam pilihan ini jawabannya kurang dari lima."
    )

    package static let position = Phrase(
        en: "Moment {number} of {all}",
        de: "Moment {number} von {all}",
        id: "Momen {number} dari {all}"
    )
    package static let previous = Phrase(en: "Previous moment", de: "Voriger Moment", id: "Momen sebelumnya")
    package static let next = Phrase(en: "Next moment", de: "Nächster Moment", id: "Momen berikutnya")
    package static let neighbours = Phrase(en: "Moments", de: "Momente", id: "Momen")

    package static let trend = Phrase(en: "Month by month", de: "Monat für Monat", id: "Bulan demi bulan")
    package static let trendNone = Phrase(
        en: "Fewer than two months have five answers, so there is no trend yet.",
        de: "Weniger als zwei Monate haben fünf Antworten; einen Verlauf gibt es noch nicht.",
        id: "Belum ada dua bulan dengan lima jawaban, jadi belum ada tren."
    )
    package static let month = Phrase(en: "Month", de: "Monat", id: "Bulan")
    package static let distribution = Phrase(
        en: "How the answers are spread",
        de: "Wie sich die Antworten verteilen",
        id: "Sebaran jawaban"
    )
    package static let answer = Phrase(en: "Answer", de: "Antwort", id: "Jawaban")
    package static let share = Phrase(en: "Share", de: "Anteil", id: "Porsi")
    package static let beside = Phrase(
        en: "stands beside, not counted in the figure",
        de: "steht daneben, zählt nicht in der Zahl",
        id: "sebagai pendamping, tidak dihitung dalam angka"
    )
    package static let groups = Phrase(en: "Who says what", de: "Wer was sagt", id: "Siapa mengatakan apa")
    package static let groupsBy = Phrase(
        en: "each against all others together",
        de: "jeweils gegen alle anderen zusammen",
        id: "masing-masing dibandingkan semua yang lain"
    )
    package static let againstOthers = Phrase(
        en: "Against the others",
        de: "Gegen die anderen",
        id: "Dibanding yang lain"
    )
    package static let asTable = Phrase(en: "As a table", de: "Als Tabelle", id: "Sebagai tabel")

    package static let about = Phrase(en: "The moment", de: "Der Moment", id: "Momen ini")
    package static let criticality = Phrase(en: "Criticality", de: "Kritikalität", id: "Tingkat kritis")
    package static let ofTen = Phrase(en: "{value} of 10", de: "{value} von 10", id: "{value} dari 10")
    package static let noReason = Phrase(
        en: "The map gives no reason.",
        de: "Die Karte nennt keinen Grund.",
        id: "Peta tidak menyebutkan alasannya."
    )
    package static let standard = Phrase(en: "Standard", de: "Standard", id: "Standar")
    package static let noStandard = Phrase(en: "none", de: "keiner", id: "tidak ada")
    package static let conduct = Phrase(en: "Conduct", de: "Verhalten", id: "Sikap petugas")
    package static let owner = Phrase(en: "Owner", de: "Zuständig", id: "Penanggung jawab")
    package static let place = Phrase(en: "Where", de: "Wo", id: "Di mana")
    package static let actor = Phrase(en: "Who acts", de: "Wer handelt", id: "Yang bertindak")

    package static func actor(_ actor: Moment.Actor) -> Phrase {
        switch actor {
        case .customer: Phrase(en: "the customer", de: "die Kundin, der Kunde", id: "pelanggan")
        case .frontStage:
            Phrase(en: "staff in sight", de: "Personal, das man sieht", id: "petugas yang terlihat")
        case .backStage:
            Phrase(en: "staff out of sight", de: "Personal im Hintergrund", id: "petugas di balik layar")
        }
    }

    package static func half(_ half: QuestionFigure.Part.Half) -> Phrase? {
        switch half {
        case .whole: nil
        case .expected: Phrase(en: "Expected", de: "Erwartet", id: "Diharapkan")
        case .perceived: Phrase(en: "Lived", de: "Erlebt", id: "Dialami")
        case .functional: Phrase(en: "With it", de: "Wenn es da ist", id: "Jika ada")
        case .dysfunctional: Phrase(en: "Without it", de: "Wenn es fehlt", id: "Jika tidak ada")
        }
    }

    package static func dimension(_ dimension: Contrast.Dimension) -> Phrase {
        switch dimension {
        case .location: FilterWords.location
        case .channel: FilterWords.channel
        case .segment: FilterWords.segment
        case .wave: FilterWords.wave
        }
    }

    package static func trendBreak(_ reason: TrendBreak.Reason) -> Phrase {
        switch reason {
        case .reworded: Phrase(en: "reworded", de: "neu formuliert", id: "diubah kata-katanya")
        case .remapped: Phrase(en: "map changed", de: "Karte geändert", id: "peta diubah")
        }
    }
}
