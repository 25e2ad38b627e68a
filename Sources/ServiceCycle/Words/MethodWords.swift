/// How the figures of a report are computed, with the sources.
package enum MethodWords {
    package static let title = Phrase(
        en: "How this is computed",
        de: "Wie das berechnet ist",
        id: "Cara menghitungnya"
    )

    /// The paragraphs in their order.
    package static let paragraphs = [satisfied, means, targets, changes, withheld]

    /// The paragraphs on which some sections of a report rest, and their sources.
    package static func notes(on sections: some Sequence<ReportSection>) -> (paragraphs: [Phrase], sources: [String]) {
        let shown = Set(sections)
        let uses = { (sections: Set<ReportSection>) in !shown.isDisjoint(with: sections) }
        let shares = uses([.findings, .blueprint, .curve, .ranking, .changes, .figures])
        let differences = uses([.findings, .ranking, .changes, .figures])
        let notes: [(isUsed: Bool, phrase: Phrase, sources: [String])] = [
            (shares, satisfied, [wilson]),
            (uses([.changes, .figures]), means, [student]),
            (uses([.findings, .blueprint, .curve, .ranking, .figures]), targets, []),
            (differences, changes, [welch, holm, newcombe]),
            (uses([.comments]), ReportBuilderWords.marking, WordMarkWords.sources),
            (true, withheld, []),
        ]
        let used = notes.filter(\.isUsed)
        return (used.map(\.phrase), used.flatMap(\.sources))
    }

    /// The sources, which are cited as they were published.
    package static let sources = [student, wilson, welch, holm, newcombe]

    private static let student =
        "Student (1908). The probable error of a mean. Biometrika 6, 1–25. doi:10.1093/biomet/6.1.1"
    private static let wilson =
        "Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 22, 209–212. doi:10.1080/01621459.1927.10502953"
    private static let welch =
        "Welch, B. L. (1947). The generalization of “Student’s” problem when several different population variances are involved. Biometrika 34, 28–35. doi:10.1093/biomet/34.1-2.28"
    private static let holm =
        "Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 6, 65–70."
    private static let newcombe =
        "Newcombe, R. G. (1998). Interval estimation for the difference between independent proportions: comparison of eleven methods. Statistics in Medicine 17, 873–890."
    package static let sourcesTitle = Phrase(en: "Sources", de: "Quellen", id: "Sumber")

    // swift-format-ignore: LineLength
    private static let satisfied = Phrase(
        en:
            "Satisfied are the answers on the two upper points of the scale, or on the upper one where it has fewer than four. Their share stands with its 95 % interval after Wilson (1927): in the long run, 95 of 100 such intervals contain the true share.",
        de:
            "Zufrieden sind die Antworten auf den beiden obersten Punkten der Skala, bei weniger als vier Punkten auf dem obersten. Ihr Anteil steht mit seinem 95-%-Intervall nach Wilson (1927): Auf lange Sicht enthalten 95 von 100 solchen Intervallen den wahren Anteil.",
        id:
            "Puas berarti jawaban pada dua titik teratas skala, atau titik teratas saja bila skalanya kurang dari empat titik. Porsinya disertai interval 95 % menurut Wilson (1927): dalam jangka panjang, 95 dari 100 interval seperti itu memuat porsi yang sebenarnya."
    )
    // swift-format-ignore: LineLength
    private static let means = Phrase(
        en:
            "Means stand with the 95 % interval of Student’s t distribution (1908); with weights, n is the effective number of answers. In each survey one question speaks for a moment, so that nobody counts twice; answers on different scales are never mixed.",
        de:
            "Mittelwerte stehen mit dem 95-%-Intervall der t-Verteilung von Student (1908); bei Gewichten ist n die effektive Zahl der Antworten. In jeder Umfrage spricht eine Frage für einen Moment, damit niemand doppelt zählt; Antworten auf verschiedenen Skalen werden nie vermischt.",
        id:
            "Rata-rata disertai interval 95 % dari distribusi t Student (1908); bila terbobot, n adalah jumlah jawaban efektif. Dalam setiap survei, satu pertanyaan mewakili satu momen sehingga tidak ada yang dihitung dua kali; jawaban dengan skala berbeda tidak pernah dicampur."
    )
    // swift-format-ignore: LineLength
    private static let targets = Phrase(
        en:
            "A moment hurts when its whole interval lies below its standard, and carries when it lies above. Moments without a standard are not judged; only where the map sets none at all, the middle (median) of all moments stands in its place. The order is criticality times what is certain of the distance.",
        de:
            "Ein Moment schmerzt, wenn sein ganzes Intervall unter dem Standard liegt, und trägt, wenn es darüber liegt. Momente ohne Standard werden nicht beurteilt; nur wo die Karte gar keinen setzt, steht dafür die Mitte (der Median) aller Momente. Gereiht wird nach Kritikalität mal dem sicheren Teil des Abstands.",
        id:
            "Suatu momen bermasalah bila seluruh intervalnya di bawah standar, dan menjadi kekuatan bila seluruhnya di atas. Momen tanpa standar tidak dinilai; hanya bila peta sama sekali tidak menetapkan standar, dipakai nilai tengah (median) semua momen. Urutannya adalah tingkat kritis dikali bagian jarak yang pasti."
    )
    // swift-format-ignore: LineLength
    private static let changes = Phrase(
        en:
            "A change is the share less that of an earlier period of equal length, the one just before or the last with answers, with Newcombe’s interval (1998, method 10). It counts as better or worse only where p < 0.05 after Holm’s correction (1979) for all moments read together. Means of two groups are compared by Welch’s test (1947).",
        de:
            "Eine Veränderung ist der Anteil minus dem eines früheren, gleich langen Zeitraums – des unmittelbar vorigen oder des letzten mit Antworten –, mit dem Intervall nach Newcombe (1998, Methode 10). Als besser oder schlechter gilt sie nur bei p < 0,05 nach Holms Korrektur (1979) für alle gemeinsam gelesenen Momente. Mittelwerte zweier Gruppen werden mit Welchs Test (1947) verglichen.",
        id:
            "Perubahan adalah porsi dikurangi porsi periode lebih awal yang sama panjang, yaitu tepat sebelumnya atau yang terakhir berisi jawaban, dengan interval Newcombe (1998, metode 10). Perubahan dinyatakan lebih baik atau lebih buruk hanya bila p < 0,05 setelah koreksi Holm (1979) untuk semua momen yang dibaca bersama. Rata-rata dua kelompok dibandingkan dengan uji Welch (1947)."
    )
    // swift-format-ignore: LineLength
    private static let withheld = Phrase(
        en: "Fewer than five answers are not shown: a person could be recognised, and the figure would say little.",
        de:
            "Weniger als fünf Antworten werden nicht gezeigt: Ein Mensch könnte erkannt werden, und die Zahl würde wenig sagen.",
        id: "Kurang dari lima jawaban tidak ditampilkan: seseorang bisa dikenali, dan angkanya tidak banyak berarti."
    )
}
