package import Statistics

/// The words about a moment's weeks and what is unusual among them.
package enum ControlWords {
    package static let heading = Phrase(en: "Week by week", de: "Woche für Woche", id: "Minggu demi minggu")
    package static let calm = Phrase(
        en: "No week is unusual: what moves is within chance.",
        de: "Keine Woche ist ungewöhnlich: Was sich bewegt, liegt im Rahmen des Zufalls.",
        id: "Tidak ada minggu yang luar biasa: perubahannya masih dalam batas kebetulan."
    )
    package static let some = Plural(
        one: Phrase(
            en: "One week is more than chance would do: the week of {week}.",
            de: "Eine Woche geht über den Zufall hinaus: die Woche ab {week}.",
            id: "Satu minggu melebihi kebetulan: minggu {week}."
        ),
        other: Phrase(
            en: "{count} weeks are more than chance would do, the last of them the week of {week}.",
            de: "{count} Wochen gehen über den Zufall hinaus, zuletzt die Woche ab {week}.",
            id: "{count} minggu melebihi kebetulan, yang terakhir minggu {week}."
        )
    )
    package static let tooFew = Plural(
        one: Phrase(
            en: "Only one week has five answers; limits need {needed}.",
            de: "Nur eine Woche hat fünf Antworten; Grenzen brauchen {needed}.",
            id: "Baru satu minggu yang memiliki lima jawaban; batas memerlukan {needed}."
        ),
        other: Phrase(
            en: "{count} weeks have five answers; limits need {needed}.",
            de: "{count} Wochen haben fünf Antworten; Grenzen brauchen {needed}.",
            id: "{count} minggu memiliki lima jawaban; batas memerlukan {needed}."
        )
    )
    package static let nothingVaries = Phrase(
        en:
            "In all weeks that limits could come from everybody was satisfied, or nobody: nothing tells chance from change.",
        de:
            "In allen Wochen, aus denen Grenzen kommen könnten, waren alle zufrieden oder niemand: Zufall und Veränderung lassen sich nicht trennen.",
        id:
            "Pada semua minggu acuan, semua pelanggan puas atau tidak seorang pun: kebetulan dan perubahan tidak dapat dibedakan."
    )
    package static let quietLabel = Phrase(en: "baseline", de: "Basis", id: "acuan")
    package static let center = Phrase(
        en: "middle of the baseline, {share}",
        de: "Mitte der Basis, {share}",
        id: "garis tengah acuan, {share}"
    )
    package static let limitsLegend = Phrase(
        en: "what chance alone would do",
        de: "was der Zufall allein tut",
        id: "yang terjadi karena kebetulan saja"
    )
    package static let signalLegend = Phrase(
        en: "more than chance would do",
        de: "mehr, als der Zufall tut",
        id: "melebihi kebetulan"
    )
    package static let signalAt = Phrase(
        en: "Week of {week}: {what}.",
        de: "Woche ab {week}: {what}.",
        id: "Minggu {week}: {what}."
    )

    /// What a pattern is, in words; nil for those that are not looked for.
    package static func signal(_ rule: NelsonRule, isBelow: Bool) -> Phrase? {
        switch (rule, isBelow) {
        case (.beyondLimits, true):
            Phrase(
                en: "one point beyond the lower limit",
                de: "ein Punkt unter der unteren Grenze",
                id: "satu titik di bawah batas bawah"
            )
        case (.beyondLimits, false):
            Phrase(
                en: "one point beyond the upper limit",
                de: "ein Punkt über der oberen Grenze",
                id: "satu titik di atas batas atas"
            )
        case (.sameSide, true):
            Phrase(
                en: "the ninth week in a row below the middle",
                de: "die neunte Woche in Folge unter der Mitte",
                id: "minggu kesembilan berturut-turut di bawah garis tengah"
            )
        case (.sameSide, false):
            Phrase(
                en: "the ninth week in a row above the middle",
                de: "die neunte Woche in Folge über der Mitte",
                id: "minggu kesembilan berturut-turut di atas garis tengah"
            )
        case (.twoOfThree, true):
            Phrase(
                en: "two of three weeks far below the middle",
                de: "zwei von drei Wochen weit unter der Mitte",
                id: "dua dari tiga minggu jauh di bawah garis tengah"
            )
        case (.twoOfThree, false):
            Phrase(
                en: "two of three weeks far above the middle",
                de: "zwei von drei Wochen weit über der Mitte",
                id: "dua dari tiga minggu jauh di atas garis tengah"
            )
        default: nil
        }
    }

    package static let week = Phrase(en: "Week of", de: "Woche ab", id: "Minggu")
    package static let limits = Phrase(en: "Limits", de: "Grenzen", id: "Batas")
    package static let signalHead = Phrase(en: "Signal", de: "Signal", id: "Sinyal")
    package static let isQuiet = Phrase(en: "baseline", de: "Basis", id: "acuan")
    package static let hint = Phrase(
        en: "Week of {week}: {share} ({interval}, {count}), limits {limits}",
        de: "Woche ab {week}: {share} ({interval}, {count}), Grenzen {limits}",
        id: "Minggu {week}: {share} ({interval}, {count}), batas {limits}"
    )
    // swift-format-ignore: LineLength
    package static let description = Phrase(
        en:
            "Share of satisfied answers week by week between its limits of three standard deviations. A numbered diamond is a week that chance rarely makes; the list below says why. The shaded weeks are those that the limits come from.",
        de:
            "Anteil zufriedener Antworten Woche für Woche zwischen den Grenzen von drei Standardabweichungen. Eine nummerierte Raute ist eine Woche, wie sie der Zufall selten macht; die Liste darunter sagt, warum. Schattiert sind die Wochen, aus denen die Grenzen kommen.",
        id:
            "Porsi jawaban puas minggu demi minggu di antara batas tiga simpangan baku. Belah ketupat bernomor adalah minggu yang jarang terjadi karena kebetulan; daftar di bawah menjelaskan sebabnya. Minggu yang diarsir adalah acuan batas."
    )
    package static let baselineField = Phrase(
        en: "Baseline from",
        de: "Basis ab",
        id: "Acuan mulai"
    )
    package static let usualBaseline = Phrase(en: "Usual baseline", de: "Übliche Basis", id: "Acuan biasa")
}

