/// The sentences of findings.
enum FindingWords {
    static let weakness = Phrase(
        en: "“{moment}” hurts: {figure} ({interval}, {count}), {distance}{change}.",
        de: "„{moment}“ schmerzt: {figure} ({interval}, {count}), {distance}{change}.",
        id: "“{moment}” bermasalah: {figure} ({interval}, {count}), {distance}{change}."
    )
    static let strength = Phrase(
        en: "“{moment}” carries: {figure} ({interval}, {count}), {distance}{change}.",
        de: "„{moment}“ trägt: {figure} ({interval}, {count}), {distance}{change}.",
        id: "“{moment}” menjadi kekuatan: {figure} ({interval}, {count}), {distance}{change}."
    )
    static let figure = Phrase(en: "{share} satisfied", de: "{share} zufrieden", id: "{share} puas")

    static let belowStandard = Plural(
        one: Phrase(
            en: "{count} point below the standard",
            de: "{count} Prozentpunkt unter dem Standard",
            id: "{count} poin di bawah standar"
        ),
        other: Phrase(
            en: "{count} points below the standard",
            de: "{count} Prozentpunkte unter dem Standard",
            id: "{count} poin di bawah standar"
        )
    )
    static let belowMiddle = Plural(
        one: Phrase(
            en: "{count} point below the middle of all moments",
            de: "{count} Prozentpunkt unter der Mitte aller Momente",
            id: "{count} poin di bawah nilai tengah semua momen"
        ),
        other: Phrase(
            en: "{count} points below the middle of all moments",
            de: "{count} Prozentpunkte unter der Mitte aller Momente",
            id: "{count} poin di bawah nilai tengah semua momen"
        )
    )
    static let aboveStandard = Plural(
        one: Phrase(
            en: "{count} point above the standard",
            de: "{count} Prozentpunkt über dem Standard",
            id: "{count} poin di atas standar"
        ),
        other: Phrase(
            en: "{count} points above the standard",
            de: "{count} Prozentpunkte über dem Standard",
            id: "{count} poin di atas standar"
        )
    )
    static let aboveMiddle = Plural(
        one: Phrase(
            en: "{count} point above the middle of all moments",
            de: "{count} Prozentpunkt über der Mitte aller Momente",
            id: "{count} poin di atas nilai tengah semua momen"
        ),
        other: Phrase(
            en: "{count} points above the middle of all moments",
            de: "{count} Prozentpunkte über der Mitte aller Momente",
            id: "{count} poin di atas nilai tengah semua momen"
        )
    )

    /// Where the difference rounds to nothing, and yet is certain.
    static let justBelowStandard = Phrase(
        en: "just below the standard",
        de: "knapp unter dem Standard",
        id: "sedikit di bawah standar"
    )
    static let justBelowMiddle = Phrase(
        en: "just below the middle of all moments",
        de: "knapp unter der Mitte aller Momente",
        id: "sedikit di bawah nilai tengah semua momen"
    )
    static let justAboveStandard = Phrase(
        en: "just above the standard",
        de: "knapp über dem Standard",
        id: "sedikit di atas standar"
    )
    static let justAboveMiddle = Phrase(
        en: "just above the middle of all moments",
        de: "knapp über der Mitte aller Momente",
        id: "sedikit di atas nilai tengah semua momen"
    )

    static let worse = Phrase(
        en: ", worse than in the period before",
        de: ", schlechter als im Zeitraum davor",
        id: ", lebih buruk daripada periode sebelumnya"
    )
    static let better = Phrase(
        en: ", better than in the period before",
        de: ", besser als im Zeitraum davor",
        id: ", lebih baik daripada periode sebelumnya"
    )

    static let becameWorse = Phrase(
        en:
            "“{moment}” became worse: {figure} ({interval}, {count}) after {before} ({beforeCount}), {difference} ({ends}, {p}).",
        de:
            "„{moment}“ ist schlechter geworden: {figure} ({interval}, {count}) nach {before} ({beforeCount}), {difference} ({ends}, {p}).",
        id:
            "“{moment}” memburuk: {figure} ({interval}, {count}) setelah {before} ({beforeCount}), {difference} ({ends}, {p})."
    )
    static let becameBetter = Phrase(
        en:
            "“{moment}” became better: {figure} ({interval}, {count}) after {before} ({beforeCount}), {difference} ({ends}, {p}).",
        de:
            "„{moment}“ ist besser geworden: {figure} ({interval}, {count}) nach {before} ({beforeCount}), {difference} ({ends}, {p}).",
        id:
            "“{moment}” membaik: {figure} ({interval}, {count}) setelah {before} ({beforeCount}), {difference} ({ends}, {p})."
    )
    static let points = Phrase(en: "{count} points", de: "{count} Prozentpunkte", id: "{count} poin")

    static let noneBelowStandard = Phrase(
        en: "No moment is certainly below its standard.",
        de: "Kein Moment liegt sicher unter seinem Standard.",
        id: "Tidak ada momen yang pasti di bawah standarnya."
    )
    static let noneBelowMiddle = Phrase(
        en: "No moment is certainly below the middle of all moments.",
        de: "Kein Moment liegt sicher unter der Mitte aller Momente.",
        id: "Tidak ada momen yang pasti di bawah nilai tengah semua momen."
    )
    static let nothingToCompare = Phrase(
        en: "There is nothing to compare with: no moment that can be shown has a standard.",
        de: "Es gibt nichts zum Vergleichen: Kein Moment, der gezeigt werden kann, hat einen Standard.",
        id: "Belum ada pembanding: tidak ada momen yang dapat ditampilkan yang punya standar."
    )
    static let fewAnswers = Plural(
        one: Phrase(
            en: "{count} moment has too few answers to tell.",
            de: "{count} Moment hat zu wenige Antworten für eine Aussage.",
            id: "{count} momen belum cukup jawabannya untuk dinilai."
        ),
        other: Phrase(
            en: "{count} moments have too few answers to tell.",
            de: "{count} Momente haben zu wenige Antworten für eine Aussage.",
            id: "{count} momen belum cukup jawabannya untuk dinilai."
        )
    )
    static let tooLittle = Phrase(
        en: "Too little data: no moment has five answers in this period.",
        de: "Zu wenige Daten: Kein Moment hat in diesem Zeitraum fünf Antworten.",
        id: "Data terlalu sedikit: belum ada momen dengan lima jawaban dalam periode ini."
    )
    static let noAnswers = Phrase(
        en: "There are no answers in this period.",
        de: "In diesem Zeitraum gibt es keine Antworten.",
        id: "Tidak ada jawaban dalam periode ini."
    )
}
