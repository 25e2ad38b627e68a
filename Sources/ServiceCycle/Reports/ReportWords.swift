/// The words of a report, on a page, on paper and as text.
package enum ReportWords {
    package static let title = Phrase(en: "Cycle report", de: "Zyklusbericht", id: "Laporan siklus")
    package static let hurts = Phrase(en: "What hurts", de: "Was schmerzt", id: "Yang bermasalah")
    package static let hurtsBy = Phrase(
        en: "by criticality × certain shortfall",
        de: "nach Kritikalität × sicherem Rückstand",
        id: "menurut tingkat kritis × kekurangan yang pasti"
    )
    package static let carries = Phrase(en: "What carries", de: "Was trägt", id: "Yang menjadi kekuatan")
    package static let carriesBy = Phrase(
        en: "by criticality × certain surplus",
        de: "nach Kritikalität × sicherem Vorsprung",
        id: "menurut tingkat kritis × kelebihan yang pasti"
    )
    package static let nothingHurts = Phrase(
        en: "Nothing certainly does.",
        de: "Nichts mit Sicherheit.",
        id: "Tidak ada yang pasti."
    )
    package static let whole = Phrase(
        en: "The visit as a whole",
        de: "Der Besuch als Ganzes",
        id: "Kunjungan secara keseluruhan"
    )
    package static let table = Phrase(en: "Every moment", de: "Alle Momente", id: "Semua momen")

    package static let moment = Phrase(en: "Moment", de: "Moment", id: "Momen")
    package static let phase = Phrase(en: "Phase", de: "Phase", id: "Fase")
    package static let count = Phrase(en: "n", de: "n", id: "n")
    package static let mean = Phrase(en: "Mean", de: "Mittelwert", id: "Rata-rata")
    package static let satisfied = Phrase(en: "Satisfied", de: "Zufrieden", id: "Puas")
    package static let expected = Phrase(en: "Expected", de: "Erwartet", id: "Diharapkan")
    package static let standard = Phrase(en: "Standard", de: "Standard", id: "Standar")
    package static let change = Phrase(en: "Change", de: "Veränderung", id: "Perubahan")
    package static let trend = Phrase(en: "Trend", de: "Verlauf", id: "Tren")
    package static let middle = Phrase(en: "middle {target}", de: "Mitte {target}", id: "nilai tengah {target}")
    package static let netPromoterScore = Phrase(
        en: "Net Promoter Score",
        de: "Net Promoter Score",
        id: "Net Promoter Score"
    )
    package static let ofPoints = Phrase(en: "of {points}", de: "von {points}", id: "dari {points}")
    package static let satisfiedShare = Phrase(en: "{share} satisfied", de: "{share} zufrieden", id: "{share} puas")

    package static let withheld = Phrase(
        en: "not shown (n < 5)",
        de: "nicht gezeigt (n < 5)",
        id: "tidak ditampilkan (n < 5)"
    )
    package static let withheldMark = Phrase(en: "n < 5", de: "n < 5", id: "n < 5")
    package static let critical = Phrase(en: "critical {value}", de: "kritisch {value}", id: "kritis {value}")
    package static let criticality = Phrase(
        en: "criticality {value}",
        de: "Kritikalität {value}",
        id: "tingkat kritis {value}"
    )
    package static let expectation = Phrase(
        en: "{value} of {points} where {expected} was expected",
        de: "{value} von {points}, erwartet war {expected}",
        id: "{value} dari {points}, padahal yang diharapkan {expected}"
    )
    package static let leftOut = Phrase(
        en: "not counted here: {questions}",
        de: "hier nicht gezählt: {questions}",
        id: "tidak dihitung di sini: {questions}"
    )

    package static let better = Phrase(en: "better", de: "besser", id: "lebih baik")
    package static let worse = Phrase(en: "worse", de: "schlechter", id: "lebih buruk")
    package static let noEvidence = Phrase(en: "no evidence", de: "kein Nachweis", id: "tidak terbukti")

    package static let period = Phrase(en: "Period", de: "Zeitraum", id: "Periode")
    package static let compared = Phrase(en: "Compared with", de: "Verglichen mit", id: "Dibandingkan dengan")
    package static let filters = Phrase(en: "Filters", de: "Filter", id: "Saringan")
    package static let generated = Phrase(en: "Generated on {day}", de: "Erstellt am {day}", id: "Dibuat pada {day}")

    package static func phase(_ phase: Moment.Phase) -> Phrase {
        switch phase {
        case .before: Phrase(en: "Before", de: "Vorher", id: "Sebelum")
        case .during: Phrase(en: "During", de: "Während", id: "Selama")
        case .after: Phrase(en: "After", de: "Nachher", id: "Sesudah")
        }
    }

    package static func verdict(_ verdict: MomentFigure.Change.Verdict) -> Phrase {
        switch verdict {
        case .better: better
        case .worse: worse
        case .noEvidence: noEvidence
        }
    }
}
