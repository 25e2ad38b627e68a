/// The words about whether the service is the same everywhere.
package enum SamenessWords {
    package static let title = Phrase(en: "One experience?", de: "Überall gleich?", id: "Sama di mana-mana?")
    package static let different = Phrase(en: "different", de: "verschieden", id: "berbeda")
    package static let homogeneous = Phrase(en: "homogeneous", de: "gleich", id: "seragam")
    package static let notShown = Phrase(en: "not shown", de: "nicht gezeigt", id: "tidak terbukti")

    package static func verdict(_ isDifferent: Bool, isHomogeneous: Bool) -> Phrase {
        isHomogeneous ? homogeneous : isDifferent ? different : notShown
    }

    package static func by(_ dimension: Contrast.Dimension) -> Phrase {
        switch dimension {
        case .location: Phrase(en: "Locations", de: "Standorte", id: "Lokasi")
        case .channel: Phrase(en: "Channels", de: "Kanäle", id: "Kanal")
        case .segment: Phrase(en: "Segments", de: "Segmente", id: "Segmen")
        case .wave: Phrase(en: "Waves", de: "Wellen", id: "Gelombang")
        }
    }

    package static let someDifferent = Plural(
        one: Phrase(
            en:
                "The service is not the same everywhere: {figure} of {all} moments is certainly rated differently, {moment}.",
            de:
                "Der Service ist nicht überall gleich: {figure} von {all} Momenten ist sicher verschieden bewertet, nämlich {moment}.",
            id: "Layanan tidak sama di mana-mana: {figure} dari {all} momen pasti dinilai berbeda, yaitu {moment}."
        ),
        other: Phrase(
            en:
                "The service is not the same everywhere: {figure} of {all} moments are certainly rated differently, most of all {moment}.",
            de:
                "Der Service ist nicht überall gleich: {figure} von {all} Momenten sind sicher verschieden bewertet, am stärksten {moment}.",
            id: "Layanan tidak sama di mana-mana: {figure} dari {all} momen pasti dinilai berbeda, terutama {moment}."
        )
    )
    package static let allAlike = Phrase(
        en: "One experience: all {all} moments are certainly rated alike, within the margin.",
        de: "Überall gleich: Alle {all} Momente sind innerhalb der Spanne sicher gleich bewertet.",
        id: "Pengalaman seragam: semua {all} momen pasti dinilai sama, dalam batas toleransi."
    )
    package static let noneDifferent = Phrase(
        en:
            "No difference is certain, and {count} of {all} moments are certainly alike. For the others neither is shown; that is no proof of one experience.",
        de:
            "Kein Unterschied ist sicher, und {count} von {all} Momenten sind sicher gleich. Für die übrigen ist beides nicht gezeigt; das beweist nicht, dass alles gleich ist.",
        id:
            "Tidak ada perbedaan yang pasti, dan {count} dari {all} momen pasti seragam. Untuk yang lain keduanya tidak terbukti; itu bukan bukti bahwa pengalamannya sama."
    )
    package static let nothing = Phrase(
        en: "There is nothing to compare: no moment was rated by five customers in two groups.",
        de: "Es gibt nichts zu vergleichen: Kein Moment wurde in zwei Gruppen von je fünf Kunden bewertet.",
        id: "Belum ada yang dapat dibandingkan: tidak ada momen yang dinilai lima pelanggan di dua kelompok."
    )
    package static let nothingText = Phrase(
        en:
            "Choose what to compare, a longer period or fewer filters. Answers need the attribute: it comes with the survey’s link or with the import.",
        de:
            "Wählen Sie, was verglichen wird, einen längeren Zeitraum oder weniger Filter. Die Antworten brauchen das Merkmal: Es kommt mit dem Link der Umfrage oder mit dem Import.",
        id:
            "Pilih yang akan dibandingkan, periode yang lebih panjang, atau kurangi saringan. Jawaban memerlukan atributnya: datang bersama tautan survei atau impor."
    )
    package static let narrowed = Phrase(
        en: "The selection is narrowed to one value of what is compared.",
        de: "Die Auswahl ist auf einen Wert dessen eingegrenzt, was verglichen wird.",
        id: "Pilihan dibatasi pada satu nilai dari yang dibandingkan."
    )
    package static let widen = Phrase(en: "Take all", de: "Alle nehmen", id: "Ambil semua")
    package static let compare = Phrase(en: "Compare", de: "Vergleichen", id: "Bandingkan")
    package static let apart = Phrase(
        en: "{high} {highMean}, {low} {lowMean}: {difference} points apart ({probability}).",
        de: "{high} {highMean}, {low} {lowMean}: {difference} Punkte auseinander ({probability}).",
        id: "{high} {highMean}, {low} {lowMean}: terpaut {difference} poin ({probability})."
    )
    package static let together = Phrase(
        en: "Every two within {margin} points of each other ({probability}).",
        de: "Je zwei höchstens {margin} Punkte auseinander ({probability}).",
        id: "Setiap dua berjarak paling jauh {margin} poin ({probability})."
    )
    package static let neither = Phrase(
        en: "Neither a difference nor sameness within {margin} points is certain.",
        de: "Weder ein Unterschied noch Gleichheit innerhalb von {margin} Punkten ist sicher.",
        id: "Baik perbedaan maupun keseragaman dalam {margin} poin belum pasti."
    )
    package static let constant = Phrase(
        en: "All answers are the same, so that nothing tells chance from difference.",
        de: "Alle Antworten sind gleich; Zufall und Unterschied lassen sich nicht trennen.",
        id: "Semua jawaban sama sehingga kebetulan dan perbedaan tidak dapat dibedakan."
    )
    package static let alone = Phrase(
        en: "Rated by one group only, so that there is nothing to compare: {moments}.",
        de: "Nur von einer Gruppe bewertet, also nicht vergleichbar: {moments}.",
        id: "Hanya dinilai satu kelompok sehingga tidak dapat dibandingkan: {moments}."
    )
    package static let hint = Phrase(
        en: "{name}: mean {mean} ({interval}), {count}",
        de: "{name}: Mittelwert {mean} ({interval}), {count}",
        id: "{name}: rata-rata {mean} ({interval}), {count}"
    )
    package static let pictureTitle = Phrase(
        en: "{moment}: {verdict}",
        de: "{moment}: {verdict}",
        id: "{moment}: {verdict}"
    )
    package static let description = Phrase(
        en: "Mean satisfaction of each group with its 95 % interval, on the whole scale.",
        de: "Mittlere Zufriedenheit jeder Gruppe mit 95-%-Intervall, auf der ganzen Skala.",
        id: "Kepuasan rata-rata setiap kelompok dengan interval 95 %, pada seluruh skala."
    )
}

