/// What was changed, in words, and what to do about it where two changed the same.
extension EditorWords {
    /// One difference, such as: Changed “Waits for the turn”: Name (Deutsch), Criticality.
    package static func text(of difference: Difference, _ reader: Language) -> String {
        let name = difference.name.text(for: reader) ?? difference.code?.text ?? ""
        let phrase =
            switch difference.kind {
            case .added: addedOne
            case .retired: retiredOne
            case .moved: movedOne
            case .changed: difference.fields.isEmpty ? changedOne : changedFields
            }
        var labels: [String] = []
        for field in difference.fields {
            let label = label(of: field, reader)
            if !labels.contains(label) { labels.append(label) }
        }
        let shown = labels.prefix(3).joined(separator: ", ") + (labels.count > 3 ? " …" : "")
        return phrase.text(reader, ["name": name, "fields": shown])
    }

    /// Several differences in one line.
    package static func text(of differences: [Difference]?, _ reader: Language) -> String {
        guard let differences else { return changedSomething[reader] }
        guard let first = differences.first else { return createdIt[reader] }
        let text = text(of: first, reader)
        return differences.count == 1
            ? text : andMore.text(reader, ["first": text, "count": "\(differences.count - 1)"])
    }

    private static let addedOne = Phrase(
        en: "Added “{name}”",
        de: "„{name}“ hinzugefügt",
        id: "Menambahkan “{name}”"
    )
    private static let retiredOne = Phrase(
        en: "Took “{name}” out",
        de: "„{name}“ herausgenommen",
        id: "Mengeluarkan “{name}”"
    )
    private static let movedOne = Phrase(en: "Moved “{name}”", de: "„{name}“ verschoben", id: "Memindahkan “{name}”")
    private static let changedOne = Phrase(en: "Changed “{name}”", de: "„{name}“ geändert", id: "Mengubah “{name}”")
    private static let changedFields = Phrase(
        en: "Changed “{name}”: {fields}",
        de: "„{name}“ geändert: {fields}",
        id: "Mengubah “{name}”: {fields}"
    )
    private static let changedSomething = Phrase(en: "Changed", de: "Geändert", id: "Diubah")
    private static let createdIt = Phrase(en: "The beginning", de: "Der Anfang", id: "Awal mula")
    private static let andMore = Phrase(
        en: "{first} and {count} more",
        de: "{first} und {count} weitere",
        id: "{first} dan {count} lainnya"
    )
    package static let broughtBack = Phrase(
        en: "Back to version {number}",
        de: "Zurück zu Version {number}",
        id: "Kembali ke versi {number}"
    )

    /// Two changed the same.
    package static let conflictTitle = Phrase(
        en: "Two people changed the same words",
        de: "Zwei haben dasselbe geändert",
        id: "Dua orang mengubah hal yang sama"
    )
    package static let conflictLead = Phrase(
        en: "{name} saved this {time}, while you were typing. Nothing of yours is lost: choose what is to stand.",
        de:
            "{name} hat dies {time} gespeichert, während Sie schrieben. Von Ihnen ist nichts verloren: Wählen Sie, was gelten soll.",
        id:
            "{name} menyimpan ini {time}, ketika Anda masih menulis. Tulisan Anda tidak hilang: pilih mana yang berlaku."
    )
    package static let theirs = Phrase(en: "Saved by {name}", de: "Gespeichert von {name}", id: "Disimpan oleh {name}")
    package static let mine = Phrase(en: "Yours", de: "Ihres", id: "Milik Anda")
    package static let nothing = Phrase(en: "(nothing)", de: "(nichts)", id: "(kosong)")
    package static let takeChoice = Phrase(
        en: "Save this choice",
        de: "Diese Wahl speichern",
        id: "Simpan pilihan ini"
    )
    package static let giveUp = Phrase(
        en: "Leave it as it was saved",
        de: "Beim Gespeicherten lassen",
        id: "Biarkan seperti yang tersimpan"
    )
    package static let overtakenTitle = Phrase(
        en: "Somebody else was quicker",
        de: "Jemand war schneller",
        id: "Ada yang lebih dulu"
    )
    package static let overtakenLead = Phrase(
        en: "What you wanted to change is no longer as you saw it. This was saved meanwhile:",
        de: "Was Sie ändern wollten, ist nicht mehr so, wie Sie es gesehen haben. Inzwischen wurde gespeichert:",
        id: "Yang ingin Anda ubah sudah tidak seperti yang Anda lihat. Sementara itu telah disimpan:"
    )
    package static let doAnyway = Phrase(en: "Do it anyway", de: "Trotzdem ausführen", id: "Tetap lakukan")
    package static let goneTitle = Phrase(
        en: "It was taken out while you were typing",
        de: "Es wurde herausgenommen, während Sie schrieben",
        id: "Ini dikeluarkan ketika Anda masih menulis"
    )
    package static let goneLead = Phrase(
        en: "{name} took it out {time}. What you typed is still here and can be saved with it.",
        de:
            "{name} hat es {time} herausgenommen. Was Sie geschrieben haben, ist noch da und kann damit gespeichert werden.",
        id: "{name} mengeluarkannya {time}. Tulisan Anda masih ada dan bisa ikut disimpan."
    )
    package static let bringBack = Phrase(
        en: "Bring it back with my words",
        de: "Mit meinen Worten zurückholen",
        id: "Kembalikan dengan kata-kata saya"
    )

    /// The history.
    package static let historyLead = Phrase(
        en: "Every version is kept. Bringing one back makes a new version, so nothing is ever lost.",
        de: "Jede Version bleibt erhalten. Wer eine zurückholt, macht eine neue Version; verloren geht nichts.",
        id: "Setiap versi disimpan. Mengembalikan sebuah versi membuat versi baru, jadi tidak ada yang hilang."
    )
    package static let current = Phrase(en: "now", de: "jetzt", id: "sekarang")
    package static let who = Phrase(en: "Who", de: "Wer", id: "Siapa")
    package static let when = Phrase(en: "When", de: "Wann", id: "Kapan")
    package static let what = Phrase(en: "What", de: "Was", id: "Apa")
}
