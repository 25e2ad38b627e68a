/// The words of a Kano study on its page.
package enum KanoPageWords {
    package static let title = Phrase(en: "Kano study", de: "Kano-Studie", id: "Studi Kano")
    package static let plane = Phrase(
        en: "What pleases, what annoys",
        de: "Was erfreut, was ärgert",
        id: "Yang menyenangkan, yang mengecewakan"
    )
    package static let results = Phrase(en: "Every attribute", de: "Alle Merkmale", id: "Semua atribut")
    package static let rules = Phrase(
        en: "All rules side by side",
        de: "Alle Regeln nebeneinander",
        id: "Semua aturan berdampingan"
    )
    package static let pairs = Phrase(
        en: "What was answered, pair by pair",
        de: "Was geantwortet wurde, Paar für Paar",
        id: "Jawaban yang masuk, pasangan demi pasangan"
    )
    package static let moves = Phrase(en: "How it moved", de: "Wie es sich bewegt hat", id: "Pergeserannya")
    package static let since = Phrase(
        en: "{now} compared with {before}",
        de: "{now} verglichen mit {before}",
        id: "{now} dibandingkan dengan {before}"
    )
    package static let wave = Phrase(en: "wave {wave}", de: "Welle {wave}", id: "gelombang {wave}")

    package static let attribute = Phrase(en: "Attribute", de: "Merkmal", id: "Atribut")
    package static let category = Phrase(en: "Category", de: "Kategorie", id: "Kategori")
    package static let certainty = Phrase(en: "Certainty", de: "Sicherheit", id: "Kepastian")
    package static let better = Phrase(en: "Better", de: "Better", id: "Better")
    package static let worse = Phrase(en: "Worse", de: "Worse", id: "Worse")
    package static let second = Phrase(en: "Second", de: "Zweite", id: "Kedua")
    package static let before = Phrase(en: "Before", de: "Vorher", id: "Sebelumnya")
    package static let now = Phrase(en: "Now", de: "Jetzt", id: "Sekarang")
    package static let betterMove = Phrase(en: "Change of Better", de: "Veränderung Better", id: "Perubahan Better")
    package static let worseMove = Phrase(en: "Change of Worse", de: "Veränderung Worse", id: "Perubahan Worse")
    package static let verdict = Phrase(en: "Verdict", de: "Befund", id: "Kesimpulan")

    package static let mixed = Phrase(en: "mixed", de: "gemischt", id: "campuran")
    package static let tie = Phrase(
        en: "tie, decided by M > O > A > I > R > Q",
        de: "Gleichstand, entschieden nach M > O > A > I > R > Q",
        id: "seri, diputuskan menurut M > O > A > I > R > Q"
    )
    package static let told = Phrase(en: "surely behind, {p}", de: "sicher dahinter, {p}", id: "pasti di belakang, {p}")
    package static let notTold = Phrase(
        en: "not told apart, {p}",
        de: "nicht unterscheidbar, {p}",
        id: "belum bisa dibedakan, {p}"
    )
    package static let moved = Phrase(en: "moved, {p}", de: "verschoben, {p}", id: "bergeser, {p}")
    package static let notMoved = Phrase(en: "no evidence", de: "kein Nachweis", id: "tidak terbukti")
    package static let reworded = Phrase(
        en: "reworded on {day}: the words may be what changed",
        de: "am {day} umformuliert: Es kann an den Worten liegen",
        id: "kalimatnya diubah pada {day}: bisa jadi itu penyebabnya"
    )
    package static let halves = Plural(
        one: Phrase(
            en: "{count} pair with one half alone is left out.",
            de: "{count} Paar mit nur einer Hälfte ist nicht gezählt.",
            id: "{count} pasangan dengan satu bagian saja tidak dihitung."
        ),
        other: Phrase(
            en: "{count} pairs with one half alone are left out.",
            de: "{count} Paare mit nur einer Hälfte sind nicht gezählt.",
            id: "{count} pasangan dengan satu bagian saja tidak dihitung."
        )
    )

    package static let functional = Phrase(en: "With it", de: "Mit", id: "Jika ada")
    package static let dysfunctional = Phrase(en: "Without it", de: "Ohne", id: "Jika tidak ada")
    package static let heatCaption = Phrase(
        en: "How many gave each pair of answers: down with it, across without it",
        de: "Wie viele welches Paar von Antworten gaben: abwärts mit, quer ohne",
        id: "Banyaknya setiap pasangan jawaban: ke bawah jika ada, ke samping jika tidak ada"
    )
    package static let sharesCaption = Phrase(
        en: "The six categories, with intervals that hold together",
        de: "Die sechs Kategorien, mit Intervallen, die gemeinsam gelten",
        id: "Keenam kategori, dengan interval yang berlaku bersama"
    )
    package static let share = Phrase(en: "Share", de: "Anteil", id: "Porsi")
    package static let largest = Phrase(en: "Truly the largest", de: "Wirklich die größte", id: "Benar-benar terbesar")

    package static let noneTitle = Phrase(
        en: "No Kano pair is asked yet",
        de: "Noch wird kein Kano-Paar gefragt",
        id: "Belum ada pasangan Kano yang ditanyakan"
    )
    // swift-format-ignore: LineLength
    package static let noneText = Phrase(
        en:
            "A Kano pair asks twice about one thing that a service may have: how customers feel when it is there, and how when it is not. The two answers together tell whether it is taken for granted, counts both ways, delights, or leaves them cold. Add one to a survey of this cycle: choose the kind “Kano pair”.",
        de:
            "Ein Kano-Paar fragt zweimal nach einer Sache, die ein Dienst haben kann: wie man es findet, wenn es sie gibt, und wie, wenn nicht. Beide Antworten zusammen sagen, ob sie selbstverständlich ist, in beide Richtungen zählt, begeistert oder kaltlässt. Nehmen Sie eines in eine Umfrage dieses Zyklus auf: Wählen Sie die Art „Kano-Paar“.",
        id:
            "Pasangan Kano menanyakan satu hal yang mungkin ada dalam layanan sebanyak dua kali: bagaimana perasaan pelanggan jika hal itu ada, dan bagaimana jika tidak ada. Kedua jawaban bersama-sama menunjukkan apakah hal itu dianggap semestinya, berpengaruh dua arah, membuat senang, atau tidak berpengaruh. Tambahkan ke survei siklus ini: pilih jenis “pasangan Kano”."
    )
    package static let toSurveys = Phrase(en: "To the surveys", de: "Zu den Umfragen", id: "Ke daftar survei")
    package static let noAnswersTitle = Phrase(
        en: "Nobody has answered a Kano pair here",
        de: "Hier hat niemand ein Kano-Paar beantwortet",
        id: "Belum ada yang menjawab pasangan Kano di sini"
    )
    package static let noAnswersText = Phrase(
        en: "Choose another period or fewer filters.",
        de: "Wählen Sie einen anderen Zeitraum oder weniger Filter.",
        id: "Pilih periode lain atau kurangi saringan."
    )
}
