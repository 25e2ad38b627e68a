/// The words about what matters and how good it is.
package enum ImportanceWords {
    package static let heading = Phrase(
        en: "What matters, and how good it is",
        de: "Was zählt, und wie gut es ist",
        id: "Yang penting, dan seberapa baik"
    )
    package static let concentrate = Phrase(en: "concentrate here", de: "hier ansetzen", id: "utamakan di sini")
    package static let keep = Phrase(en: "keep it up", de: "weiter so", id: "pertahankan")
    package static let low = Phrase(en: "low priority", de: "nachrangig", id: "prioritas rendah")
    package static let overkill = Phrase(en: "possibly too much", de: "womöglich zu viel", id: "mungkin berlebihan")

    package static let asked = Phrase(en: "As stated", de: "Genannt", id: "Dinyatakan")
    package static let derived = Phrase(en: "Derived", de: "Abgeleitet", id: "Diturunkan")
    package static let means = Phrase(en: "Lines at the means", de: "Linien im Mittel", id: "Garis di rata-rata")
    package static let middle = Phrase(
        en: "Lines mid-scale",
        de: "Linien in der Skalenmitte",
        id: "Garis di tengah skala"
    )
    package static let importance = Phrase(en: "Importance", de: "Wichtigkeit", id: "Kepentingan")
    package static let performance = Phrase(en: "How good", de: "Wie gut", id: "Seberapa baik")
    package static let quadrant = Phrase(en: "Quadrant", de: "Feld", id: "Kuadran")
    package static let performanceAxis = Phrase(
        en: "how good, mean of {points} points →",
        de: "wie gut, Mittelwert von {points} Punkten →",
        id: "seberapa baik, rata-rata dari {points} poin →"
    )
    package static let askedAxis = Phrase(
        en: "↑ how important, mean of {points} points",
        de: "↑ wie wichtig, Mittelwert von {points} Punkten",
        id: "↑ seberapa penting, rata-rata dari {points} poin"
    )
    package static let derivedAxis = Phrase(
        en: "↑ how important, part of the variance of the whole",
        de: "↑ wie wichtig, Anteil an der Varianz des Ganzen",
        id: "↑ seberapa penting, bagian dari ragam keseluruhan"
    )
    package static let certainlyThere = Phrase(
        en: "Important and not good, certainly: {moments}.",
        de: "Wichtig und nicht gut, mit Sicherheit: {moments}.",
        id: "Penting tetapi tidak baik, dan itu pasti: {moments}."
    )
    package static let perhapsThere = Phrase(
        en: "Important and not good, though not certainly: {moments}.",
        de: "Wichtig und nicht gut, wenn auch nicht sicher: {moments}.",
        id: "Penting tetapi tidak baik, meski belum pasti: {moments}."
    )
    package static let nothingThere = Phrase(
        en: "What is important is good: nothing lies in the field “concentrate here”.",
        de: "Was wichtig ist, ist gut: Im Feld „hier ansetzen“ liegt nichts.",
        id: "Yang penting sudah baik: tidak ada yang berada di kuadran “utamakan di sini”."
    )
    package static let hint = Phrase(
        en:
            "{name}: importance {importance} ({importanceInterval}), how good {performance} ({performanceInterval}), {quadrant}",
        de:
            "{name}: Wichtigkeit {importance} ({importanceInterval}), wie gut {performance} ({performanceInterval}), {quadrant}",
        id:
            "{name}: kepentingan {importance} ({importanceInterval}), seberapa baik {performance} ({performanceInterval}), {quadrant}"
    )
    package static let leftOut = Phrase(
        en: "Rated, but their importance is not known: {moments}.",
        de: "Bewertet, aber ihre Wichtigkeit ist nicht bekannt: {moments}.",
        id: "Dinilai, tetapi kepentingannya tidak diketahui: {moments}."
    )
    // swift-format-ignore: LineLength
    package static let description = Phrase(
        en:
            "Each moment with its number: to the right the better, upwards the more important, with 95 % intervals both ways. The lines part high from low. The axes show the part of the scales in which the moments lie. The table has every figure.",
        de:
            "Jeder Moment mit seiner Nummer: nach rechts besser, nach oben wichtiger, mit 95-%-Intervallen in beide Richtungen. Die Linien trennen hoch von niedrig. Die Achsen zeigen den Teil der Skalen, in dem die Momente liegen. Alle Zahlen stehen in der Tabelle.",
        id:
            "Setiap momen dengan nomornya: makin ke kanan makin baik, makin ke atas makin penting, dengan interval 95 % ke dua arah. Garis memisahkan tinggi dan rendah. Sumbu menampilkan bagian skala tempat momen berada. Semua angka ada di tabel."
    )
}

