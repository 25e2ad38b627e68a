/// The words about what was expected and what was lived.
package enum GapWords {
    package static let title = Phrase(
        en: "Gaps and importance",
        de: "Lücken und Wichtigkeit",
        id: "Kesenjangan dan kepentingan"
    )
    package static let heading = Phrase(
        en: "Expected and lived",
        de: "Erwartet und erlebt",
        id: "Diharapkan dan dialami"
    )
    package static let widest = Phrase(
        en: "The widest certain gap is at “{moment}”: {figure} (95 % interval {interval}, {count}).",
        de: "Die größte sichere Lücke besteht bei „{moment}“: {figure} (95-%-Intervall {interval}, {count}).",
        id: "Kesenjangan pasti yang terbesar ada pada “{moment}”: {figure} (interval 95 % {interval}, {count})."
    )
    package static let below = Phrase(
        en: "{points} points below expectation",
        de: "{points} Punkte unter der Erwartung",
        id: "{points} poin di bawah harapan"
    )
    package static let noneShort = Phrase(
        en: "Nowhere is less lived than expected, as far as can be said for certain.",
        de: "Nirgends bleibt das Erlebte mit Sicherheit hinter der Erwartung zurück.",
        id: "Sejauh yang bisa dipastikan, tidak ada pengalaman yang di bawah harapan."
    )
    package static let noQuestion = Phrase(
        en: "Nobody has been asked yet what they expected.",
        de: "Noch wurde niemand gefragt, was er erwartet hat.",
        id: "Belum ada yang ditanya tentang harapannya."
    )
    package static let emptyTitle = Phrase(
        en: "No survey asks what customers expected",
        de: "Keine Umfrage fragt, was Kunden erwartet haben",
        id: "Belum ada survei yang menanyakan harapan pelanggan"
    )
    // swift-format-ignore: LineLength
    package static let emptyText = Phrase(
        en:
            "A question of the kind “Expectation and experience” asks twice: what was expected, and what was lived. Put one to the moments that matter most, and the gap stands here.",
        de:
            "Eine Frage der Art „Erwartung und Erlebnis“ fragt zweimal: was erwartet und was erlebt wurde. Stellen Sie eine zu den wichtigsten Momenten, dann steht die Lücke hier.",
        id:
            "Pertanyaan jenis “Harapan dan kenyataan” bertanya dua kali: apa yang diharapkan dan apa yang dialami. Ajukan pada momen yang paling penting, lalu kesenjangannya tampil di sini."
    )
    package static let whole = Phrase(en: "the whole", de: "das Ganze", id: "keseluruhan")
    package static let gap = Phrase(en: "Gap", de: "Lücke", id: "Kesenjangan")
    package static let question = Phrase(en: "Asked about", de: "Gefragt zu", id: "Ditanyakan tentang")
    package static let certainlyBelow = Phrase(
        en: "certainly below expectation",
        de: "sicher unter der Erwartung",
        id: "pasti di bawah harapan"
    )
    package static let certainlyAbove = Phrase(
        en: "certainly above expectation",
        de: "sicher über der Erwartung",
        id: "pasti di atas harapan"
    )
    package static let allAlike = Phrase(
        en: "all differ alike, no interval",
        de: "alle gleich, kein Intervall",
        id: "semua sama, tanpa interval"
    )
    package static let expectedLegend = Phrase(
        en: "expected, with 95 % interval",
        de: "erwartet, mit 95-%-Intervall",
        id: "diharapkan, dengan interval 95 %"
    )
    package static let livedLegend = Phrase(
        en: "lived, with 95 % interval",
        de: "erlebt, mit 95-%-Intervall",
        id: "dialami, dengan interval 95 %"
    )
    package static let hint = Phrase(
        en: "{name}: {expected} expected, {lived} lived, gap {gap} ({interval}), {count}",
        de: "{name}: {expected} erwartet, {lived} erlebt, Lücke {gap} ({interval}), {count}",
        id: "{name}: {expected} diharapkan, {lived} dialami, kesenjangan {gap} ({interval}), {count}"
    )
    // swift-format-ignore: LineLength
    package static let description = Phrase(
        en:
            "For each question the mean of what was expected as a hollow mark and of what was lived as a filled one, on the whole scale, each with its 95 % interval. The table has every figure.",
        de:
            "Zu jeder Frage das mittlere Erwartete als hohler und das mittlere Erlebte als gefüllter Punkt auf der ganzen Skala, jeweils mit 95-%-Intervall. Alle Zahlen stehen in der Tabelle.",
        id:
            "Untuk setiap pertanyaan, rata-rata harapan sebagai titik kosong dan rata-rata pengalaman sebagai titik terisi pada seluruh skala, masing-masing dengan interval 95 %. Semua angka ada di tabel."
    )
    package static let otherScale = Phrase(
        en: "Not drawn, since on another scale: {questions}.",
        de: "Nicht gezeichnet, weil auf einer anderen Skala: {questions}.",
        id: "Tidak digambar karena skalanya lain: {questions}."
    )
}

