/// What can be wrong with a tag that somebody describes.
extension TagWords {
    static let nameless = Phrase(
        en: "Give the tag a name.",
        de: "Geben Sie dem Schlagwort einen Namen.",
        id: "Beri tag ini nama."
    )
    static let longName = Phrase(
        en: "The name has more than {most} characters; a word or two are enough.",
        de: "Der Name hat mehr als {most} Zeichen; ein, zwei Wörter genügen.",
        id: "Nama lebih dari {most} karakter; satu atau dua kata sudah cukup."
    )
    static let takenName = Phrase(
        en: "There is a tag “{name}” already.",
        de: "Es gibt schon ein Schlagwort „{name}“.",
        id: "Tag “{name}” sudah ada."
    )
    static let tooMany = Phrase(
        en: "There are {most} tags, and more could not be read. Retire one first.",
        de: "Es gibt {most} Schlagwörter, mehr könnte niemand überblicken. Legen Sie zuerst eines still.",
        id: "Sudah ada {most} tag; lebih dari itu sulit dibaca. Hentikan salah satunya dulu."
    )
    static let emptyRule = Phrase(
        en: "Write at least one word.",
        de: "Schreiben Sie mindestens ein Wort.",
        id: "Tulis sedikitnya satu kata."
    )
    static let longRule = Phrase(
        en: "The rule has more than {most} characters. Make two tags of it.",
        de: "Die Regel hat mehr als {most} Zeichen. Machen Sie zwei Schlagwörter daraus.",
        id: "Aturan lebih dari {most} karakter. Jadikan dua tag."
    )
    static let manyAlternatives = Phrase(
        en: "The rule has more than {most} alternatives. Make two tags of it.",
        de: "Die Regel nennt mehr als {most} Möglichkeiten. Machen Sie zwei Schlagwörter daraus.",
        id: "Aturan memuat lebih dari {most} pilihan. Jadikan dua tag."
    )
    static let manyWords = Phrase(
        en: "“{written}” has more than eight words that must all be there; commas make alternatives of them.",
        de:
            "„{written}“ hat mehr als acht Wörter, die alle dastehen müssten; Kommas machen einzelne Möglichkeiten daraus.",
        id: "“{written}” memuat lebih dari delapan kata yang semuanya harus ada; koma menjadikannya pilihan."
    )
    static let unclosedQuote = Phrase(
        en: "A quotation mark is opened and not closed.",
        de: "Ein Anführungszeichen wird geöffnet und nicht geschlossen.",
        id: "Ada tanda kutip yang dibuka tetapi tidak ditutup."
    )
    static let wordless = Phrase(
        en: "“{written}” holds no word that a comment could have.",
        de: "„{written}“ enthält kein Wort, das in einem Kommentar stehen könnte.",
        id: "“{written}” tidak memuat kata yang dapat ada dalam komentar."
    )
    static let strayStar = Phrase(
        en: "In “{written}” the star must stand right after the beginning of a word, as in wait*.",
        de: "In „{written}“ muss der Stern direkt nach einem Wortanfang stehen, wie in wart*.",
        id: "Pada “{written}”, bintang harus tepat setelah awal kata, seperti antre*."
    )
    static let shortBeginning = Phrase(
        en: "“{written}” would catch nearly everything: write three letters or more before a star.",
        de: "„{written}“ würde fast alles finden: Schreiben Sie mindestens drei Buchstaben vor einen Stern.",
        id: "“{written}” akan menemukan hampir semuanya: tulis sedikitnya tiga huruf sebelum bintang."
    )
    package static let changedMeanwhile = Phrase(
        en:
            "{name} changed this tag while you were writing; it is now “{tag}” with the rule “{rule}”. Your words are still here: saving again replaces that.",
        de:
            "{name} hat dieses Schlagwort geändert, während Sie schrieben; es heißt nun „{tag}“ mit der Regel „{rule}“. Ihre Eingaben stehen noch hier: Erneutes Speichern ersetzt das.",
        id:
            "{name} mengubah tag ini saat Anda menulis; kini namanya “{tag}” dengan aturan “{rule}”. Isian Anda masih ada di sini: menyimpan lagi akan menggantikannya."
    )
}