extension SamenessWords {
    package static let verdictHead = Phrase(en: "Verdict", de: "Urteil", id: "Simpulan")
    package static let difference = Phrase(en: "Any difference", de: "Unterschied", id: "Ada perbedaan")
    package static let equivalence = Phrase(
        en: "Alike within the margin",
        de: "Gleich in der Spanne",
        id: "Seragam dalam batas"
    )
    package static let groups = Phrase(en: "Groups", de: "Gruppen", id: "Kelompok")
    // swift-format-ignore: LineLength
    package static let counted = Plural(
        one: Phrase(
            en:
                "Ratings of one moment in this selection and period, group by group; groups with fewer than five answers are withheld, and the next smallest where they could be found by subtracting.",
            de:
                "Bewertungen eines Moments in dieser Auswahl und diesem Zeitraum, Gruppe für Gruppe; Gruppen mit weniger als fünf Antworten werden nicht gezeigt, und die nächstkleinste nicht, wo sie sich errechnen ließen.",
            id:
                "Penilaian satu momen dalam pilihan dan periode ini, per kelompok; kelompok dengan kurang dari lima jawaban tidak ditampilkan, begitu pula yang terkecil berikutnya bila dapat dihitung dari selisih."
        ),
        other: Phrase(
            en:
                "Ratings of {count} moments in this selection and period, group by group; groups with fewer than five answers are withheld, and the next smallest where they could be found by subtracting.",
            de:
                "Bewertungen von {count} Momenten in dieser Auswahl und diesem Zeitraum, Gruppe für Gruppe; Gruppen mit weniger als fünf Antworten werden nicht gezeigt, und die nächstkleinste nicht, wo sie sich errechnen ließen.",
            id:
                "Penilaian {count} momen dalam pilihan dan periode ini, per kelompok; kelompok dengan kurang dari lima jawaban tidak ditampilkan, begitu pula yang terkecil berikutnya bila dapat dihitung dari selisih."
        )
    )
    package static let formulas = [
        "H = 12/(N(N + 1)) · Σ nⱼ(rⱼ − (N + 1)/2)² / C",
        "t₁ = (d + δ)/e,  t₂ = (d − δ)/e,  p = max over all pairs",
    ]
    // swift-format-ignore: LineLength
    package static let reading = [
        Phrase(
            en:
                "“Different” means that the ranks of the ratings differ beyond chance (Kruskal and Wallis). “Homogeneous” means that every two means are certainly closer than the margin (two one-sided tests after Schuirmann). Not to find a difference is no proof of sameness; therefore both are tested.",
            de:
                "„Verschieden“ heißt, dass sich die Ränge der Bewertungen mehr als zufällig unterscheiden (Kruskal und Wallis). „Gleich“ heißt, dass je zwei Mittelwerte sicher näher beieinander liegen als die Spanne (zwei einseitige Tests nach Schuirmann). Keinen Unterschied zu finden beweist keine Gleichheit; deshalb wird beides geprüft.",
            id:
                "“Berbeda” berarti peringkat penilaian berbeda melebihi kebetulan (Kruskal dan Wallis). “Seragam” berarti setiap dua rata-rata pasti lebih dekat daripada batas toleransi (dua uji satu sisi menurut Schuirmann). Tidak menemukan perbedaan bukan bukti keseragaman; karena itu keduanya diuji."
        ),
        Phrase(
            en:
                "The margin is a sixteenth of the scale’s range, a quarter of a point on a scale of five. It was settled before any answer was seen and cannot be changed here. Where both hold, homogeneous comes first: the difference is certain but too small to matter.",
            de:
                "Die Spanne ist ein Sechzehntel der Skalenbreite, ein Viertelpunkt auf einer Fünferskala. Sie stand fest, bevor eine Antwort gesehen wurde, und ist hier nicht änderbar. Gilt beides, geht „gleich“ vor: Der Unterschied ist sicher, aber zu klein, um zu zählen.",
            id:
                "Batas toleransinya seperenam belas rentang skala, yakni seperempat poin pada skala lima. Batas ini ditetapkan sebelum jawaban dilihat dan tidak dapat diubah di sini. Bila keduanya berlaku, “seragam” didahulukan: perbedaannya pasti tetapi terlalu kecil untuk berarti."
        ),
        Phrase(
            en:
                "All p-values are corrected by Holm’s method for the moments compared together. Different customers use different channels; no figure here says that the channel is the cause.",
            de:
                "Alle p-Werte sind nach Holm für die zusammen verglichenen Momente korrigiert. Verschiedene Kunden nutzen verschiedene Kanäle; keine Zahl hier sagt, dass der Kanal die Ursache ist.",
            id:
                "Semua nilai p dikoreksi dengan metode Holm untuk momen yang dibandingkan bersama. Pelanggan yang berbeda memakai kanal yang berbeda; angka di sini tidak menyatakan bahwa kanal adalah penyebabnya."
        ),
    ]
    package static let sources = [
        "Kruskal, W. H. and Wallis, W. A. (1952). Use of ranks in one-criterion variance analysis. Journal of the American Statistical Association 47, 583–621. doi:10.1080/01621459.1952.10483441",
        "Schuirmann, D. J. (1987). A comparison of the two one-sided tests procedure and the power approach for assessing the equivalence of average bioavailability. Journal of Pharmacokinetics and Biopharmaceutics 15, 657–680. doi:10.1007/BF01068419",
        "Berger, R. L. and Hsu, J. C. (1996). Bioequivalence trials, intersection–union tests and equivalence confidence sets. Statistical Science 11, 283–319. doi:10.1214/ss/1032280304",
        "Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 6, 65–70.",
    ]
}

