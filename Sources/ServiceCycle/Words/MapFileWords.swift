/// A map as files: out, and in again.
package enum MapFileWords {
    package static let title = Phrase(en: "The map as a file", de: "Die Karte als Datei", id: "Peta sebagai berkas")
    package static let short = Phrase(en: "Files", de: "Dateien", id: "Berkas")
    package static let lead = Phrase(
        en:
            "Every format says beforehand what it cannot carry. Whoever brings a file in again loses nothing of it here.",
        de:
            "Jedes Format sagt vorher, was es nicht fassen kann. Wer eine Datei wieder einliest, verliert hier nichts davon.",
        id:
            "Setiap format memberi tahu lebih dulu apa yang tidak dapat dimuatnya. Saat berkas dimasukkan lagi, tidak ada yang hilang di sini."
    )
    package static let language = Phrase(en: "Language of the file", de: "Sprache der Datei", id: "Bahasa berkas")
    package static let languageHint = Phrase(
        en: "For formats that know only one: OpenJourney, Mermaid and the picture.",
        de: "Für Formate, die nur eine kennen: OpenJourney, Mermaid und das Bild.",
        id: "Untuk format yang hanya mengenal satu: OpenJourney, Mermaid, dan gambar."
    )
    package static let show = Phrase(en: "Show", de: "Anzeigen", id: "Tampilkan")
    package static let download = Phrase(en: "Download", de: "Herunterladen", id: "Unduh")
    package static let carriesAll = Phrase(
        en: "Carries all of it.",
        de: "Fasst alles.",
        id: "Memuat semuanya."
    )
    package static let print = Phrase(en: "On paper", de: "Auf Papier", id: "Di atas kertas")
    package static let printText = Phrase(
        en: "Print the blueprint's page: it stands in bands of eight moments on A4 or A3 in landscape.",
        de: "Drucken Sie die Seite des Blueprints: Er steht in Streifen von acht Momenten auf A4 oder A3 quer.",
        id: "Cetak halaman cetak biru: tersusun delapan momen per jalur pada A4 atau A3 mendatar."
    )
    package static let printLink = Phrase(en: "To the blueprint", de: "Zum Blueprint", id: "Ke cetak biru")
    package static let bringIn = Phrase(en: "Bring a file in", de: "Datei einlesen", id: "Masukkan berkas")
    package static let pictureLosses = Phrase(
        en: "A picture to look at: it is not read again.",
        de: "Ein Bild zum Ansehen: Es wird nicht wieder eingelesen.",
        id: "Gambar untuk dilihat: tidak dibaca kembali."
    )

    /// A format by its ending: what it is called, and what it is for.
    package static func format(_ ending: String) -> (name: String, use: Phrase)? {
        switch ending {
        case "yaml":
            (
                "YAML",
                Phrase(
                    en: "To read, edit and keep",
                    de: "Zum Lesen, Bearbeiten und Aufheben",
                    id: "Untuk dibaca, diubah, dan disimpan"
                )
            )
        case "json": ("JSON", Phrase(en: "For programs", de: "Für Programme", id: "Untuk program"))
        case "csv":
            (
                "CSV",
                Phrase(
                    en: "One row for each moment, for tables",
                    de: "Eine Zeile je Moment, für Tabellen",
                    id: "Satu baris per momen, untuk tabel"
                )
            )
        case "ojf":
            (
                "OpenJourney",
                Phrase(
                    en: "For other journey mapping tools",
                    de: "Für andere Werkzeuge zum Zeichnen von Reisen",
                    id: "Untuk alat pemetaan perjalanan lain"
                )
            )
        case "mmd":
            (
                "Mermaid",
                Phrase(en: "For wikis and Markdown", de: "Für Wikis und Markdown", id: "Untuk wiki dan Markdown")
            )
        case "svg":
            (
                "SVG",
                Phrase(
                    en: "The blueprint as one picture",
                    de: "Der Blueprint als ein Bild",
                    id: "Cetak biru sebagai satu gambar"
                )
            )
        default: nil
        }
    }

    /// Bringing in.
    package static let target = Phrase(
        en: "Which cycle is it of?",
        de: "Zu welchem Zyklus gehört sie?",
        id: "Milik siklus mana?"
    )
    package static let targetFile = Phrase(
        en: "The one that the file names, else a new one",
        de: "Zu dem, den die Datei nennt, sonst zu einem neuen",
        id: "Yang disebut dalam berkas, jika tidak ada: siklus baru"
    )
    package static let hint = Phrase(
        en:
            "YAML, JSON, CSV (a row for each moment), OpenJourney (.ojf) or Mermaid, at most 1 MB. Before anything is kept you see what would change.",
        de:
            "YAML, JSON, CSV (eine Zeile je Moment), OpenJourney (.ojf) oder Mermaid, höchstens 1 MB. Bevor etwas gespeichert wird, sehen Sie, was sich ändern würde.",
        id:
            "YAML, JSON, CSV (satu baris per momen), OpenJourney (.ojf), atau Mermaid, paling besar 1 MB. Sebelum disimpan, Anda melihat apa yang akan berubah."
    )
    package static let fileLanguage = Phrase(en: "Its language", de: "Ihre Sprache", id: "Bahasanya")
    package static let fileLanguageHint = Phrase(
        en: "For files that know only one: OpenJourney and Mermaid.",
        de: "Für Dateien, die nur eine kennen: OpenJourney und Mermaid.",
        id: "Untuk berkas yang hanya mengenal satu: OpenJourney dan Mermaid."
    )
    package static let guessLanguage = Phrase(en: "Find out", de: "Herausfinden", id: "Cari tahu")
    package static let look = Phrase(
        en: "See what would change",
        de: "Ansehen, was sich ändern würde",
        id: "Lihat yang akan berubah"
    )
    package static let review = Phrase(en: "What would change", de: "Was sich ändern würde", id: "Yang akan berubah")
    package static let found = Phrase(
        en: "{file} was read as {format}, with {count} moments.",
        de: "{file} wurde als {format} gelesen, mit {count} Momenten.",
        id: "{file} dibaca sebagai {format}, dengan {count} momen."
    )
    package static let foundIn = Phrase(
        en: "{file} was read as {format} in {language}, with {count} moments.",
        de: "{file} wurde als {format} auf {language} gelesen, mit {count} Momenten.",
        id: "{file} dibaca sebagai {format} dalam {language}, dengan {count} momen."
    )
    package static let newCycle = Phrase(
        en: "It makes a new cycle with the code “{code}”.",
        de: "Sie ergibt einen neuen Zyklus mit der Kennung „{code}“.",
        id: "Berkas ini membuat siklus baru dengan kode “{code}”."
    )
    package static let oldCycle = Phrase(
        en: "It goes onto “{name}”, version {number}. Moments that it does not name are taken out; their answers stay.",
        de:
            "Sie kommt auf „{name}“, Version {number}. Momente, die sie nicht nennt, werden herausgenommen; ihre Antworten bleiben.",
        id: "Diterapkan pada “{name}”, versi {number}. Momen yang tidak disebut dikeluarkan; jawabannya tetap ada."
    )
    package static let staysTitle = Phrase(
        en: "What the file cannot carry stays as it is",
        de: "Was die Datei nicht fassen kann, bleibt, wie es ist",
        id: "Yang tidak dapat dimuat berkas tetap seperti adanya"
    )
    package static let leftTitle = Phrase(
        en: "What of the file has no place on a map",
        de: "Was aus der Datei auf einer Karte keinen Platz hat",
        id: "Isi berkas yang tidak punya tempat di peta"
    )
    package static let keep = Phrase(en: "Keep it", de: "Speichern", id: "Simpan")
    package static let forget = Phrase(en: "Throw the file away", de: "Datei verwerfen", id: "Buang berkas")
    package static let gone = Phrase(
        en: "This file is not here any more. Upload it again.",
        de: "Diese Datei ist nicht mehr hier. Laden Sie sie noch einmal hoch.",
        id: "Berkas ini sudah tidak ada. Unggah lagi."
    )
    package static let overtaken = Phrase(
        en: "Somebody changed the map meanwhile. This is what would change now.",
        de: "Inzwischen hat jemand die Karte geändert. Das würde sich jetzt ändern.",
        id: "Sementara itu ada yang mengubah peta. Inilah yang akan berubah sekarang."
    )
}