extension GapWords {
    // swift-format-ignore: LineLength
    package static let counted = Plural(
        one: Phrase(
            en:
                "Customers of this selection and period who answered both halves of the one expectation question; {skipped} who answered one half alone are left out.",
            de:
                "Kunden dieser Auswahl und dieses Zeitraums, die beide Hälften der einen Erwartungsfrage beantwortet haben; {skipped} mit nur einer Hälfte bleiben außer Betracht.",
            id:
                "Pelanggan dalam pilihan dan periode ini yang menjawab kedua bagian dari satu pertanyaan harapan; {skipped} yang hanya menjawab satu bagian tidak dihitung."
        ),
        other: Phrase(
            en:
                "Customers of this selection and period who answered both halves of an expectation question, for {count} questions; {skipped} who answered one half alone are left out.",
            de:
                "Kunden dieser Auswahl und dieses Zeitraums, die beide Hälften einer Erwartungsfrage beantwortet haben, bei {count} Fragen; {skipped} mit nur einer Hälfte bleiben außer Betracht.",
            id:
                "Pelanggan dalam pilihan dan periode ini yang menjawab kedua bagian pertanyaan harapan, untuk {count} pertanyaan; {skipped} yang hanya menjawab satu bagian tidak dihitung."
        )
    )
    package static let formulas = ["G = P − E", "t = Ḡ / (s / √n),  ν = n − 1"]
    // swift-format-ignore: LineLength
    package static let reading = [
        Phrase(
            en:
                "P is what a customer lived, E what the same customer expected, in points of the scale. A gap is certain where p < 0.05 in the paired t-test, after Holm’s correction for all questions shown together.",
            de:
                "P ist, was ein Kunde erlebt, E, was derselbe Kunde erwartet hat, in Punkten der Skala. Sicher ist eine Lücke, wo im gepaarten t-Test p < 0,05 ist, nach Holms Korrektur für alle zusammen gezeigten Fragen.",
            id:
                "P adalah yang dialami pelanggan, E yang diharapkan pelanggan yang sama, dalam poin skala. Kesenjangan dianggap pasti bila p < 0,05 pada uji t berpasangan, setelah koreksi Holm untuk semua pertanyaan yang ditampilkan bersama."
        ),
        Phrase(
            en:
                "Read a gap beside its two halves: expectations gather at the top of the scale, so that the gap often mirrors the lived half alone, and a difference is less reliable than what it is the difference of.",
            de:
                "Lesen Sie eine Lücke neben ihren beiden Hälften: Erwartungen drängen sich am oberen Ende der Skala, sodass die Lücke oft nur das Erlebte spiegelt; und eine Differenz ist weniger zuverlässig als ihre Teile.",
            id:
                "Bacalah kesenjangan bersama kedua bagiannya: harapan cenderung menumpuk di ujung atas skala sehingga kesenjangan sering hanya mencerminkan pengalaman; selisih pun kurang andal dibanding kedua bagiannya."
        ),
        Phrase(
            en:
                "There is no gap over all questions: the summaries do not know which answers came from the same customer. Nor is there a zone of tolerance: it needs an adequate and a desired level, and no kind of question asks for both.",
            de:
                "Eine Lücke über alle Fragen gibt es nicht: Die Summen wissen nicht, welche Antworten von demselben Kunden stammen. Auch eine Toleranzzone gibt es nicht: Sie braucht ein ausreichendes und ein gewünschtes Niveau, und keine Frageart fragt nach beiden.",
            id:
                "Tidak ada kesenjangan gabungan semua pertanyaan: ringkasan tidak mengetahui jawaban mana yang berasal dari pelanggan yang sama. Zona toleransi pun tidak ada: diperlukan tingkat memadai dan tingkat yang diinginkan, dan belum ada jenis pertanyaan yang menanyakan keduanya."
        ),
    ]
    package static let sources = [
        "Parasuraman, A., Zeithaml, V. A. and Berry, L. L. (1985). A conceptual model of service quality and its implications for future research. Journal of Marketing 49, 41–50. doi:10.1177/002224298504900403",
        "Peter, J. P., Churchill, G. A. and Brown, T. J. (1993). Caution in the use of difference scores in consumer research. Journal of Consumer Research 19, 655–662. doi:10.1086/209329",
        "Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 6, 65–70.",
    ]
}
