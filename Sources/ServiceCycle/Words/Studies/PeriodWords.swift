package import Statistics

/// The words about periods beside each other.
package enum PeriodWords {
    package static let periods = Phrase(en: "Periods", de: "Zeiträume", id: "Periode")
    package static let length = Phrase(en: "Length", de: "Länge", id: "Panjang")

    package static func units(_ unit: CalendarUnit) -> Phrase {
        switch unit {
        case .week: Phrase(en: "Weeks", de: "Wochen", id: "Minggu")
        case .month: Phrase(en: "Months", de: "Monate", id: "Bulan")
        case .quarter: Phrase(en: "Quarters", de: "Quartale", id: "Triwulan")
        case .year: Phrase(en: "Years", de: "Jahre", id: "Tahun")
        }
    }

    package static let weekOf = Phrase(en: "week of {day}", de: "Woche ab {day}", id: "minggu {day}")
    package static let quarter = Phrase(en: "Q{number}", de: "Q{number}", id: "TW{number}")

    package static let someDifferent = Plural(
        one: Phrase(
            en:
                "The service did not stay the same: {figure} of {all} moments was certainly rated differently, {moment}.",
            de:
                "Der Service ist nicht gleich geblieben: {figure} von {all} Momenten wurde sicher verschieden bewertet, nämlich {moment}.",
            id: "Layanan tidak tetap sama: {figure} dari {all} momen pasti dinilai berbeda, yaitu {moment}."
        ),
        other: Phrase(
            en:
                "The service did not stay the same: {figure} of {all} moments were certainly rated differently, most of all {moment}.",
            de:
                "Der Service ist nicht gleich geblieben: {figure} von {all} Momenten wurden sicher verschieden bewertet, am stärksten {moment}.",
            id: "Layanan tidak tetap sama: {figure} dari {all} momen pasti dinilai berbeda, terutama {moment}."
        )
    )
    package static let allAlike = Phrase(
        en:
            "It stayed the same: all {all} moments were certainly rated alike in every period shown, within the margin.",
        de:
            "Gleich geblieben: Alle {all} Momente wurden in jedem gezeigten Zeitraum sicher gleich bewertet, innerhalb der Spanne.",
        id:
            "Tetap sama: semua {all} momen pasti dinilai sama di setiap periode yang ditampilkan, dalam batas toleransi."
    )
    package static let nothing = Phrase(
        en: "There is nothing to compare: no moment was rated by five customers in two periods.",
        de: "Es gibt nichts zu vergleichen: Kein Moment wurde in zwei Zeiträumen von je fünf Kunden bewertet.",
        id: "Belum ada yang dapat dibandingkan: tidak ada momen yang dinilai lima pelanggan di dua periode."
    )
    package static let nothingText = Phrase(
        en: "Choose a longer stretch of days, shorter periods or fewer filters.",
        de: "Wählen Sie mehr Tage, kürzere Zeiträume oder weniger Filter.",
        id: "Pilih rentang hari yang lebih panjang, periode yang lebih pendek, atau kurangi saringan."
    )
    package static let alone = Phrase(
        en: "Rated in one period only, so that there is nothing to compare: {moments}.",
        de: "Nur in einem Zeitraum bewertet, also nicht vergleichbar: {moments}.",
        id: "Hanya dinilai dalam satu periode sehingga tidak dapat dibandingkan: {moments}."
    )
    package static let apart = Phrase(
        en: "Highest: {high}, {highMean}; lowest: {low}, {lowMean}: {difference} points apart ({probability}).",
        de:
            "Am höchsten: {high}, {highMean}; am niedrigsten: {low}, {lowMean}: {difference} Punkte auseinander ({probability}).",
        id: "Tertinggi: {high}, {highMean}; terendah: {low}, {lowMean}: terpaut {difference} poin ({probability})."
    )
    package static let rising = Phrase(
        en: "Certainly rising: {moments}.",
        de: "Sicher gestiegen: {moments}.",
        id: "Pasti naik: {moments}."
    )
    package static let falling = Phrase(
        en: "Certainly falling: {moments}.",
        de: "Sicher gesunken: {moments}.",
        id: "Pasti turun: {moments}."
    )

    package static let andMore = Phrase(
        en: "{names} and {count} more",
        de: "{names} und {count} weitere",
        id: "{names}, dan {count} lainnya"
    )
    private static let rose = Phrase(
        en: "On the whole it rose by {slope} points {each} ({interval}; {probability}).",
        de: "Im Ganzen um {slope} Punkte {each} gestiegen ({interval}; {probability}).",
        id: "Secara keseluruhan naik {slope} poin {each} ({interval}; {probability})."
    )
    private static let fell = Phrase(
        en: "On the whole it fell by {slope} points {each} ({interval}; {probability}).",
        de: "Im Ganzen um {slope} Punkte {each} gesunken ({interval}; {probability}).",
        id: "Secara keseluruhan turun {slope} poin {each} ({interval}; {probability})."
    )

    package static func each(_ unit: CalendarUnit) -> Phrase {
        switch unit {
        case .week: Phrase(en: "a week", de: "je Woche", id: "per minggu")
        case .month: Phrase(en: "a month", de: "je Monat", id: "per bulan")
        case .quarter: Phrase(en: "a quarter", de: "je Quartal", id: "per triwulan")
        case .year: Phrase(en: "a year", de: "je Jahr", id: "per tahun")
        }
    }

    package static let trendHead = Phrase(en: "Trend", de: "Trend", id: "Tren")

    /// Periods of which some days are not in the selection.
    package static let partial = Plural(
        one: Phrase(
            en: "Hollow, as it is not whole: {periods}.",
            de: "Hohl, weil nicht vollständig: {periods}.",
            id: "Berongga karena tidak utuh: {periods}."
        ),
        other: Phrase(
            en: "Hollow, as they are not whole: {periods}.",
            de: "Hohl, weil nicht vollständig: {periods}.",
            id: "Berongga karena tidak utuh: {periods}."
        )
    )

    /// What was too much to be read.
    private static let cutPhrase = Phrase(
        en: "The newest {count} are compared; what lies before {day} is left out.",
        de: "Verglichen werden die neuesten {count}; was vor dem {day} liegt, bleibt außen vor.",
        id: "Yang dibandingkan {count} terbaru; yang sebelum {day} tidak diikutkan."
    )
    package static let unshown = Phrase(
        en: "× not shown: too few answered.",
        de: "× nicht gezeigt: zu wenige Antworten.",
        id: "× tidak ditampilkan: jawaban terlalu sedikit."
    )
    package static let noAnswers = Phrase(en: "no answers", de: "keine Antworten", id: "tidak ada jawaban")

    /// In place of ``noAnswers``, before the question took the place of another.
    package static let reworded = Phrase(
        en: "reworded on {day}: earlier answers are another series",
        de: "neu formuliert am {day}: frühere Antworten sind eine andere Reihe",
        id: "dirumuskan ulang pada {day}: jawaban sebelumnya adalah rangkaian lain"
    )
    package static let description = Phrase(
        en:
            "Mean satisfaction of each period with its 95 % interval, the newest at the right; a dashed line where the trend is certain.",
        de:
            "Mittlere Zufriedenheit jedes Zeitraums mit 95-%-Intervall, der neueste rechts; eine gestrichelte Linie, wo der Trend sicher ist.",
        id:
            "Kepuasan rata-rata setiap periode dengan interval 95 %, yang terbaru di kanan; garis putus-putus bila trennya pasti."
    )
    package static let formula = "b = Σ cᵢmᵢ / Σ cᵢ²,  e² = Σ cᵢ²·sᵢ²/nᵢ / (Σ cᵢ²)²"
    // swift-format-ignore: LineLength
    package static let reading = Phrase(
        en:
            "All p-values are corrected by Holm’s method for the moments compared together. The trend is the slope of the straight line through the means, each period counting alike, with Welch’s test; it is said where it is certain and more than the margin allows. The interval beside it is the usual 95 % one of that moment alone, not corrected, so that it may exclude zero where the trend is not certain by its corrected p-value. The trend says what happened in these periods, not why and not what will come: one odd month can make a trend, and customers change as well as the service. “Like for like” takes the change of segments out.",
        de:
            "Alle p-Werte sind nach Holm für die zusammen verglichenen Momente korrigiert. Der Trend ist die Steigung der Geraden durch die Mittelwerte, jeder Zeitraum zählt gleich, mit Welchs Test; genannt wird er, wo er sicher ist und nicht in der Spanne bleibt. Das Intervall daneben ist das übliche 95-%-Intervall dieses einen Moments, nicht korrigiert; es kann also die Null ausschließen, obwohl der Trend nach dem korrigierten p-Wert nicht sicher ist. Der Trend sagt, was in diesen Zeiträumen geschah, nicht warum und nicht, was kommt: Ein einziger seltsamer Monat kann einen Trend ergeben, und auch die Kunden ändern sich. „Gleich gemischt“ nimmt den Wechsel der Segmente heraus.",
        id:
            "Semua nilai p dikoreksi dengan metode Holm untuk momen yang dibandingkan bersama. Tren adalah kemiringan garis lurus melalui rata-rata, setiap periode dihitung sama, dengan uji Welch; disebut bila pasti dan melebihi batas toleransi. Interval di sampingnya adalah interval 95 % biasa untuk momen itu sendiri, tidak dikoreksi, sehingga bisa saja tidak memuat nol padahal menurut nilai p terkoreksi trennya belum pasti. Tren menunjukkan yang terjadi dalam periode ini, bukan sebabnya dan bukan yang akan datang: satu bulan yang ganjil dapat menghasilkan tren, dan pelanggan pun berubah. “Komposisi disamakan” mengeluarkan perubahan segmen."
    )
    // swift-format-ignore: LineLength
    package static let mixReading = Phrase(
        en:
            "A month in which many regulars came looks better than it was. Here the mean of each segment counts with its share of all customers of the selection, the same share in every period (direct standardisation): what still differs did not come from the mix of segments. “Different” means that these means differ beyond chance (Welch), “homogeneous” that every two are certainly closer than the margin (Schuirmann). A period with fewer than five of a segment cannot be weighted and is left out; so are segments with less than 2 % of the answers.",
        de:
            "Ein Monat mit vielen Stammkunden sieht besser aus, als er war. Hier zählt der Mittelwert jedes Segments mit dessen Anteil an allen Kunden der Auswahl, in jedem Zeitraum demselben (direkte Standardisierung): Was sich dann noch unterscheidet, kam nicht von der Mischung der Segmente. „Verschieden“ heißt, dass sich diese Mittelwerte mehr als zufällig unterscheiden (Welch), „gleich“, dass je zwei sicher näher beieinander liegen als die Spanne (Schuirmann). Ein Zeitraum mit weniger als fünf aus einem Segment lässt sich nicht umrechnen und bleibt außen vor, ebenso Segmente mit weniger als 2 % der Antworten.",
        id:
            "Bulan dengan banyak pelanggan tetap tampak lebih baik daripada kenyataannya. Di sini rata-rata setiap segmen dihitung dengan porsinya di antara semua pelanggan dalam pilihan ini, sama di setiap periode (standardisasi langsung): yang masih berbeda tidak berasal dari komposisi segmen. “Berbeda” berarti rata-rata ini berbeda melebihi kebetulan (Welch), “seragam” berarti setiap dua pasti lebih dekat daripada batas toleransi (Schuirmann). Periode dengan kurang dari lima dari suatu segmen tidak dapat disamakan dan tidak diikutkan, begitu pula segmen dengan kurang dari 2 % jawaban."
    )
    package static let source =
        "Welch, B. L. (1947). The generalization of “Student’s” problem when several different population variances are involved. Biometrika 34, 28–35. doi:10.1093/biomet/34.1-2.28"
}

/// What pages and the command line both say.
extension PeriodWords {
    /// What is said of a trend that is certain.
    ///
    /// - Parameters:
    ///   - trend: The trend.
    ///   - unit: How long its periods are.
    ///   - pValue: Its p-value, corrected where several trends are read together.
    ///   - language: The reader's language.
    /// - Returns: The sentence.
    package static func trend(
        _ trend: MeanTrend,
        each unit: CalendarUnit,
        pValue: Double,
        _ language: Language
    ) -> String {
        let format = NumberFormat(language)
        let (low, high) = (trend.interval.lowerBound, trend.interval.upperBound)
        let hasFallen = trend.slope < 0
        return (hasFallen ? fell : rose).text(
            language,
            [
                "slope": format.decimal(abs(trend.slope), digits: 2),
                "each": each(unit)[language],
                "interval": format.interval(hasFallen ? -high ... -low : low...high, digits: 2),
                "probability": format.probability(pValue),
            ]
        )
    }

    /// How many periods are compared, where there are more.
    package static func cut(_ count: Int, from day: Day, _ language: Language) -> String {
        let format = NumberFormat(language)
        return cutPhrase.text(language, ["count": format.whole(count), "day": format.day(day)])
    }
}
