/// How a cycle shall become: drawn beside the map that counts, until it takes its place.
package enum ToBeWords {
    package static let title = Phrase(en: "How it shall become", de: "Wie es werden soll", id: "Rancangan ke depan")
    package static let asIs = Phrase(en: "How it is", de: "Wie es ist", id: "Keadaan sekarang")
    package static let lead = Phrase(
        en:
            "Draw the future beside the present. Customers, surveys and figures see nothing of it until the day on which you let it count.",
        de:
            "Zeichnen Sie die Zukunft neben der Gegenwart. Kundschaft, Umfragen und Zahlen merken davon nichts, bis zu dem Tag, an dem Sie sie gelten lassen.",
        id:
            "Gambarlah rancangan di samping keadaan sekarang. Pelanggan, survei, dan angka tidak terpengaruh sampai hari Anda memberlakukannya."
    )
    package static let band = Phrase(
        en: "You are editing how it shall become. What counts now stays as it is.",
        de: "Sie bearbeiten, wie es werden soll. Was jetzt gilt, bleibt, wie es ist.",
        id: "Anda sedang mengubah rancangan ke depan. Yang berlaku sekarang tetap seperti adanya."
    )
    package static let toPlan = Phrase(en: "Day and switch", de: "Tag und Umstellung", id: "Hari dan peralihan")
    package static let toAsIs = Phrase(en: "To how it is", de: "Zu dem, was ist", id: "Ke keadaan sekarang")

    /// Beginning.
    package static let beginTitle = Phrase(
        en: "Begin with a copy of how it is",
        de: "Mit einer Kopie dessen beginnen, was ist",
        id: "Mulai dari salinan keadaan sekarang"
    )
    package static let begin = Phrase(en: "Begin to draw", de: "Zu zeichnen beginnen", id: "Mulai menggambar")
    package static let note = Phrase(
        en: "What is this change for?",
        de: "Wozu dient diese Änderung?",
        id: "Untuk apa perubahan ini?"
    )
    package static let noteHint = Phrase(
        en: "A line for those who read the history later.",
        de: "Eine Zeile für alle, die später den Verlauf lesen.",
        id: "Satu baris bagi yang membaca riwayat kelak."
    )
    package static let begun = Phrase(
        en: "Begun. It is a copy of how it is; change what shall become different.",
        de: "Begonnen. Es ist eine Kopie dessen, was ist; ändern Sie, was anders werden soll.",
        id: "Dimulai. Ini salinan keadaan sekarang; ubahlah yang akan berbeda."
    )

    /// How it differs.
    package static let differsTitle = Phrase(
        en: "What becomes different",
        de: "Was anders wird",
        id: "Yang akan berubah"
    )
    package static let differsNothing = Phrase(
        en: "Nothing yet: it is still like what counts now.",
        de: "Noch nichts: Es gleicht noch dem, was jetzt gilt.",
        id: "Belum ada: masih sama dengan yang berlaku sekarang."
    )
    package static let goOn = Phrase(en: "Go on drawing", de: "Weiterzeichnen", id: "Lanjut menggambar")
    package static let compare = Phrase(en: "Side by side", de: "Gegenüberstellen", id: "Sandingkan")
    package static let discard = Phrase(en: "Give it up", de: "Verwerfen", id: "Batalkan rancangan")
    package static let discarded = Phrase(
        en: "Given up. It is kept and can be taken up again.",
        de: "Verworfen. Es bleibt erhalten und lässt sich wieder aufnehmen.",
        id: "Dibatalkan. Tetap disimpan dan bisa dilanjutkan lagi."
    )
    package static let givenUp = Phrase(
        en: "The last one was given up, in version {number}. Nothing of it is lost.",
        de: "Das letzte wurde in Version {number} verworfen. Davon ist nichts verloren.",
        id: "Yang terakhir dibatalkan pada versi {number}. Tidak ada yang hilang."
    )
    package static let takeUp = Phrase(en: "Take it up again", de: "Wieder aufnehmen", id: "Lanjutkan lagi")
    package static let takenUp = Phrase(en: "Taken up again.", de: "Wieder aufgenommen.", id: "Dilanjutkan lagi.")

    /// What happened to the map meanwhile.
    package static let behindTitle = Phrase(
        en: "How it is was changed since the copy was made",
        de: "Was ist, wurde seit der Kopie geändert",
        id: "Keadaan sekarang diubah sejak disalin"
    )
    package static let behindText = Phrase(
        en: "None of it gets lost: at the switch both go together. You can take it over now already.",
        de:
            "Nichts davon geht verloren: Bei der Umstellung kommt beides zusammen. Sie können es schon jetzt übernehmen.",
        id: "Tidak ada yang hilang: saat peralihan keduanya digabung. Anda bisa mengambilnya sekarang juga."
    )
    package static let behindConflict = Phrase(
        en: "Both were changed in the same places. Before it can count, somebody decides what stands.",
        de: "Beides wurde an denselben Stellen geändert. Bevor es gelten kann, entscheidet jemand, was stehen bleibt.",
        id: "Keduanya diubah di tempat yang sama. Sebelum berlaku, harus diputuskan mana yang dipakai."
    )
    package static let takeOver = Phrase(en: "Take it over", de: "Übernehmen", id: "Ambil perubahan")
    package static let decide = Phrase(en: "Decide", de: "Entscheiden", id: "Putuskan")
    package static let takenOver = Phrase(
        en: "Taken over. Both are together now.",
        de: "Übernommen. Beides steht nun zusammen.",
        id: "Diambil. Keduanya kini menyatu."
    )
    package static let mergeTitle = Phrase(
        en: "Changed here and there",
        de: "Hier und dort geändert",
        id: "Diubah di kedua sisi"
    )
    package static let mergeLead = Phrase(
        en:
            "These were changed on how it is since the copy was made. Where both were changed, choose what is to stand.",
        de:
            "Dies wurde seit der Kopie an dem geändert, was ist. Wo beides geändert wurde, wählen Sie, was gelten soll.",
        id: "Hal-hal ini diubah pada keadaan sekarang sejak disalin. Jika keduanya diubah, pilih mana yang berlaku."
    )
    package static let isThere = Phrase(en: "It stays", de: "Es bleibt", id: "Tetap ada")
    package static let isGone = Phrase(en: "It is taken out", de: "Es wird herausgenommen", id: "Dikeluarkan")
    package static let whetherThere = Phrase(en: "Whether it is there", de: "Ob es da ist", id: "Keberadaannya")
    package static let order = Phrase(
        en: "Its place in the order",
        de: "Sein Platz in der Reihenfolge",
        id: "Urutannya"
    )
    package static let beforeMoment = Phrase(
        en: "{phase}, before “{name}”",
        de: "{phase}, vor „{name}“",
        id: "{phase}, sebelum “{name}”"
    )
    package static let atEnd = Phrase(en: "{phase}, at the end", de: "{phase}, am Ende", id: "{phase}, di akhir")

    /// The switch.
    package static let switchTitle = Phrase(
        en: "When it becomes how it is",
        de: "Wann es gilt",
        id: "Kapan mulai berlaku"
    )
    package static let switchText = Phrase(
        en:
            "From then on every page shows it. Moments that live on keep their answers and their series goes on; those that are gone are retired. It can be undone.",
        de:
            "Von da an zeigen es alle Seiten. Momente, die weiterleben, behalten ihre Antworten, ihre Reihen gehen weiter; die anderen werden stillgelegt. Es lässt sich rückgängig machen.",
        id:
            "Sejak itu semua halaman menampilkannya. Momen yang tetap ada mempertahankan jawaban dan deretnya berlanjut; yang tidak ada lagi dinonaktifkan. Ini bisa diurungkan."
    )
    package static let day = Phrase(en: "On this day", de: "An diesem Tag", id: "Pada hari ini")
    package static let dayHint = Phrase(
        en: "At the beginning of the day, in the time of {zone}.",
        de: "Zu Beginn des Tages, in der Zeit von {zone}.",
        id: "Pada awal hari, menurut waktu {zone}."
    )
    package static let dayNeeded = Phrase(
        en: "Choose a day from {day} on, such as 2027-01-31.",
        de: "Wählen Sie einen Tag ab {day}, etwa 2027-01-31.",
        id: "Pilih hari mulai {day}, misalnya 2027-01-31."
    )
    package static let settle = Phrase(en: "Settle the day", de: "Tag festlegen", id: "Tetapkan hari")
    package static let settled = Phrase(en: "The day is settled.", de: "Der Tag steht fest.", id: "Hari ditetapkan.")
    package static let now = Phrase(en: "Let it count now", de: "Jetzt gelten lassen", id: "Berlakukan sekarang")
    package static let unsettle = Phrase(en: "Take the day back", de: "Tag zurücknehmen", id: "Batalkan hari")
    package static let unsettled = Phrase(
        en: "The day is taken back.",
        de: "Der Tag ist zurückgenommen.",
        id: "Hari dibatalkan."
    )
    package static let due = Phrase(
        en: "It becomes how it is on {day}.",
        de: "Es gilt ab dem {day}.",
        id: "Berlaku mulai {day}."
    )
    package static let blocked = Phrase(
        en:
            "It was to count from {day}, but how it is was changed in the same places. Nothing was switched; decide what is to stand.",
        de:
            "Es sollte ab dem {day} gelten, aber an denselben Stellen wurde auch geändert, was ist. Umgestellt wurde nichts; entscheiden Sie, was gelten soll.",
        id:
            "Seharusnya berlaku mulai {day}, tetapi keadaan sekarang juga diubah di tempat yang sama. Tidak ada yang dialihkan; putuskan mana yang dipakai."
    )
    package static let adopted = Phrase(
        en: "It is now how it is. The history can undo it.",
        de: "Es gilt jetzt. Über den Verlauf lässt es sich rückgängig machen.",
        id: "Kini berlaku. Bisa diurungkan lewat riwayat."
    )
    package static let adoptedVersion = Phrase(
        en: "How it should become now counts (its version {number})",
        de: "Was werden sollte, gilt jetzt (dessen Version {number})",
        id: "Rancangan kini berlaku (versinya {number})"
    )
    package static let drawn = Phrase(
        en: "How it shall become is being drawn.",
        de: "Wie es werden soll, wird gerade gezeichnet.",
        id: "Rancangan ke depan sedang digambar."
    )
}
