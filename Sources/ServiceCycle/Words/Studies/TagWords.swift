/// The words about tags: what a team calls comments about one thing.
package enum TagWords {
    package static let title = Phrase(en: "Tags", de: "Schlagwörter", id: "Tag")
    package static let tag = Phrase(en: "Tag", de: "Schlagwort", id: "Tag")
    package static let any = Phrase(en: "Any or none", de: "Alle", id: "Semua")
    package static let new = Phrase(en: "New tag", de: "Neues Schlagwort", id: "Tag baru")
    package static let manage = Phrase(en: "All tags", de: "Alle Schlagwörter", id: "Semua tag")
    package static let lead = Phrase(
        en:
            "What this team calls comments about one thing. A rule finds them, old and new; a person has the last word on each.",
        de:
            "Wie dieses Team Kommentare zu einer Sache nennt. Eine Regel findet sie, alte wie neue; bei jedem einzelnen hat ein Mensch das letzte Wort.",
        id:
            "Sebutan tim ini untuk komentar tentang satu hal. Aturan menemukannya, yang lama maupun yang baru; untuk tiap komentar, keputusan terakhir ada pada orang."
    )
    package static let none = Phrase(en: "No tag yet", de: "Noch kein Schlagwort", id: "Belum ada tag")
    package static let noneText = Phrase(
        en:
            "A tag such as “waiting” gathers comments about one thing, and shows how satisfied those are who wrote them.",
        de:
            "Ein Schlagwort wie „Wartezeit“ sammelt Kommentare zu einer Sache und zeigt, wie zufrieden ist, wer sie geschrieben hat.",
        id:
            "Tag seperti “menunggu” mengumpulkan komentar tentang satu hal dan menunjukkan seberapa puas orang yang menulisnya."
    )

    // On a comment.
    package static let byRule = Phrase(en: "by rule", de: "nach Regel", id: "menurut aturan")
    package static let byHand = Phrase(en: "by hand", de: "von Hand", id: "manual")
    package static let decidedBy = Phrase(
        en: "by hand: {name}, {day}",
        de: "von Hand: {name}, {day}",
        id: "manual: {name}, {day}"
    )
    package static let decided = Phrase(en: "by hand, {day}", de: "von Hand, {day}", id: "manual, {day}")
    package static let takenOff = Phrase(
        en: "taken off by hand",
        de: "von Hand abgenommen",
        id: "dilepas secara manual"
    )
    package static let takeOff = Phrase(
        en: "Take “{name}” off this comment",
        de: "„{name}“ von diesem Kommentar nehmen",
        id: "Lepas “{name}” dari komentar ini"
    )
    package static let putOn = Phrase(
        en: "Tag this comment “{name}”",
        de: "Diesen Kommentar mit „{name}“ versehen",
        id: "Beri komentar ini tag “{name}”"
    )
    package static let more = Phrase(en: "More tags", de: "Weitere", id: "Tag lain")
    package static let onlyThese = Phrase(
        en: "Comments with the tag “{name}”",
        de: "Kommentare mit dem Schlagwort „{name}“",
        id: "Komentar dengan tag “{name}”"
    )
    package static let putOnDone = Phrase(
        en: "Tagged. A click on the tag’s × takes it off again.",
        de: "Schlagwort vergeben. Ein Klick auf das × nimmt es wieder ab.",
        id: "Tag diberikan. Klik × pada tag untuk melepasnya lagi."
    )
    package static let takenOffDone = Phrase(
        en: "Tag taken off. A click on + puts it back.",
        de: "Schlagwort abgenommen. Ein Klick auf + bringt es zurück.",
        id: "Tag dilepas. Klik + untuk memberikannya kembali."
    )
    package static let reading = Phrase(
        en: "What customers wrote with the tag {figure}, the newest first.",
        de: "Was Kunden mit dem Schlagwort {figure} geschrieben haben, das Neueste zuerst.",
        id: "Yang ditulis pelanggan dengan tag {figure}, terbaru lebih dulu."
    )

    // The list and the form.
    package static let retired = Phrase(en: "Retired", de: "Stillgelegt", id: "Tidak dipakai lagi")
    package static let ruleLabel = Phrase(en: "Rule", de: "Regel", id: "Aturan")
    package static let nameLabel = Phrase(en: "Name", de: "Name", id: "Nama")
    package static let nameHint = Phrase(
        en: "As your team says it, such as “waiting”.",
        de: "Wie Ihr Team es nennt, etwa „Wartezeit“.",
        id: "Seperti sebutan tim Anda, misalnya “menunggu”."
    )
    package static let ruleHint = Phrase(
        en:
            "One of these must be in a comment; put commas between them. wait* also finds “waiting”, \"long line\" finds the two words side by side, and words without quotation marks must all be there. Empty: by hand alone.",
        de:
            "Eines davon muss im Kommentar stehen; trennen Sie mit Kommas. wart* findet auch „Wartezeit“, \"lange Schlange\" findet beide Wörter nebeneinander, Wörter ohne Anführungszeichen müssen alle dastehen. Leer: nur von Hand.",
        id:
            "Salah satunya harus ada dalam komentar; pisahkan dengan koma. antre* juga menemukan “antrean”, \"antrean panjang\" menemukan kedua kata berdampingan, dan kata tanpa tanda kutip harus ada semuanya. Kosong: hanya manual."
    )
    package static let byHandAlone = Phrase(en: "By hand alone", de: "Nur von Hand", id: "Hanya manual")
    package static let handCount = Plural(
        one: Phrase(
            en: "{count} comment decided by hand",
            de: "{count} Kommentar von Hand entschieden",
            id: "{count} komentar diputuskan secara manual"
        ),
        other: Phrase(
            en: "{count} comments decided by hand",
            de: "{count} Kommentare von Hand entschieden",
            id: "{count} komentar diputuskan secara manual"
        )
    )
    package static let changed = Phrase(
        en: "Changed by {name} {time}",
        de: "Geändert von {name} {time}",
        id: "Diubah oleh {name} {time}"
    )
    package static let made = Phrase(
        en: "Made by {name} {time}",
        de: "Angelegt von {name} {time}",
        id: "Dibuat oleh {name} {time}"
    )
    package static let retiredBy = Phrase(
        en: "Retired by {name} {time}",
        de: "Stillgelegt von {name} {time}",
        id: "Dihentikan oleh {name} {time}"
    )
    package static let program = Phrase(en: "the program", de: "dem Programm", id: "program")
    package static let toComments = Phrase(en: "To its comments", de: "Zu den Kommentaren", id: "Ke komentarnya")
    package static let retire = Phrase(en: "Retire this tag", de: "Schlagwort stilllegen", id: "Hentikan tag ini")
    package static let restore = Phrase(en: "Bring it back", de: "Wieder verwenden", id: "Pakai kembali")
    package static let tryOut = Phrase(en: "Try it out", de: "Ausprobieren", id: "Coba dulu")
    package static let history = Phrase(en: "How it came about", de: "Wie es dazu kam", id: "Riwayatnya")
    package static let retiredNote = Phrase(
        en: "This tag is used no more. What was decided by hand is kept, and comes back with it.",
        de:
            "Dieses Schlagwort wird nicht mehr verwendet. Was von Hand entschieden wurde, bleibt und kommt mit ihm zurück.",
        id: "Tag ini tidak dipakai lagi. Keputusan manual tetap disimpan dan kembali bersamanya."
    )
    package static let savedDone = Phrase(en: "Tag saved.", de: "Schlagwort gespeichert.", id: "Tag disimpan.")
    package static let retiredDone = Phrase(
        en: "Tag retired. It can be brought back at any time.",
        de: "Schlagwort stillgelegt. Es lässt sich jederzeit zurückholen.",
        id: "Tag dihentikan. Dapat dipakai kembali kapan saja."
    )

    // What a rule would catch.
    package static let preview = Phrase(en: "What it catches", de: "Was die Regel findet", id: "Yang ditemukan")
    package static let catches = Plural(
        one: Phrase(
            en: "{figure} of the one comment.",
            de: "{figure} von einem Kommentar.",
            id: "{figure} dari satu komentar."
        ),
        other: Phrase(
            en: "{figure} of the newest {count} comments of the whole cycle.",
            de: "{figure} der neuesten {count} Kommentare des ganzen Zyklus.",
            id: "{figure} dari {count} komentar terbaru di seluruh siklus."
        )
    )
    package static let catchesNone = Phrase(
        en: "None of the newest comments. Try the beginning of a word with a star, or another spelling.",
        de: "Keinen der neuesten Kommentare. Versuchen Sie einen Wortanfang mit Stern oder eine andere Schreibweise.",
        id: "Tidak ada pada komentar terbaru. Coba awal kata dengan bintang, atau ejaan lain."
    )
    package static let previewEmpty = Phrase(
        en: "Write a rule to see here which comments it catches, before it is kept.",
        de: "Schreiben Sie eine Regel, und Sie sehen hier, welche Kommentare sie findet, bevor sie gilt.",
        id: "Tulis aturan untuk melihat di sini komentar yang ditemukannya, sebelum disimpan."
    )
    package static let previewFaulty = Phrase(
        en: "As long as something is wrong with the rule, it catches nothing.",
        de: "Solange mit der Regel etwas nicht stimmt, findet sie nichts.",
        id: "Selama aturannya masih keliru, tidak ada yang ditemukan."
    )
    package static let previewWithheld = Phrase(
        en: "Fewer than five customers wrote so far; from then on their comments are shown here.",
        de: "Bisher haben weniger als fünf Kunden etwas geschrieben; erst danach stehen ihre Kommentare hier.",
        id: "Sejauh ini kurang dari lima pelanggan yang menulis; setelah itu komentar mereka tampil di sini."
    )
    package static let ofWord = Phrase(
        en: "Make a tag of “{name}”",
        de: "Schlagwort aus „{name}“ machen",
        id: "Jadikan “{name}” sebuah tag"
    )
    package static let ofWordShort = Phrase(en: "Make a tag", de: "Schlagwort machen", id: "Jadikan tag")
}
