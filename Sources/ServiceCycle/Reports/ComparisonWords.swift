/// The sentences and heads of comparisons.
package enum ComparisonWords {
    package static let title = Phrase(en: "Compare", de: "Vergleichen", id: "Bandingkan")
    package static let with = Phrase(en: "Compare with", de: "Vergleichen mit", id: "Bandingkan dengan")
    package static let nothing = Phrase(en: "No comparison", de: "Kein Vergleich", id: "Tanpa pembanding")
    package static let before = Phrase(
        en: "the period before",
        de: "der Zeitraum davor",
        id: "periode sebelumnya"
    )
    package static let yearBefore = Phrase(
        en: "a year earlier",
        de: "ein Jahr früher",
        id: "setahun sebelumnya"
    )
    package static let period = Phrase(en: "Period", de: "Zeitraum", id: "Periode")
    package static let wave = Phrase(en: "Wave", de: "Welle", id: "Gelombang")
    package static let otherLocations = Phrase(
        en: "all other locations",
        de: "alle anderen Standorte",
        id: "semua lokasi lain"
    )
    package static let otherChannels = Phrase(
        en: "all other channels",
        de: "alle anderen Kanäle",
        id: "semua kanal lain"
    )
    package static let otherSegments = Phrase(
        en: "all other customers",
        de: "alle anderen Kunden",
        id: "semua pelanggan lain"
    )
    package static let otherWaves = Phrase(en: "all other waves", de: "alle anderen Wellen", id: "semua gelombang lain")

    package static let heading = Phrase(
        en: "{first} beside {second}",
        de: "{first} neben {second}",
        id: "{first} di samping {second}"
    )
    package static let difference = Phrase(en: "Difference", de: "Unterschied", id: "Selisih")
    package static let higher = Phrase(en: "higher", de: "höher", id: "lebih tinggi")
    package static let lower = Phrase(en: "lower", de: "niedriger", id: "lebih rendah")
    package static let noEvidence = Phrase(en: "no evidence", de: "kein Nachweis", id: "tidak terbukti")
    package static let notComparable = Phrase(
        en: "cannot be compared",
        de: "nicht vergleichbar",
        id: "tidak dapat dibandingkan"
    )

    static let differs = Phrase(
        en:
            "“{moment}” differs most: {first} {figure} ({firstInterval}, {firstCount}), {second} {secondShare} ({secondInterval}, {secondCount}).",
        de:
            "„{moment}“ unterscheidet sich am meisten: {first} {figure} ({firstInterval}, {firstCount}), {second} {secondShare} ({secondInterval}, {secondCount}).",
        id:
            "“{moment}” paling berbeda: {first} {figure} ({firstInterval}, {firstCount}), {second} {secondShare} ({secondInterval}, {secondCount})."
    )
    static let more = Plural(
        one: Phrase(
            en: "Only this one of {all} moments certainly differs.",
            de: "Von {all} Momenten unterscheidet sich nur dieser sicher.",
            id: "Dari {all} momen, hanya ini yang pasti berbeda."
        ),
        other: Phrase(
            en: "{count} of {all} moments certainly differ.",
            de: "{count} von {all} Momenten unterscheiden sich sicher.",
            id: "{count} dari {all} momen pasti berbeda."
        )
    )
    static let none = Phrase(
        en: "No moment certainly differs between {first} and {second}.",
        de: "Kein Moment unterscheidet sich sicher: {first}, {second}.",
        id: "Tidak ada momen yang pasti berbeda antara {first} dan {second}."
    )
    static let reach = Phrase(
        en: "Differences of up to {points} points could still be there.",
        de: "Unterschiede bis {points} Prozentpunkte könnten es dennoch sein.",
        id: "Selisih hingga {points} poin masih mungkin ada."
    )
    static let tooLittle = Phrase(
        en: "There is too little to compare: no moment has five answers on both sides.",
        de: "Zum Vergleichen ist es zu wenig: Kein Moment hat auf beiden Seiten fünf Antworten.",
        id: "Terlalu sedikit untuk dibandingkan: belum ada momen dengan lima jawaban di kedua sisi."
    )

    /// The verdict about the first side.
    package static func verdict(_ verdict: MomentDifference.Verdict) -> Phrase {
        switch verdict {
        case .higher: higher
        case .lower: lower
        case .noEvidence: noEvidence
        }
    }

    static func others(_ dimension: Contrast.Dimension) -> Phrase {
        switch dimension {
        case .location: otherLocations
        case .channel: otherChannels
        case .segment: otherSegments
        case .wave: otherWaves
        }
    }
}
