/// What the rules are called by which pairs become a category, and why they do not settle it.
package enum KanoRuleWords {
    package static let mode = Phrase(en: "Largest", de: "Größte", id: "Terbesar")
    package static let wanted = Phrase(en: "O + A + M", de: "O + A + M", id: "O + A + M")
    package static let quadrant = Phrase(en: "Better, Worse", de: "Better, Worse", id: "Better, Worse")
    package static let means = Phrase(en: "Means of points", de: "Punktmittel", id: "Rata-rata poin")
    package static let strength = Phrase(en: "Strength", de: "Stärke", id: "Kekuatan")
    package static let fong = Phrase(en: "Fong", de: "Fong", id: "Fong")
    package static let sign = Phrase(en: "Sign test", de: "Vorzeichentest", id: "Uji tanda")

    package static let outside = Phrase(en: "outside", de: "außerhalb", id: "di luar")
    package static let strengthNote = Phrase(en: "total {total}", de: "gesamt {total}", id: "total {total}")
    package static let apart = Phrase(en: "apart", de: "getrennt", id: "berbeda")
    package static let notApart = Phrase(en: "not apart", de: "nicht getrennt", id: "tidak berbeda")

    package static let agree = Phrase(en: "rules agree", de: "Regeln einig", id: "aturan sepakat")
    package static let mixed = Phrase(en: "mixed", de: "gemischt", id: "campuran")
    package static let allAgree = Phrase(
        en: "All rules agree on every attribute.",
        de: "Alle Regeln sind sich bei jedem Merkmal einig.",
        id: "Semua aturan sepakat untuk setiap atribut."
    )
    package static let some = Plural(
        one: Phrase(
            en: "{count} of {all} attributes is mixed.",
            de: "{count} von {all} Merkmalen ist gemischt.",
            id: "{count} dari {all} atribut campuran."
        ),
        other: Phrase(
            en: "{count} of {all} attributes are mixed.",
            de: "{count} von {all} Merkmalen sind gemischt.",
            id: "{count} dari {all} atribut campuran."
        )
    )

    package static let weak = Phrase(
        en: "The largest category is less than 6 points ahead of the second.",
        de: "Die größte Kategorie liegt weniger als 6 Punkte vor der zweiten.",
        id: "Kategori terbesar unggul kurang dari 6 poin dari yang kedua."
    )
    package static let notTold = Phrase(
        en: "The two largest categories are not told apart ({p}).",
        de: "Die beiden größten Kategorien sind nicht zu unterscheiden ({p}).",
        id: "Dua kategori terbesar belum bisa dibedakan ({p})."
    )
    package static let disagree = Phrase(
        en: "The rules say different things: {verdicts}.",
        de: "Die Regeln sagen Verschiedenes: {verdicts}.",
        id: "Aturan-aturan itu tidak sama: {verdicts}."
    )
    package static let tooFew = Phrase(
        en: "About {needed} people would tell them apart; {count} answered.",
        de: "Etwa {needed} Antworten würden sie unterscheiden; es sind {count}.",
        id: "Sekitar {needed} orang akan cukup untuk membedakannya; yang menjawab {count}."
    )
    package static let alike = Phrase(
        en: "They are so alike that no survey of a sensible size would tell them apart.",
        de: "Sie sind so gleich, dass keine Umfrage vernünftiger Größe sie trennen würde.",
        id: "Keduanya begitu mirip sehingga survei berukuran wajar pun tidak akan bisa membedakannya."
    )
    package static let twoPeaks = Phrase(
        en: "Many take it for granted and many are delighted, few are between: probably two groups of customers.",
        de: "Viele setzen es voraus, viele sind begeistert, wenige liegen dazwischen: wahrscheinlich zwei Gruppen.",
        id: "Banyak yang menganggapnya semestinya dan banyak yang senang, sedikit di antaranya: mungkin dua kelompok."
    )
    package static let groups = Phrase(
        en: "Groups of customers see it differently.",
        de: "Gruppen von Kunden sehen es verschieden.",
        id: "Kelompok pelanggan melihatnya berbeda."
    )
    package static let careless = Phrase(
        en: "Without answers that look unread it is another category.",
        de: "Ohne Antworten, die ungelesen wirken, ist es eine andere Kategorie.",
        id: "Tanpa jawaban yang tampak asal-asalan, kategorinya lain."
    )
    package static let wording = Phrase(
        en: "Many answers contradict themselves: look at the wording of the question.",
        de: "Viele Antworten widersprechen sich: Sehen Sie sich den Wortlaut der Frage an.",
        id: "Banyak jawaban bertentangan: periksa kalimat pertanyaannya."
    )
}
