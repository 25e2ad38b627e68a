/// The words about what goes with the opinion of the whole.
package enum DriverWords {
    package static let title = Phrase(
        en: "What drives the whole",
        de: "Was das Ganze bestimmt",
        id: "Pendorong kepuasan keseluruhan"
    )
    package static let finding = Phrase(
        en:
            "{figure} goes most with “{outcome}”: {share} of what can be explained (weight {interval} % of the variance, {count}).",
        de:
            "{figure} geht am stärksten mit „{outcome}“ zusammen: {share} des Erklärbaren (Gewicht {interval} % der Varianz, {count}).",
        id:
            "{figure} paling berkaitan dengan “{outcome}”: {share} dari yang dapat dijelaskan (bobot {interval} % dari ragam, {count})."
    )
    package static let unsure = Phrase(
        en: "Its place is not certain: {others} could be first as well.",
        de: "Der Platz ist nicht sicher: {others} könnte ebenso vorn liegen.",
        id: "Urutannya belum pasti: {others} juga mungkin yang pertama."
    )
    package static let heading = Phrase(
        en: "How much goes with it",
        de: "Wie viel damit zusammengeht",
        id: "Seberapa besar kaitannya"
    )
    package static let explained = Phrase(
        en: "{share} of the variance of “{outcome}” goes with these moments",
        de: "{share} der Varianz von „{outcome}“ geht mit diesen Momenten zusammen",
        id: "{share} ragam “{outcome}” berkaitan dengan momen-momen ini"
    )
    package static let impacts = Phrase(
        en: "Spoils when it fails, lifts when it shines",
        de: "Was verdirbt und was beflügelt",
        id: "Merusak saat gagal, mengangkat saat hebat"
    )
    package static let counted = Phrase(
        en:
            "Counted: the newest {count} of {all} customers who answered “{outcome}” in this selection and also rated every moment shown.",
        de:
            "Gezählt: die neuesten {count} von {all} Kunden, die in dieser Auswahl „{outcome}“ beantwortet und jeden gezeigten Moment bewertet haben.",
        id:
            "Dihitung: {count} pelanggan terbaru dari {all} yang menjawab “{outcome}” dalam pilihan ini dan menilai setiap momen yang ditampilkan."
    )
    package static let mustNotFail = Phrase(
        en: "Must not fail: {moments}.",
        de: "Darf nicht misslingen: {moments}.",
        id: "Tidak boleh gagal: {moments}."
    )
    package static let canDelight = Phrase(
        en: "Can delight: {moments}.",
        de: "Kann begeistern: {moments}.",
        id: "Dapat menyenangkan: {moments}."
    )
    package static let bothWays = Phrase(
        en: "Acts both ways: {moments}.",
        de: "Wirkt in beide Richtungen: {moments}.",
        id: "Berpengaruh dua arah: {moments}."
    )
    package static let noFactor = Phrase(
        en: "No moment can be told as basic, performance or excitement with certainty.",
        de: "Kein Moment lässt sich sicher als Basis, Leistung oder Begeisterung einordnen.",
        id: "Belum ada momen yang dapat dipastikan sebagai dasar, kinerja, atau kegembiraan."
    )
    package static let weight = Phrase(en: "Weight", de: "Gewicht", id: "Bobot")
    package static let shareHead = Phrase(en: "Of the explained", de: "Vom Erklärten", id: "Dari yang dijelaskan")
    package static let place = Phrase(en: "Place", de: "Platz", id: "Urutan")
    package static let correlation = Phrase(en: "r", de: "r", id: "r")
    package static let penalty = Phrase(en: "When it fails", de: "Wenn es misslingt", id: "Saat gagal")
    package static let reward = Phrase(en: "When it shines", de: "Wenn es glänzt", id: "Saat hebat")
    package static let factor = Phrase(en: "Factor", de: "Faktor", id: "Faktor")
    package static let basic = Phrase(en: "basic", de: "Basis", id: "dasar")
    package static let performance = Phrase(en: "performance", de: "Leistung", id: "kinerja")
    package static let excitement = Phrase(en: "excitement", de: "Begeisterung", id: "kegembiraan")
    package static let unclear = Phrase(en: "unclear", de: "unklar", id: "belum jelas")
    package static let tooFewExtremes = Phrase(
        en: "only {low} low and {high} high ratings",
        de: "nur {low} schlechte und {high} beste Bewertungen",
        id: "hanya {low} nilai rendah dan {high} nilai tertinggi"
    )
    package static let wrongSign = Phrase(
        en: "failing seems to please, or shining to annoy",
        de: "Misslingen scheint zu gefallen oder Glänzen zu ärgern",
        id: "kegagalan tampak menyenangkan atau kehebatan mengganggu"
    )
    package static let noImpact = Phrase(
        en: "neither shows an effect",
        de: "beides ohne Wirkung",
        id: "keduanya tanpa pengaruh"
    )
    package static let notSure = Phrase(
        en: "the two differ, but chance might have done it",
        de: "verschieden, aber womöglich zufällig",
        id: "berbeda, tetapi mungkin kebetulan"
    )
    package static let outcome = Phrase(en: "The whole", de: "Das Ganze", id: "Keseluruhan")
    package static let hint = Phrase(
        en: "{name}: {weight} of the variance ({interval}), place {place}, {count}",
        de: "{name}: {weight} der Varianz ({interval}), Platz {place}, {count}",
        id: "{name}: {weight} dari ragam ({interval}), urutan {place}, {count}"
    )
    package static let impactHint = Phrase(
        en: "{name}: {penalty} when it fails ({penaltyInterval}), {reward} when it shines ({rewardInterval}), {factor}",
        de:
            "{name}: {penalty}, wenn es misslingt ({penaltyInterval}), {reward}, wenn es glänzt ({rewardInterval}), {factor}",
        id: "{name}: {penalty} saat gagal ({penaltyInterval}), {reward} saat hebat ({rewardInterval}), {factor}"
    )
}