extension ControlWords {
    // swift-format-ignore: LineLength
    package static let counted = Phrase(
        en:
            "Satisfied answers among all answers of each week, Monday to Sunday; weeks with fewer than five answers are left out and end every pattern. The limits come from {count} weeks, from the week of {from} to the week of {to}, and stay as they are.",
        de:
            "Zufriedene unter allen Antworten jeder Woche, Montag bis Sonntag; Wochen mit weniger als fünf Antworten bleiben aus und beenden jedes Muster. Die Grenzen kommen aus {count} Wochen, von der Woche ab {from} bis zur Woche ab {to}, und bleiben, wie sie sind.",
        id:
            "Jawaban puas di antara semua jawaban setiap minggu, Senin sampai Minggu; minggu dengan kurang dari lima jawaban dilewati dan mengakhiri setiap pola. Batas berasal dari {count} minggu, dari minggu {from} sampai minggu {to}, dan tidak berubah."
    )
    // swift-format-ignore: LineLength
    package static let provisional = Phrase(
        en: "Twelve weeks are usual; until there are as many, the limits are provisional and move with every new week.",
        de:
            "Üblich sind zwölf Wochen; bis es so viele sind, sind die Grenzen vorläufig und verschieben sich mit jeder neuen Woche.",
        id: "Lazimnya dua belas minggu; sebelum cukup, batas bersifat sementara dan bergeser dengan setiap minggu baru."
    )
    package static let formulas = ["p̄ ± 3·σz·√(p̄(1 − p̄)/nᵢ)", "σz = max(1, mean |zᵢ − zᵢ₋₁| / 1.128)"]
    // swift-format-ignore: LineLength
    package static let reading = Phrase(
        en:
            "A p chart; where the weeks of the baseline vary more than chance alone would let them, its limits are widened after Laney (here by the factor {inflation}). Looked for are Nelson’s rules 1, 2 and 5: a point beyond three standard deviations, nine in a row on one side, two of three beyond two. While nothing changes they raise a false alarm about every {length} weeks.",
        de:
            "Eine p-Karte; wo die Wochen der Basis mehr schwanken, als der Zufall allein erlaubt, sind ihre Grenzen nach Laney geweitet (hier um den Faktor {inflation}). Gesucht werden Nelsons Regeln 1, 2 und 5: ein Punkt jenseits von drei Standardabweichungen, neun in Folge auf einer Seite, zwei von drei jenseits von zwei. Solange sich nichts ändert, geben sie etwa alle {length} Wochen falschen Alarm.",
        id:
            "Peta p; bila minggu-minggu acuan lebih bervariasi daripada kebetulan saja, batasnya dilebarkan menurut Laney (di sini dengan faktor {inflation}). Yang dicari adalah aturan Nelson 1, 2, dan 5: satu titik melampaui tiga simpangan baku, sembilan berturut-turut di satu sisi, dua dari tiga melampaui dua. Selama tidak ada perubahan, alarm palsu muncul kira-kira setiap {length} minggu."
    )
    // swift-format-ignore: LineLength
    package static let rough = Phrase(
        en:
            "In weeks with few answers, where fewer than five satisfied or dissatisfied ones are to be expected, the limits are rough.",
        de:
            "In Wochen mit wenigen Antworten, wo weniger als fünf zufriedene oder unzufriedene zu erwarten sind, sind die Grenzen grob.",
        id:
            "Pada minggu dengan sedikit jawaban, ketika jawaban puas atau tidak puas yang diperkirakan kurang dari lima, batasnya kasar."
    )
    package static let sources = [
        "Shewhart, W. A. (1931). Economic Control of Quality of Manufactured Product. Van Nostrand, chapter XX.",
        "Laney, D. B. (2002). Improved control charts for attributes. Quality Engineering 14, 531–537. doi:10.1081/QEN-120003555",
        "Nelson, L. S. (1984). The Shewhart control chart – tests for special causes. Journal of Quality Technology 16, 237–239. doi:10.1080/00224065.1984.11978921",
        "Champ, C. W. and Woodall, W. H. (1987). Exact results for Shewhart control charts with supplementary runs rules. Technometrics 29, 393–399. doi:10.1080/00401706.1987.10488266",
    ]
}
