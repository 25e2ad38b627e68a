/// What the editors of maps and of surveys have in common.
package enum EditorWords {
    package static let save = Phrase(en: "Save", de: "Speichern", id: "Simpan")
    package static let cancel = Phrase(en: "Cancel", de: "Abbrechen", id: "Batal")
    package static let edit = Phrase(en: "Edit", de: "Bearbeiten", id: "Ubah")
    package static let add = Phrase(en: "Add", de: "Hinzufügen", id: "Tambahkan")
    package static let remove = Phrase(en: "Remove", de: "Entfernen", id: "Hapus")
    package static let restore = Phrase(en: "Bring back", de: "Zurückholen", id: "Kembalikan")
    package static let missing = Phrase(en: "missing", de: "fehlt", id: "belum ada")
    package static let undo = Phrase(en: "Undo", de: "Rückgängig", id: "Urungkan")
    package static let redo = Phrase(en: "Redo", de: "Wiederholen", id: "Ulangi")
    package static let history = Phrase(en: "History", de: "Verlauf", id: "Riwayat")
    package static let tools = Phrase(en: "Editing", de: "Bearbeitung", id: "Penyuntingan")
    package static let saved = Phrase(en: "Saved", de: "Gespeichert", id: "Tersimpan")
    package static let saving = Phrase(en: "Saving …", de: "Wird gespeichert …", id: "Menyimpan …")
    package static let notSaved = Phrase(
        en:
            "Not saved: the server cannot be reached. What you typed stays here; it is saved again with the next change.",
        de:
            "Nicht gespeichert: Der Server ist nicht erreichbar. Ihre Eingaben bleiben hier stehen und werden mit der nächsten Änderung erneut gesendet.",
        id:
            "Belum tersimpan: server tidak dapat dihubungi. Isian Anda tetap ada di sini dan akan dikirim lagi pada perubahan berikutnya."
    )
    package static let fields = Phrase(
        en: "Names and texts",
        de: "Namen und Texte",
        id: "Nama dan teks"
    )

    /// Over the list of things in their order.
    package static let earlier = Phrase(
        en: "Move “{name}” one place earlier",
        de: "„{name}“ einen Platz nach vorn",
        id: "Majukan “{name}” satu tempat"
    )
    package static let later = Phrase(
        en: "Move “{name}” one place later",
        de: "„{name}“ einen Platz nach hinten",
        id: "Mundurkan “{name}” satu tempat"
    )
    package static let grip = Phrase(
        en: "Drag to another place; with the keyboard: Alt and the arrow keys",
        de: "An eine andere Stelle ziehen; mit der Tastatur: Alt und die Pfeiltasten",
        id: "Seret ke tempat lain; dengan papan tombol: Alt dan tombol panah"
    )
    package static let keys = Phrase(
        en: "Alt + ↑ or ↓ moves the chosen card.",
        de: "Alt + ↑ oder ↓ verschiebt die gewählte Karte.",
        id: "Alt + ↑ atau ↓ memindahkan kartu yang dipilih."
    )

    /// Who and when.
    package static let version = Phrase(en: "Version {number}", de: "Version {number}", id: "Versi {number}")
    package static let savedBy = Phrase(
        en: "Version {number}, saved by {name} {time}",
        de: "Version {number}, gespeichert von {name} {time}",
        id: "Versi {number}, disimpan oleh {name} {time}"
    )
    package static let somebody = Phrase(
        en: "a file or program",
        de: "Datei oder Programm",
        id: "berkas atau program"
    )
    package static let stepBy = Phrase(
        en: "{change} – {name} {time}",
        de: "{change} – {name} {time}",
        id: "{change} – {name} {time}"
    )

    /// Texts per language.
    package static let complete = Phrase(
        en: "{language} complete",
        de: "{language} vollständig",
        id: "{language} lengkap"
    )
    package static let incomplete = Plural(
        one: Phrase(
            en: "{language}: 1 text missing",
            de: "{language}: 1 Text fehlt",
            id: "{language}: 1 teks belum ada"
        ),
        other: Phrase(
            en: "{language}: {count} texts missing",
            de: "{language}: {count} Texte fehlen",
            id: "{language}: {count} teks belum ada"
        )
    )
    package static let lacks = Phrase(en: "{languages} missing", de: "{languages} fehlt", id: "{languages} belum ada")

    /// What was just done.
    package static let savedBoth = Phrase(
        en: "Saved. Somebody else saved other changes meanwhile; both are kept.",
        de: "Gespeichert. Inzwischen hat jemand anderes etwas anderes geändert; beides ist erhalten.",
        id: "Tersimpan. Sementara itu orang lain menyimpan perubahan lain; keduanya dipertahankan."
    )
    package static let moved = Phrase(en: "Moved.", de: "Verschoben.", id: "Dipindahkan.")
    package static let added = Phrase(en: "Added.", de: "Hinzugefügt.", id: "Ditambahkan.")
    package static let removed = Phrase(en: "Removed.", de: "Entfernt.", id: "Dihapus.")
    package static let retiredNotice = Phrase(
        en: "Retired. The answers are kept; it can be brought back at any time.",
        de: "Stillgelegt. Die Antworten bleiben erhalten, und es lässt sich jederzeit zurückholen.",
        id: "Dinonaktifkan. Jawaban tetap disimpan dan bisa dikembalikan kapan saja."
    )
    package static let takenOutNotice = Phrase(
        en: "Taken out. The answers are kept; it can be brought back at any time.",
        de: "Herausgenommen. Die Antworten bleiben erhalten, und es lässt sich jederzeit zurückholen.",
        id: "Dikeluarkan. Jawaban tetap disimpan dan bisa dikembalikan kapan saja."
    )
    package static let restoredNotice = Phrase(en: "Brought back.", de: "Zurückgeholt.", id: "Dikembalikan.")
    package static let undone = Phrase(en: "Undone.", de: "Rückgängig gemacht.", id: "Diurungkan.")
    package static let redone = Phrase(en: "Done again.", de: "Wiederholt.", id: "Diulangi.")

    package static func name(of language: Language) -> String { FilterWords.name(of: language) }
}