extension ImportanceWords {
    package static let emptyTitle = Phrase(
        en: "Nothing says yet what matters most",
        de: "Noch sagt nichts, was am meisten zählt",
        id: "Belum ada yang menunjukkan apa yang paling penting"
    )
    // swift-format-ignore: LineLength
    package static let emptyText = Phrase(
        en:
            "Importance is asked by questions of the kind “Importance” at two moments or more, or derived from how ratings go with a question about the whole. Neither has enough answers in this selection.",
        de:
            "Wichtigkeit wird mit Fragen der Art „Wichtigkeit“ an mindestens zwei Momenten erfragt oder daraus abgeleitet, wie Bewertungen mit einer Frage zum Ganzen zusammengehen. Für beides gibt es in dieser Auswahl nicht genug Antworten.",
        id:
            "Kepentingan ditanyakan lewat pertanyaan jenis “Kepentingan” pada dua momen atau lebih, atau diturunkan dari hubungan penilaian dengan pertanyaan tentang keseluruhan. Dalam pilihan ini jawaban untuk keduanya belum cukup."
    )
    package static let overHeading = Phrase(
        en: "More than enough?",
        de: "Mehr als genug?",
        id: "Lebih dari cukup?"
    )
    // swift-format-ignore: LineLength
    package static let over = Phrase(
        en:
            "{moment}: performance is certainly above expectation, by {surplus} points at least, where importance is certainly low. What this takes could be released.",
        de:
            "{moment}: Das Erlebte liegt sicher über der Erwartung, um mindestens {surplus} Punkte, wo die Wichtigkeit sicher gering ist. Was das kostet, könnte frei werden.",
        id:
            "{moment}: pengalaman pasti melebihi harapan, sedikitnya {surplus} poin, padahal kepentingannya pasti rendah. Sumber daya di sini dapat dialihkan."
    )
    package static let overNone = Phrase(
        en: "Nowhere is performance certainly above expectation where importance is low: nothing to release.",
        de: "Nirgends liegt das Erlebte sicher über der Erwartung, wo die Wichtigkeit gering ist: nichts freizusetzen.",
        id:
            "Tidak ada pengalaman yang pasti melebihi harapan di tempat yang kepentingannya rendah: tidak ada yang perlu dialihkan."
    )
    // swift-format-ignore: LineLength
    package static let countedAsked = Phrase(
        en:
            "Answers to the importance questions and to the ratings of {count} moments in this selection and period, each half by all who gave it.",
        de:
            "Antworten auf die Wichtigkeitsfragen und auf die Bewertungen von {count} Momenten in dieser Auswahl und diesem Zeitraum, jede Hälfte von allen, die sie gaben.",
        id:
            "Jawaban atas pertanyaan kepentingan dan penilaian {count} momen dalam pilihan dan periode ini, masing-masing dari semua yang menjawabnya."
    )
    // swift-format-ignore: LineLength
    package static let countedDerived = Phrase(
        en:
            "Ratings of {count} moments in this selection and period. Their importance is the relative weight of each in the answers to “{outcome}”, from the newest {people} customers who answered everything; the page of drivers shows how.",
        de:
            "Bewertungen von {count} Momenten in dieser Auswahl und diesem Zeitraum. Ihre Wichtigkeit ist das relative Gewicht jedes Moments in den Antworten auf „{outcome}“, aus den neuesten {people} Kunden, die alles beantwortet haben; die Seite der Treiber zeigt, wie.",
        id:
            "Penilaian {count} momen dalam pilihan dan periode ini. Kepentingannya adalah bobot relatif setiap momen dalam jawaban atas “{outcome}”, dari {people} pelanggan terbaru yang menjawab semuanya; halaman pendorong menunjukkan caranya."
    )
    // swift-format-ignore: LineLength
    package static let readingLines = Phrase(
        en:
            "The lines are a choice, and it decides what comes first: importance {importance}, how good {performance}. What lies on a line counts as high. A place is certain where both intervals lie wholly on one side of their lines.",
        de:
            "Die Linien sind eine Wahl, und sie entscheidet, was zuerst kommt: Wichtigkeit {importance}, wie gut {performance}. Was auf einer Linie liegt, zählt als hoch. Sicher ist ein Platz, wo beide Intervalle ganz auf einer Seite ihrer Linien liegen.",
        id:
            "Letak garis adalah pilihan, dan pilihan itu menentukan apa yang didahulukan: kepentingan {importance}, seberapa baik {performance}. Yang tepat pada garis dihitung tinggi. Suatu posisi pasti bila kedua intervalnya seluruhnya berada di satu sisi garis."
    )
    // swift-format-ignore: LineLength
    package static let readingStated = Phrase(
        en:
            "Stated importance is high for nearly everything; derived importance depends on how things are today. Neither is cause.",
        de:
            "Genannte Wichtigkeit ist bei fast allem hoch; abgeleitete hängt davon ab, wie es heute ist. Keine von beiden ist Ursache.",
        id:
            "Kepentingan yang dinyatakan cenderung tinggi untuk hampir semuanya; yang diturunkan bergantung pada keadaan saat ini. Keduanya bukan sebab."
    )
    // swift-format-ignore: LineLength
    package static let readingOver = Phrase(
        en:
            "“More than enough” is said only where the gap is certainly above zero (Holm, among all moments with an expectation and an importance) and the whole interval of the importance lies below the line.",
        de:
            "„Mehr als genug“ steht nur da, wo die Lücke sicher über null liegt (Holm, unter allen Momenten mit Erwartung und Wichtigkeit) und das ganze Intervall der Wichtigkeit unter der Linie.",
        id:
            "“Lebih dari cukup” hanya disebut bila kesenjangan pasti di atas nol (Holm, di antara semua momen yang memiliki harapan dan kepentingan) dan seluruh interval kepentingan di bawah garis."
    )
    package static let sources = [
        "Martilla, J. A. and James, J. C. (1977). Importance-performance analysis. Journal of Marketing 41, 77–79. doi:10.1177/002224297704100112",
        "Johnson, J. W. (2000). A heuristic method for estimating the relative weight of predictor variables in multiple regression. Multivariate Behavioral Research 35, 1–19. doi:10.1207/S15327906MBR3501_1",
    ]
}
