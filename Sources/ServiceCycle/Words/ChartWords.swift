/// What pictures say of themselves.
package enum ChartWords {
    package static let curveHeading = Phrase(
        en: "The visit, moment by moment",
        de: "Der Besuch, Moment für Moment",
        id: "Kunjungan, momen demi momen"
    )
    package static let share = Phrase(en: "Satisfied", de: "Zufriedene", id: "Yang puas")
    package static let mean = Phrase(en: "Mean", de: "Mittelwert", id: "Rata-rata")
    // swift-format-ignore: LineLength
    package static let shareDescription = Phrase(
        en:
            "Share of satisfied answers at each moment, with its 95 % interval and the standard as a tick. The table below has every figure.",
        de:
            "Anteil zufriedener Antworten an jedem Moment, mit 95-%-Intervall und dem Standard als Strich. Alle Zahlen stehen in der Tabelle darunter.",
        id:
            "Porsi jawaban puas pada setiap momen, dengan interval 95 % dan standar sebagai garis. Semua angka ada di tabel di bawah."
    )
    // swift-format-ignore: LineLength
    package static let meanDescription = Phrase(
        en:
            "Mean satisfaction at each moment, with its 95 % interval; what was expected as a hollow mark. The table below has every figure.",
        de:
            "Mittlere Zufriedenheit an jedem Moment, mit 95-%-Intervall; das Erwartete als hohler Punkt. Alle Zahlen stehen in der Tabelle darunter.",
        id:
            "Kepuasan rata-rata pada setiap momen, dengan interval 95 %; harapan sebagai titik kosong. Semua angka ada di tabel di bawah."
    )
    // swift-format-ignore: LineLength
    package static let pairDescription = Phrase(
        en:
            "Share of satisfied answers at each moment: {first} filled, {second} hollow, each with its 95 % interval. A number stands where they certainly differ. The table below has every figure.",
        de:
            "Anteil zufriedener Antworten an jedem Moment: {first} gefüllt, {second} hohl, jeweils mit 95-%-Intervall. Eine Zahl steht, wo sie sich sicher unterscheiden. Alle Zahlen stehen in der Tabelle darunter.",
        id:
            "Porsi jawaban puas pada setiap momen: {first} terisi, {second} kosong, masing-masing dengan interval 95 %. Angka muncul di tempat keduanya pasti berbeda. Semua angka ada di tabel di bawah."
    )
    package static let shareLegend = Phrase(
        en: "share of satisfied answers with 95 % interval",
        de: "Anteil zufriedener Antworten mit 95-%-Intervall",
        id: "porsi jawaban puas dengan interval 95 %"
    )
    package static let meanLegend = Phrase(
        en: "mean of {points} points with 95 % interval",
        de: "Mittelwert von {points} Punkten mit 95-%-Intervall",
        id: "rata-rata dari {points} poin dengan interval 95 %"
    )
    package static let expectedLegend = Phrase(en: "expected", de: "erwartet", id: "diharapkan")
    package static let standardLegend = Phrase(en: "standard", de: "Standard", id: "standar")
    package static let criticalLegend = Phrase(en: "critical moment", de: "kritischer Moment", id: "momen kritis")
    package static let belowStandardLegend = Phrase(
        en: "certainly below its standard",
        de: "sicher unter dem Standard",
        id: "pasti di bawah standar"
    )
    package static let belowMiddleLegend = Phrase(
        en: "certainly below the middle of all moments",
        de: "sicher unter der Mitte aller Momente",
        id: "pasti di bawah nilai tengah semua momen"
    )
    package static let expectedNote = Phrase(
        en: "{value} where {expected} was expected",
        de: "{value}, erwartet war {expected}",
        id: "{value}, padahal diharapkan {expected}"
    )
    package static let standardNote = Phrase(
        en: "{value}, standard {target}",
        de: "{value}, Standard {target}",
        id: "{value}, standar {target}"
    )
    package static let middleNote = Phrase(
        en: "{value}, middle {target}",
        de: "{value}, Mitte {target}",
        id: "{value}, nilai tengah {target}"
    )
    package static let trend = Phrase(
        en: "From {first} in {from} to {last} in {to}",
        de: "Von {first} im {from} auf {last} im {to}",
        id: "Dari {first} pada {from} ke {last} pada {to}"
    )
    // swift-format-ignore: LineLength
    package static let trendDescription = Phrase(
        en:
            "Share of satisfied answers month by month, with its 95 % interval; below each month its number of answers. The shaded part is the period of this page.",
        de:
            "Anteil zufriedener Antworten Monat für Monat, mit 95-%-Intervall; unter jedem Monat die Zahl der Antworten. Schattiert ist der Zeitraum dieser Seite.",
        id:
            "Porsi jawaban puas bulan demi bulan, dengan interval 95 %; di bawah setiap bulan tertera jumlah jawabannya. Bagian yang diarsir adalah periode halaman ini."
    )
    package static let standardLine = Phrase(
        en: "standard {target}",
        de: "Standard {target}",
        id: "standar {target}"
    )
    package static let middleLine = Phrase(
        en: "middle of all moments {target}",
        de: "Mitte aller Momente {target}",
        id: "nilai tengah semua momen {target}"
    )
    package static let bar = Phrase(
        en: "{name}: {value} satisfied ({interval})",
        de: "{name}: {value} zufrieden ({interval})",
        id: "{name}: {value} puas ({interval})"
    )
    package static let part = Phrase(
        en: "moments {first} to {last}",
        de: "Momente {first} bis {last}",
        id: "momen {first} sampai {last}"
    )
}
