/// The words about the words that mark unhappy customers.
package enum WordMarkWords {
    package static let title = Phrase(
        en: "What unhappy customers write",
        de: "Was Unzufriedene schreiben",
        id: "Yang ditulis pelanggan tidak puas"
    )
    package static let finding = Phrase(
        en:
            "{figure} marks unhappy customers: its odds are {ratio} times those among happy ones ({interval}; in {unhappy} of {unhappyAll} comments against {happy} of {happyAll}).",
        de:
            "{figure} kennzeichnet Unzufriedene: Die Chance ist {ratio}-mal so hoch wie bei Zufriedenen ({interval}; in {unhappy} von {unhappyAll} Kommentaren gegen {happy} von {happyAll}).",
        id:
            "{figure} menandai pelanggan tidak puas: peluangnya {ratio} kali peluang pada pelanggan puas ({interval}; dalam {unhappy} dari {unhappyAll} komentar dibanding {happy} dari {happyAll})."
    )
    package static let noFinding = Phrase(
        en: "No word certainly marks unhappy customers here.",
        de: "Kein Wort kennzeichnet hier sicher die Unzufriedenen.",
        id: "Tidak ada kata yang pasti menandai pelanggan tidak puas di sini."
    )
    package static let about = Phrase(
        en: "not satisfied with “{name}” against satisfied",
        de: "unzufrieden mit „{name}“ gegen zufrieden",
        id: "tidak puas dengan “{name}” dibanding puas"
    )
    package static let aboutWhole = Phrase(
        en: "not satisfied with the whole against satisfied",
        de: "mit dem Ganzen unzufrieden gegen zufrieden",
        id: "tidak puas dengan keseluruhan dibanding puas"
    )
    package static let happyOnes = Phrase(
        en: "Happy customers write more often: {words}.",
        de: "Zufriedene schreiben häufiger: {words}.",
        id: "Pelanggan puas lebih sering menulis: {words}."
    )
    package static let chooseMoment = Phrase(
        en:
            "Nobody rated the whole together with a comment. Choose a moment above to see what marks its unhappy customers.",
        de:
            "Niemand hat das Ganze zusammen mit einem Kommentar bewertet. Wählen Sie oben einen Moment, um zu sehen, was seine unzufriedenen Kunden kennzeichnet.",
        id:
            "Belum ada yang menilai keseluruhan bersama komentar. Pilih momen di atas untuk melihat yang menandai pelanggan tidak puasnya."
    )
    package static let tooFew = Phrase(
        en: "Fewer than five comments of unhappy or of happy customers: choose a longer period or fewer filters.",
        de:
            "Weniger als fünf Kommentare von unzufriedenen oder von zufriedenen Kunden: Wählen Sie einen längeren Zeitraum oder weniger Filter.",
        id:
            "Komentar pelanggan tidak puas atau puas kurang dari lima: pilih periode lebih panjang atau kurangi saringan."
    )
    package static let word = Phrase(en: "Word", de: "Wort", id: "Kata")
    package static let score = Phrase(en: "z", de: "z", id: "z")
    package static let ratio = Phrase(en: "Odds, times", de: "Chance, Faktor", id: "Peluang, kali")
    package static let unhappy = Phrase(en: "Unhappy", de: "Unzufriedene", id: "Tidak puas")
    package static let happy = Phrase(en: "Happy", de: "Zufriedene", id: "Puas")
    package static let marks = Phrase(en: "Marks", de: "Kennzeichnet", id: "Menandai")
    package static let probability = Phrase(en: "p, corrected", de: "p, korrigiert", id: "p, terkoreksi")
    package static let hint = Phrase(
        en: "“{name}”: {ratio} times the odds ({interval}), z = {score}, {unhappy} unhappy and {happy} happy comments",
        de:
            "„{name}“: {ratio}-fache Chance ({interval}), z = {score}, {unhappy} unzufriedene und {happy} zufriedene Kommentare",
        id: "“{name}”: peluang {ratio} kali ({interval}), z = {score}, {unhappy} komentar tidak puas dan {happy} puas"
    )
    package static let description = Phrase(
        en:
            "How many times the odds of each word among unhappy customers are those among happy ones, with its 95 % interval, the surest first. Each row leads to the comments. The table has every figure.",
        de:
            "Wie viel Mal so hoch die Chance jedes Wortes bei Unzufriedenen ist wie bei Zufriedenen, mit 95-%-Intervall, das sicherste zuerst. Jede Zeile führt zu den Kommentaren. Alle Zahlen stehen in der Tabelle.",
        id:
            "Berapa kali peluang setiap kata pada pelanggan tidak puas dibanding pelanggan puas, dengan interval 95 %, yang paling pasti lebih dulu. Setiap baris menuju komentarnya. Semua angka ada di tabel."
    )
}