extension DriverWords {
    package static let emptyTitle = Phrase(
        en: "No survey asks about the whole and about its moments",
        de: "Keine Umfrage fragt nach dem Ganzen und nach seinen Momenten",
        id: "Belum ada survei yang menanyakan keseluruhan sekaligus momen-momennya"
    )
    // swift-format-ignore: LineLength
    package static let emptyText = Phrase(
        en:
            "What drives the whole shows where one survey rates at least two moments and also asks about the whole: a rating, a recommendation or an effort that is bound to no moment.",
        de:
            "Was das Ganze bestimmt, zeigt sich, wo eine Umfrage mindestens zwei Momente bewerten lässt und auch nach dem Ganzen fragt: eine Bewertung, eine Empfehlung oder einen Aufwand, die an keinem Moment hängen.",
        id:
            "Pendorong keseluruhan terlihat bila satu survei menilai sedikitnya dua momen dan juga menanyakan keseluruhannya: penilaian, rekomendasi, atau kemudahan yang tidak terikat pada momen."
    )
    package static let tooFew = Phrase(
        en:
            "{count} customers of this selection answered “{outcome}” and every moment; {needed} are needed. Choose a longer period or fewer filters.",
        de:
            "{count} Kunden dieser Auswahl haben „{outcome}“ und jeden Moment beantwortet; nötig sind {needed}. Wählen Sie einen längeren Zeitraum oder weniger Filter.",
        id:
            "{count} pelanggan dalam pilihan ini menjawab “{outcome}” dan setiap momen; diperlukan {needed}. Pilih periode yang lebih panjang atau kurangi saringan."
    )
    package static let nothingVaries = Phrase(
        en: "Too much is alike: where nobody differs, nothing can go with anything.",
        de: "Zu vieles ist gleich: Wo sich niemand unterscheidet, kann nichts zusammengehen.",
        id: "Terlalu banyak yang sama: bila tidak ada yang berbeda, tidak ada kaitan yang dapat dihitung."
    )
    package static let fewerThanFive = Phrase(en: "Fewer than five", de: "Weniger als fünf", id: "Kurang dari lima")
    package static let askedOfFew = Phrase(
        en: "Left out, since fewer than half of these customers rated them: {moments}.",
        de: "Ausgelassen, weil weniger als die Hälfte dieser Kunden sie bewertet hat: {moments}.",
        id: "Tidak disertakan karena dinilai kurang dari separuh pelanggan ini: {moments}."
    )
    package static let allAlike = Phrase(
        en: "Left out, since all rated them alike: {moments}.",
        de: "Ausgelassen, weil alle sie gleich bewertet haben: {moments}.",
        id: "Tidak disertakan karena semua menilainya sama: {moments}."
    )
    package static let noExtremes = Phrase(
        en: "Without low or without high ratings: {moments}.",
        de: "Ohne schlechte oder ohne beste Bewertungen: {moments}.",
        id: "Tanpa nilai rendah atau tanpa nilai tertinggi: {moments}."
    )
    // swift-format-ignore: LineLength
    package static let countedNewest = Phrase(
        en:
            "The newest {rows} customers of the selection at most; {complete} of them answered everything. Older ones are not looked at, so that the page stays quick. Weights are not used.",
        de:
            "Höchstens die neuesten {rows} Kunden der Auswahl; {complete} von ihnen haben alles beantwortet. Ältere werden nicht betrachtet, damit die Seite schnell bleibt. Gewichte werden nicht benutzt.",
        id:
            "Paling banyak {rows} pelanggan terbaru dalam pilihan; {complete} di antaranya menjawab semuanya. Yang lebih lama tidak dilihat agar halaman tetap cepat. Bobot tidak dipakai."
    )
    // swift-format-ignore: LineLength
    package static let driverReading = [
        Phrase(
            en:
                "The variance of the whole that goes with all moments together is shared among them by relative weights, also where moments go with each other. The intervals (95 %) come from {resamples} resamples of the customers, seed {seed}; the place is what they allow.",
            de:
                "Die Varianz des Ganzen, die mit allen Momenten zusammengeht, wird nach relativen Gewichten auf sie verteilt, auch wo Momente untereinander zusammenhängen. Die Intervalle (95 %) stammen aus {resamples} Wiederziehungen der Kunden, Startwert {seed}; der Platz ist, was sie zulassen.",
            id:
                "Ragam keseluruhan yang berkaitan dengan semua momen dibagi di antara momen menurut bobot relatif, juga bila momen saling berkaitan. Interval (95 %) berasal dari {resamples} penarikan ulang pelanggan, benih {seed}; urutan adalah yang dimungkinkan interval itu."
        ),
        Phrase(
            en: "What goes together is no proof of cause.",
            de: "Was zusammengeht, ist kein Beweis für eine Ursache.",
            id: "Yang berkaitan belum tentu menjadi sebab."
        ),
    ]
    // swift-format-ignore: LineLength
    package static let impactReading = Phrase(
        en:
            "Low ratings ({low}) and high ones ({high}) of each moment are set against those between; the figures are points of “{outcome}”. A moment is basic or exciting where the two effects certainly differ (p ≤ {risk} and |IA| ≥ {threshold}), and unclear with fewer than {least} low or high ratings.",
        de:
            "Schlechte ({low}) und beste Bewertungen ({high}) jedes Moments werden denen dazwischen gegenübergestellt; die Zahlen sind Punkte von „{outcome}“. Basis oder Begeisterung ist ein Moment, wo sich beide Wirkungen sicher unterscheiden (p ≤ {risk} und |IA| ≥ {threshold}), und unklar bei weniger als {least} schlechten oder besten Bewertungen.",
        id:
            "Nilai rendah ({low}) dan nilai tertinggi ({high}) setiap momen dibandingkan dengan nilai di antaranya; angkanya adalah poin “{outcome}”. Suatu momen bersifat dasar atau kegembiraan bila kedua pengaruh pasti berbeda (p ≤ {risk} dan |IA| ≥ {threshold}), dan belum jelas bila nilai rendah atau tertinggi kurang dari {least}."
    )
    package static let driverFormulas = ["Λ = QΔ½Q′,  β* = Λ⁻¹r,  ε = Λ²·β*²,  Σε = R²"]
    package static let impactFormulas = ["S = b₀ + Σ(p·low + r·high) + e", "IA = (|r| − |p|) / (|r| + |p|)"]
    package static let driverSources = [
        "Johnson, J. W. (2000). A heuristic method for estimating the relative weight of predictor variables in multiple regression. Multivariate Behavioral Research 35, 1–19. doi:10.1207/S15327906MBR3501_1",
        "Tonidandel, S., LeBreton, J. M. and Johnson, J. W. (2009). Determining the statistical significance of relative weights. Psychological Methods 14, 387–399. doi:10.1037/a0017735",
    ]
    package static let impactSources = [
        "Brandt, D. R. (1987). A procedure for identifying value-enhancing service components using customer satisfaction survey data. In: Surprenant, C. (ed.), Add Value to Your Service. American Marketing Association, 61–65.",
        "Matzler, K. and Sauerwein, E. (2002). The factor structure of customer satisfaction. International Journal of Service Industry Management 13, 314–332. doi:10.1108/09564230210445078",
        "Mikulić, J. and Prebežac, D. (2008). Prioritizing improvement of service attributes using impact range-performance analysis and impact-asymmetry analysis. Managing Service Quality 18, 559–576. doi:10.1108/09604520810920068",
    ]
    package static let description = Phrase(
        en:
            "The part of the variance that goes with each moment, with its 95 % interval, the greatest first. The table has every figure.",
        de:
            "Der Anteil der Varianz, der mit jedem Moment zusammengeht, mit 95-%-Intervall, der größte zuerst. Alle Zahlen stehen in der Tabelle.",
        id:
            "Bagian ragam yang berkaitan dengan setiap momen, dengan interval 95 %, yang terbesar lebih dulu. Semua angka ada di tabel."
    )
    // swift-format-ignore: LineLength
    package static let impactDescription = Phrase(
        en:
            "For each moment what the whole loses with low ratings, hollow, and gains with high ones, filled, against those between, with 95 % intervals. The table has every figure.",
        de:
            "Zu jedem Moment, was das Ganze bei schlechten Bewertungen verliert (hohl) und bei besten gewinnt (gefüllt), gegenüber denen dazwischen, mit 95-%-Intervallen. Alle Zahlen stehen in der Tabelle.",
        id:
            "Untuk setiap momen, kehilangan keseluruhan saat nilai rendah (kosong) dan kenaikannya saat nilai tertinggi (terisi), dibanding nilai di antaranya, dengan interval 95 %. Semua angka ada di tabel."
    )
}
