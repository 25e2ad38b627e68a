/// The editor of maps.
package enum MapEditorWords {
    package static let title = Phrase(en: "Edit the map", de: "Karte bearbeiten", id: "Ubah peta")
    package static let open = Phrase(en: "Edit the map", de: "Karte bearbeiten", id: "Ubah peta")
    package static let lead = Phrase(
        en: "The map, moment by moment: open one to change it, move it, add another.",
        de: "Die Karte, Moment für Moment: einen öffnen und ändern, verschieben, einen weiteren hinzufügen.",
        id: "Peta, momen demi momen: buka untuk mengubah, pindahkan, tambahkan yang lain."
    )
    package static let results = Phrase(en: "See the results", de: "Ergebnisse ansehen", id: "Lihat hasil")
    package static let sequence = Phrase(
        en: "The moments in their order",
        de: "Die Momente in ihrer Reihenfolge",
        id: "Momen sesuai urutannya"
    )
    package static let emptyTitle = Phrase(
        en: "No moment yet",
        de: "Noch kein Moment",
        id: "Belum ada momen"
    )
    package static let emptyText = Phrase(
        en:
            "Walk through it once as a customer: where does the need begin, what comes next, when is it over? Each contact becomes a moment, in the order in which it is lived.",
        de:
            "Gehen Sie den Weg einmal als Kundin oder Kunde: Wo beginnt das Anliegen, was folgt, wann ist es vorbei? Jeder Kontakt wird ein Moment, in der Reihenfolge, in der er erlebt wird.",
        id:
            "Jalani sekali sebagai pelanggan: di mana keperluan dimulai, apa yang terjadi berikutnya, kapan selesai? Setiap kontak menjadi momen, sesuai urutan yang dialami."
    )
    package static let firstMoment = Phrase(
        en: "Add the first moment",
        de: "Ersten Moment hinzufügen",
        id: "Tambahkan momen pertama"
    )
    package static let addMoment = Phrase(en: "Add a moment", de: "Moment hinzufügen", id: "Tambahkan momen")
    package static let addMomentIn = Phrase(
        en: "Add a moment: {phase}",
        de: "Moment hinzufügen: {phase}",
        id: "Tambahkan momen: {phase}"
    )
    package static let addAfter = Phrase(
        en: "Add a moment after this one",
        de: "Moment danach hinzufügen",
        id: "Tambahkan momen sesudah ini"
    )
    package static let newMoment = Phrase(en: "A new moment", de: "Ein neuer Moment", id: "Momen baru")
    package static let momentOf = Phrase(
        en: "Moment {number} of {count}",
        de: "Moment {number} von {count}",
        id: "Momen {number} dari {count}"
    )
    package static let noneInPhase = Phrase(
        en: "Nothing here yet.",
        de: "Hier ist noch nichts.",
        id: "Belum ada apa-apa di sini."
    )
    package static let close = Phrase(en: "To the whole map", de: "Zur ganzen Karte", id: "Ke seluruh peta")

    /// Hints of the form.
    package static let nameHint = Phrase(
        en: "What the customer does or lives, in a few words.",
        de: "Was die Kundschaft tut oder erlebt, in wenigen Worten.",
        id: "Apa yang dilakukan atau dialami pelanggan, singkat saja."
    )
    package static let criticalityHint = Phrase(
        en: "How much would a mishap here spoil the whole? 0 not at all, 7 and more is a critical moment.",
        de: "Wie sehr verdirbt ein Fehler hier das Ganze? 0 gar nicht, ab 7 ist es ein kritischer Moment.",
        id: "Seberapa besar kesalahan di sini merusak keseluruhan? 0 tidak sama sekali, 7 ke atas adalah momen kritis."
    )
    package static let conductHint = Phrase(
        en: "How staff are to treat the customer here.",
        de: "Wie das Personal der Kundschaft hier begegnet.",
        id: "Bagaimana petugas memperlakukan pelanggan di sini."
    )
    package static let evidenceHint = Phrase(
        en: "Signs, screens, papers, rooms: whatever speaks for you without a word.",
        de: "Schilder, Bildschirme, Papiere, Räume: alles, was ohne ein Wort für Sie spricht.",
        id: "Papan petunjuk, layar, kertas, ruangan: semua yang berbicara tanpa kata."
    )
    package static let backStageHint = Phrase(
        en: "What staff do for this moment where the customer does not see it.",
        de: "Was das Personal für diesen Moment tut, wo die Kundschaft es nicht sieht.",
        id: "Yang dikerjakan petugas untuk momen ini di luar pandangan pelanggan."
    )
    package static let supportHint = Phrase(
        en: "What it rests on: software, machines, other departments, partners.",
        de: "Worauf es ruht: Software, Geräte, andere Abteilungen, Partner.",
        id: "Yang menopangnya: perangkat lunak, mesin, bagian lain, mitra."
    )
    package static let standardHint = Phrase(
        en: "What must hold here. An empty number removes a standard.",
        de: "Was hier gelten muss. Eine leere Zahl entfernt einen Standard.",
        id: "Apa yang harus terpenuhi di sini. Angka kosong menghapus standar."
    )
    package static let anotherStandard = Phrase(en: "Another standard", de: "Weiterer Standard", id: "Standar lain")
    package static let inWords = Phrase(en: "In words", de: "In Worten", id: "Dengan kata-kata")
    package static let noPlace = Phrase(
        en: "Nowhere in particular",
        de: "An keinem bestimmten Ort",
        id: "Tidak di tempat tertentu"
    )
    package static let number = Phrase(en: "Number", de: "Zahl", id: "Angka")
    package static let unit = Phrase(en: "Unit", de: "Einheit", id: "Satuan")

    /// Retiring.
    package static let retire = Phrase(en: "Retire …", de: "Stilllegen …", id: "Nonaktifkan …")
    package static let retireVerb = Phrase(en: "Retire", de: "Stilllegen", id: "Nonaktifkan")
    package static let retireTitle = Phrase(
        en: "Retire “{name}”?",
        de: "„{name}“ stilllegen?",
        id: "Nonaktifkan “{name}”?"
    )
    package static let retireText = Phrase(
        en: "The moment leaves the map. Its answers are kept, and it can be brought back at any time.",
        de: "Der Moment verlässt die Karte. Seine Antworten bleiben erhalten, und er lässt sich jederzeit zurückholen.",
        id: "Momen ini keluar dari peta. Jawabannya tetap disimpan dan bisa dikembalikan kapan saja."
    )
    package static let retireAsked = Plural(
        one: Phrase(
            en: "{count} question still asks about it; take it out of its survey if it is not to be asked any more.",
            de:
                "{count} Frage fragt noch danach; nehmen Sie sie aus der Umfrage, wenn sie nicht mehr gestellt werden soll.",
            id: "{count} pertanyaan masih menanyakannya; keluarkan dari survei jika tidak perlu ditanyakan lagi."
        ),
        other: Phrase(
            en:
                "{count} questions still ask about it; take them out of their surveys if they are not to be asked any more.",
            de:
                "{count} Fragen fragen noch danach; nehmen Sie sie aus den Umfragen, wenn sie nicht mehr gestellt werden sollen.",
            id: "{count} pertanyaan masih menanyakannya; keluarkan dari survei jika tidak perlu ditanyakan lagi."
        )
    )
    package static let retired = Phrase(en: "Retired moments", de: "Stillgelegte Momente", id: "Momen nonaktif")
    package static let retiredOn = Phrase(en: "retired {day}", de: "stillgelegt {day}", id: "dinonaktifkan {day}")

    /// The whole map.
    package static let about = Phrase(en: "The cycle", de: "Der Zyklus", id: "Siklus ini")
    package static let channels = Phrase(
        en: "Channels and touchpoints",
        de: "Kanäle und Kontaktpunkte",
        id: "Kanal dan titik kontak"
    )
    package static let locations = Phrase(en: "Locations", de: "Standorte", id: "Lokasi")
    package static let segments = Phrase(en: "Groups of customers", de: "Kundengruppen", id: "Kelompok pelanggan")
    package static let addChannel = Phrase(en: "Add a channel", de: "Kanal hinzufügen", id: "Tambahkan kanal")
    package static let addLocation = Phrase(en: "Add a location", de: "Standort hinzufügen", id: "Tambahkan lokasi")
    package static let addSegment = Phrase(en: "Add a group", de: "Gruppe hinzufügen", id: "Tambahkan kelompok")
    package static let newTouchpoint = Phrase(
        en: "Another touchpoint",
        de: "Weiterer Kontaktpunkt",
        id: "Titik kontak lain"
    )
    package static let noEntry = Phrase(en: "None yet.", de: "Noch keine.", id: "Belum ada.")
    package static let removeTitle = Phrase(en: "Remove “{name}”?", de: "„{name}“ entfernen?", id: "Hapus “{name}”?")
    package static let removeText = Phrase(
        en: "It can no longer be chosen for new answers. Answers that name it are kept.",
        de: "Für neue Antworten ist es nicht mehr wählbar. Antworten, die es nennen, bleiben erhalten.",
        id: "Tidak bisa lagi dipilih untuk jawaban baru. Jawaban yang menyebutkannya tetap disimpan."
    )
    package static let recent = Phrase(en: "Last changes", de: "Letzte Änderungen", id: "Perubahan terakhir")

    package static func list(_ list: MapList) -> (title: Phrase, add: Phrase) {
        switch list {
        case .channels: (channels, addChannel)
        case .locations: (locations, addLocation)
        case .segments: (segments, addSegment)
        }
    }
}
