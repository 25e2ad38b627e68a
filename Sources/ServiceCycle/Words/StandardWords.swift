/// Standards in words.
package enum StandardWords {
    /// What a target means, by its unit.
    package static func rule(_ unit: Standard.Unit) -> Phrase {
        switch unit {
        case .percentSatisfied:
            Phrase(
                en: "at least {value} % satisfied",
                de: "mindestens {value} % zufrieden",
                id: "paling sedikit {value} % puas"
            )
        case .meanRating:
            Phrase(
                en: "a mean of at least {value}",
                de: "ein Mittelwert von mindestens {value}",
                id: "rata-rata paling sedikit {value}"
            )
        case .minutes:
            Phrase(en: "at most {value} minutes", de: "höchstens {value} Minuten", id: "paling lama {value} menit")
        case .seconds:
            Phrase(en: "at most {value} seconds", de: "höchstens {value} Sekunden", id: "paling lama {value} detik")
        case .perHundredVisits:
            Phrase(
                en: "at most {value} in 100 visits",
                de: "höchstens {value} auf 100 Besuche",
                id: "paling banyak {value} per 100 kunjungan"
            )
        }
    }
}