extension WordMarkWords {
    // swift-format-ignore: LineLength
    package static let counted = Phrase(
        en:
            "Counted: {unhappy} comments by customers who were not satisfied and {happy} by satisfied ones. A word counts once for each comment that has it. Compared were the {compared} words and pairs of neighbours that stand in at least five comments; single characters and numbers are left out.",
        de:
            "Gezählt: {unhappy} Kommentare von nicht zufriedenen und {happy} von zufriedenen Kunden. Ein Wort zählt je Kommentar einmal. Verglichen wurden die {compared} Wörter und Nachbarpaare, die in mindestens fünf Kommentaren stehen; einzelne Zeichen und Zahlen bleiben weg.",
        id:
            "Dihitung: {unhappy} komentar pelanggan yang tidak puas dan {happy} dari yang puas. Suatu kata dihitung sekali untuk tiap komentar. Yang dibandingkan adalah {compared} kata dan pasangan kata bersebelahan yang ada dalam sedikitnya lima komentar; karakter tunggal dan angka tidak disertakan."
    )
    package static let newest = Phrase(
        en: "Only the newest {most} comments are read, so that the page stays quick. Weights are not used.",
        de:
            "Gelesen werden nur die neuesten {most} Kommentare, damit die Seite schnell bleibt. Gewichte werden nicht benutzt.",
        id: "Hanya {most} komentar terbaru yang dibaca agar halaman tetap cepat. Bobot tidak dipakai."
    )
    // swift-format-ignore: LineLength
    package static let reading = Phrase(
        en:
            "y is in how many comments a word stands, n the sum over all words, α what is expected beforehand: a tenth of what both groups write together. So rare words are drawn to the middle, and common ones do not win by being common. Shown is what differs with p < 0.05 after the correction of Benjamini and Hochberg for everything compared: about one in twenty of such words may be there by chance. Hollow marks are hints alone: p < 0.05 for the single word, not after the correction. The interval (95 %) is that of the single word. A word marks customers; it is no proof of what made them unhappy.",
        de:
            "y sagt, in wie vielen Kommentaren ein Wort steht, n ist die Summe über alle Wörter, α das vorweg Erwartete: ein Zehntel dessen, was beide Gruppen zusammen schreiben. So rücken seltene Wörter zur Mitte, und häufige gewinnen nicht durch Häufigkeit. Gezeigt wird, was sich mit p < 0,05 nach der Korrektur von Benjamini und Hochberg für alles Verglichene unterscheidet: Etwa eines von zwanzig solchen Wörtern kann zufällig dastehen. Hohle Zeichen sind nur Hinweise: p < 0,05 für das einzelne Wort, nicht nach der Korrektur. Das Intervall (95 %) gilt für das einzelne Wort. Ein Wort kennzeichnet Kunden; es beweist nicht, was sie unzufrieden gemacht hat.",
        id:
            "y adalah banyaknya komentar yang memuat suatu kata, n jumlahnya untuk semua kata, α yang diperkirakan sebelumnya: sepersepuluh dari tulisan kedua kelompok bersama. Dengan begitu kata langka ditarik ke tengah, dan kata umum tidak menang karena umum. Yang ditampilkan berbeda dengan p < 0,05 setelah koreksi Benjamini dan Hochberg untuk semua yang dibandingkan: sekitar satu dari dua puluh kata seperti itu dapat muncul karena kebetulan. Tanda kosong hanyalah petunjuk: p < 0,05 untuk satu kata, tidak setelah koreksi. Interval (95 %) berlaku untuk satu kata. Suatu kata menandai pelanggan, bukan bukti penyebab ketidakpuasannya."
    )
    package static let formulas = [
        "δ = ln((y₁ + α) / (n₁ + α₀ − y₁ − α)) − ln((y₂ + α) / (n₂ + α₀ − y₂ − α))",
        "σ² = 1/(y₁ + α) + 1/(y₂ + α),   z = δ/σ,   e^(δ ± 1.96·σ)",
    ]
    package static let sources = [
        "Monroe, B. L., Colaresi, M. P. and Quinn, K. M. (2008). Fightin’ words: lexical feature selection and evaluation for identifying the content of political conflict. Political Analysis 16, 372–403. doi:10.1093/pan/mpn018",
        "Benjamini, Y. and Hochberg, Y. (1995). Controlling the false discovery rate. Journal of the Royal Statistical Society B 57, 289–300.",
    ]
}
