/// The words about segments beside each other in a curve.
package enum SegmentWords {
    package static let differs = Phrase(
        en: "certainly rated differently",
        de: "sicher verschieden bewertet",
        id: "pasti dinilai berbeda"
    )
    package static let some = Plural(
        one: Phrase(
            en: "Segments certainly live {figure} of {all} moments differently: {moments}.",
            de: "Segmente erleben {figure} von {all} Momenten sicher verschieden: {moments}.",
            id: "Segmen pasti mengalami {figure} dari {all} momen secara berbeda: {moments}."
        ),
        other: Phrase(
            en: "Segments certainly live {figure} of {all} moments differently, most of all {moments}.",
            de: "Segmente erleben {figure} von {all} Momenten sicher verschieden, am stärksten {moments}.",
            id: "Segmen pasti mengalami {figure} dari {all} momen secara berbeda, terutama {moments}."
        )
    )
    package static let meansApart = Phrase(
        en:
            "Mean there: {low} {lowFigure}, {high} {highFigure}; among all segments {probability}, corrected for all moments.",
        de:
            "Mittelwert dort: {low} {lowFigure}, {high} {highFigure}; über alle Segmente {probability}, für alle Momente korrigiert.",
        id:
            "Rata-ratanya di situ: {low} {lowFigure}, {high} {highFigure}; untuk semua segmen {probability}, dikoreksi untuk semua momen."
    )
    package static let sharesApart = Phrase(
        en:
            "Satisfied there: {low} {lowFigure}, {high} {highFigure}; among all segments {probability}, corrected for all moments.",
        de:
            "Zufrieden dort: {low} {lowFigure}, {high} {highFigure}; über alle Segmente {probability}, für alle Momente korrigiert.",
        id:
            "Puas di situ: {low} {lowFigure}, {high} {highFigure}; untuk semua segmen {probability}, dikoreksi untuk semua momen."
    )
    package static let none = Phrase(
        en: "At none of {all} moments do segments certainly differ; that is no proof that they are served alike.",
        de:
            "An keinem von {all} Momenten unterscheiden sich die Segmente sicher; das beweist nicht, dass alle gleich bedient werden.",
        id:
            "Tidak ada dari {all} momen yang pasti dialami berbeda oleh segmen; itu bukan bukti bahwa semuanya dilayani sama."
    )
    package static let untested = Phrase(
        en: "No moment was rated by five customers of two segments.",
        de: "Kein Moment wurde von je fünf Kunden zweier Segmente bewertet.",
        id: "Tidak ada momen yang dinilai lima pelanggan dari dua segmen."
    )
    package static let leftOut = Phrase(
        en: "The six segments with the most answers are shown; left out: {names}.",
        de: "Gezeigt werden die sechs Segmente mit den meisten Antworten; nicht gezeigt: {names}.",
        id: "Yang ditampilkan enam segmen dengan jawaban terbanyak; tidak ditampilkan: {names}."
    )
    package static let alone = Phrase(
        en: "One segment alone has answers in this selection, so that there is one curve.",
        de: "In dieser Auswahl hat nur ein Segment Antworten; deshalb gibt es nur eine Kurve.",
        id: "Hanya satu segmen yang punya jawaban dalam pilihan ini sehingga kurvanya satu."
    )
    package static let withheld = Phrase(
        en: "× not shown: fewer than five answers, or they could be worked out",
        de: "× nicht gezeigt: weniger als fünf Antworten, oder sie ließen sich errechnen",
        id: "× tidak ditampilkan: kurang dari lima jawaban, atau dapat dihitung dari yang lain"
    )
    package static let unanswered = Phrase(en: "– no answers", de: "– keine Antworten", id: "– tidak ada jawaban")
    package static let notShown = Phrase(en: "not shown", de: "nicht gezeigt", id: "tidak ditampilkan")
    // swift-format-ignore: LineLength
    package static let shareDescription = Phrase(
        en:
            "Share of satisfied answers at each moment, a line for each segment with its 95 % interval: {names}. Lines have their own dashes and marks; × where fewer than five answered or the answers could be worked out, – where nobody answered, ≠ where segments certainly differ. The table below has every figure.",
        de:
            "Anteil zufriedener Antworten an jedem Moment, eine Linie je Segment mit 95-%-Intervall: {names}. Linien haben ihre eigene Strichelung und Form; × wo weniger als fünf geantwortet haben oder die Antworten sich errechnen ließen, – wo niemand geantwortet hat, ≠ wo sich Segmente sicher unterscheiden. Alle Zahlen stehen in der Tabelle darunter.",
        id:
            "Porsi jawaban puas pada setiap momen, satu garis per segmen dengan interval 95 %: {names}. Setiap garis punya pola dan tanda sendiri; × bila kurang dari lima yang menjawab atau jawabannya dapat dihitung dari yang lain, – bila tidak ada yang menjawab, ≠ bila segmen pasti berbeda. Semua angka ada di tabel di bawah."
    )
    // swift-format-ignore: LineLength
    package static let meanDescription = Phrase(
        en:
            "Mean satisfaction at each moment, a line for each segment with its 95 % interval: {names}. Lines have their own dashes and marks; × where fewer than five answered or the answers could be worked out, – where nobody answered, ≠ where segments certainly differ. The table below has every figure.",
        de:
            "Mittlere Zufriedenheit an jedem Moment, eine Linie je Segment mit 95-%-Intervall: {names}. Linien haben ihre eigene Strichelung und Form; × wo weniger als fünf geantwortet haben oder die Antworten sich errechnen ließen, – wo niemand geantwortet hat, ≠ wo sich Segmente sicher unterscheiden. Alle Zahlen stehen in der Tabelle darunter.",
        id:
            "Kepuasan rata-rata pada setiap momen, satu garis per segmen dengan interval 95 %: {names}. Setiap garis punya pola dan tanda sendiri; × bila kurang dari lima yang menjawab atau jawabannya dapat dihitung dari yang lain, – bila tidak ada yang menjawab, ≠ bila segmen pasti berbeda. Semua angka ada di tabel di bawah."
    )
}