/// Groups weighted to one mix of customers.
extension SamenessWords {
    package static let mixLabel = Phrase(en: "Customers", de: "Kunden", id: "Pelanggan")
    package static let asTheyCame = Phrase(en: "as they came", de: "wie sie kamen", id: "apa adanya")
    package static let oneMix = Phrase(en: "like for like", de: "gleich gemischt", id: "komposisi disamakan")
    package static let mixIs = Phrase(
        en: "Each as if it served the same mix of customers: {parts}.",
        de: "Jeweils so, als kämen überall gleich gemischte Kunden: {parts}.",
        id: "Masing-masing seolah-olah melayani komposisi pelanggan yang sama: {parts}."
    )
    package static let mixPart = Phrase(en: "{segment} {share}", de: "{segment} {share}", id: "{segment} {share}")
    package static let noSegment = Phrase(en: "not known", de: "nicht bekannt", id: "tidak diketahui")
    package static let missing = Phrase(
        en: "cannot be weighted: fewer than five of “{segment}”",
        de: "nicht umrechenbar: weniger als fünf aus „{segment}“",
        id: "tidak dapat disamakan: kurang dari lima dari “{segment}”"
    )
    package static let mixFormulas = [
        "M = Σ wᵢ·mᵢ,  e² = Σ wᵢ²·sᵢ²/nᵢ", "F = Σ vⱼ(Mⱼ − M)²/(k − 1) / (1 + 2(k − 2)/(k² − 1)·Λ),  vⱼ = 1/eⱼ²",
        "t₁ = (d + δ)/e,  t₂ = (d − δ)/e,  p = max over all pairs",
    ]
    // swift-format-ignore: LineLength
    package static let mixReading = Phrase(
        en:
            "A branch with many regulars looks better than it is. Here the mean of each segment counts with its share of all customers of the selection, the same share everywhere (direct standardisation). “Different” means that these means differ beyond chance (Welch), “homogeneous” that every two are certainly closer than the margin (Schuirmann). A group that a segment hardly comes to cannot be weighted and is left out; so are segments with less than 2 % of the answers. What segments do not know, such as age or the hour, may still differ.",
        de:
            "Eine Filiale mit vielen Stammkunden sieht besser aus, als sie ist. Hier zählt der Mittelwert jedes Segments mit dessen Anteil an allen Kunden der Auswahl, überall demselben (direkte Standardisierung). „Verschieden“ heißt, dass sich diese Mittelwerte mehr als zufällig unterscheiden (Welch), „gleich“, dass je zwei sicher näher beieinander liegen als die Spanne (Schuirmann). Eine Gruppe, in die ein Segment kaum kommt, lässt sich nicht umrechnen und bleibt außen vor, ebenso Segmente mit weniger als 2 % der Antworten. Was die Segmente nicht wissen, etwa Alter oder Uhrzeit, kann weiterhin verschieden sein.",
        id:
            "Cabang dengan banyak pelanggan tetap tampak lebih baik daripada kenyataannya. Di sini rata-rata setiap segmen dihitung dengan porsinya di antara semua pelanggan dalam pilihan ini, sama di mana-mana (standardisasi langsung). “Berbeda” berarti rata-rata ini berbeda melebihi kebetulan (Welch), “seragam” berarti setiap dua pasti lebih dekat daripada batas toleransi (Schuirmann). Kelompok yang hampir tidak didatangi suatu segmen tidak dapat disamakan dan tidak diikutkan, begitu pula segmen dengan kurang dari 2 % jawaban. Hal yang tidak tercakup segmen, misalnya usia atau jam, mungkin masih berbeda."
    )
    package static let mixSources =
        [
            "Fleiss, J. L., Levin, B. and Paik, M. C. (2003). Statistical Methods for Rates and Proportions, 3rd edition. Wiley, section 19.2.",
            "Welch, B. L. (1951). On the comparison of several mean values: an alternative approach. Biometrika 38, 330–336. doi:10.1093/biomet/38.3-4.330",
        ] + sources.dropFirst()
}
