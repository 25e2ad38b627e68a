/// Bringing in tables of answers.
package enum ImportWords {
    package static let title = Phrase(en: "Import", de: "Import", id: "Impor")
    package static let lead = Phrase(
        en: "A table of answers becomes responses. You see first what was understood, correct it, and then decide.",
        de:
            "Aus einer Tabelle mit Antworten werden Rückmeldungen. Sie sehen zuerst, was verstanden wurde, berichtigen es und entscheiden dann.",
        id:
            "Tabel jawaban diubah menjadi respons. Anda melihat dulu apa yang dipahami, memperbaikinya, lalu memutuskan."
    )
    package static let file = Phrase(en: "The table", de: "Die Tabelle", id: "Tabel")
    package static let fileHint = Phrase(
        en: "A CSV or TSV file of at most {size} MB, in any encoding; its first line names the columns.",
        de:
            "Eine CSV- oder TSV-Datei von höchstens {size} MB in beliebiger Kodierung; ihre erste Zeile nennt die Spalten.",
        id: "Berkas CSV atau TSV paling besar {size} MB, dengan pengodean apa pun; baris pertamanya berisi nama kolom."
    )
    package static let target = Phrase(
        en: "What the answers belong to",
        de: "Wozu die Antworten gehören",
        id: "Jawaban ini untuk apa"
    )
    package static let targetSurvey = Phrase(en: "Survey: {name}", de: "Umfrage: {name}", id: "Survei: {name}")
    package static let targetCycle = Phrase(
        en: "A new survey about: {name}",
        de: "Eine neue Umfrage zu: {name}",
        id: "Survei baru tentang: {name}"
    )
    package static let targetNew = Phrase(
        en: "A new cycle, made of the columns",
        de: "Ein neuer Zyklus aus den Spalten",
        id: "Siklus baru dari kolom-kolomnya"
    )
    package static let upload = Phrase(en: "Upload and look", de: "Hochladen und ansehen", id: "Unggah dan lihat")
    package static let mapTitle = Phrase(
        en: "A map as a file",
        de: "Eine Karte als Datei",
        id: "Peta dalam bentuk berkas"
    )
    package static let mapFile = Phrase(en: "The file", de: "Die Datei", id: "Berkasnya")
    package static let mapDone = Phrase(en: "The map is here.", de: "Die Karte ist da.", id: "Peta sudah masuk.")
    package static let past = Phrase(en: "Imports so far", de: "Bisherige Importe", id: "Impor sejauh ini")
    package static let noFile = Phrase(
        en: "Choose a file first.",
        de: "Wählen Sie zuerst eine Datei.",
        id: "Pilih berkas dulu."
    )
    package static let emptyFile = Phrase(
        en: "{file} is empty.",
        de: "{file} ist leer.",
        id: "{file} kosong."
    )
    package static let noTable = Phrase(
        en: "{file} cannot be read as a table: {reason}",
        de: "{file} lässt sich nicht als Tabelle lesen: {reason}",
        id: "{file} tidak dapat dibaca sebagai tabel: {reason}"
    )
    package static let isSample = Phrase(
        en: "“{code}” is a sample. Remove the sample first, or give the map another code.",
        de: "„{code}“ ist ein Beispiel. Entfernen Sie zuerst das Beispiel oder geben Sie der Karte einen anderen Code.",
        id: "“{code}” adalah contoh. Hapus dulu contohnya atau beri peta ini kode lain."
    )
    package static let tooLarge = Phrase(
        en: "The file is larger than {size} MB. Split it, or read it with the command line: siklus import responses",
        de:
            "Die Datei ist größer als {size} MB. Teilen Sie sie, oder lesen Sie sie mit der Befehlszeile ein: siklus import responses",
        id: "Berkas lebih besar dari {size} MB. Pecahlah, atau baca lewat baris perintah: siklus import responses"
    )
    package static let when = Phrase(en: "When", de: "Wann", id: "Kapan")
    package static let who = Phrase(en: "Who", de: "Wer", id: "Siapa")
    package static let added = Phrase(en: "Kept", de: "Übernommen", id: "Disimpan")
    package static let repeated = Phrase(en: "Here already", de: "Schon da", id: "Sudah ada")
    package static let blank = Phrase(en: "Without answers", de: "Ohne Antworten", id: "Tanpa jawaban")
    package static let refused = Phrase(en: "Left out", de: "Ausgelassen", id: "Dilewati")
    package static let read = Phrase(en: "Lines read", de: "Gelesene Zeilen", id: "Baris dibaca")
    package static let program = Phrase(en: "command line", de: "Befehlszeile", id: "baris perintah")

    package static let reviewLead = Phrase(
        en: "{lines} · {columns} columns · {encoding} · {answered} of them hold answers. Nothing is kept yet.",
        de:
            "{lines} · {columns} Spalten · {encoding} · {answered} davon enthalten Antworten. Noch ist nichts übernommen.",
        id: "{lines} · {columns} kolom · {encoding} · {answered} di antaranya berisi jawaban. Belum ada yang disimpan."
    )
    package static let wholeLines = Plural(
        one: Phrase(en: "{count} line", de: "{count} Zeile", id: "{count} baris"),
        other: Phrase(en: "{count} lines", de: "{count} Zeilen", id: "{count} baris")
    )
    package static let firstLines = Phrase(
        en: "the first {count} lines were looked at",
        de: "die ersten {count} Zeilen wurden angesehen",
        id: "{count} baris pertama yang dilihat"
    )
    package static let doubts = Plural(
        one: Phrase(en: "One question first", de: "Erst eine Frage", id: "Satu pertanyaan dulu"),
        other: Phrase(en: "{count} questions first", de: "Erst {count} Fragen", id: "{count} pertanyaan dulu")
    )
    package static let answerDoubts = Phrase(en: "Answer", de: "Antworten", id: "Jawab")
    package static let columns = Phrase(
        en: "What each column is for",
        de: "Wofür die Spalten stehen",
        id: "Kegunaan setiap kolom"
    )
    package static let firstRows = Phrase(en: "The first lines", de: "Die ersten Zeilen", id: "Baris-baris pertama")
    package static let column = Phrase(en: "Column", de: "Spalte", id: "Kolom")
    package static let use = Phrase(en: "Becomes", de: "Wird zu", id: "Menjadi")
    package static let cells = Phrase(en: "What stands in it", de: "Was darin steht", id: "Isinya")
    package static let sure = Phrase(en: "How sure", de: "Wie sicher", id: "Tingkat keyakinan")
    package static let change = Phrase(en: "Change", de: "Ändern", id: "Ubah")
    package static let reading = Phrase(
        en: "How the file is read",
        de: "Wie die Datei gelesen wird",
        id: "Cara membaca berkas"
    )
    package static let encoding = Phrase(en: "Encoding", de: "Kodierung", id: "Pengodean")
    package static let delimiter = Phrase(
        en: "Between the cells stands",
        de: "Zwischen den Zellen steht",
        id: "Pemisah antarsel"
    )
    package static let readAgain = Phrase(en: "Read it again", de: "Neu lesen", id: "Baca ulang")
    package static let readAgainHint = Phrase(
        en: "What was corrected by hand is guessed anew.",
        de: "Was von Hand berichtigt wurde, wird neu erraten.",
        id: "Koreksi manual akan ditebak ulang."
    )
    package static let skipBad = Phrase(
        en: "Leave out lines that cannot be used, and keep the others",
        de: "Zeilen auslassen, die nicht zu gebrauchen sind, und die anderen übernehmen",
        id: "Lewati baris yang tidak bisa dipakai dan simpan sisanya"
    )
    package static let skipBadHint = Phrase(
        en: "Otherwise one such line means that nothing is kept.",
        de: "Sonst wird wegen einer solchen Zeile nichts übernommen.",
        id: "Jika tidak, satu baris seperti itu membuat tidak ada yang disimpan."
    )
    package static let begin = Phrase(en: "Import now", de: "Jetzt importieren", id: "Impor sekarang")
    package static let discard = Phrase(
        en: "Throw the upload away",
        de: "Hochgeladenes verwerfen",
        id: "Buang unggahan"
    )
    package static let blocks = Phrase(
        en:
            "The table is first read without keeping anything. While it is then being kept, new answers wait; a hundred thousand lines take some seconds.",
        de:
            "Die Tabelle wird erst gelesen, ohne etwas zu speichern. Während sie dann gespeichert wird, warten neue Antworten; hunderttausend Zeilen dauern einige Sekunden.",
        id:
            "Tabel dibaca dulu tanpa menyimpan apa pun. Saat kemudian disimpan, jawaban baru menunggu; seratus ribu baris memakan beberapa detik."
    )
    package static let mappingFile = Phrase(
        en: "The mapping as a file",
        de: "Die Zuordnung als Datei",
        id: "Pemetaan sebagai berkas"
    )
    package static let refusedFile = Phrase(
        en: "The lines left out, as a table",
        de: "Die ausgelassenen Zeilen als Tabelle",
        id: "Baris yang dilewati sebagai tabel"
    )

    package static let certain = Phrase(en: "certain", de: "sicher", id: "pasti")
    package static let likely = Phrase(en: "likely", de: "wahrscheinlich", id: "kemungkinan besar")
    package static let unsure = Phrase(en: "unsure", de: "unsicher", id: "belum yakin")
    package static let byYou = Phrase(en: "set by you", de: "von Ihnen gesetzt", id: "Anda tentukan")

    package static let checking = Phrase(en: "Reading the table", de: "Die Tabelle wird gelesen", id: "Membaca tabel")
    package static let keeping = Phrase(
        en: "Keeping the answers",
        de: "Die Antworten werden übernommen",
        id: "Menyimpan jawaban"
    )
    package static let linesDone = Phrase(en: "{count} lines", de: "{count} Zeilen", id: "{count} baris")
    package static let goingOn = Phrase(
        en: "It is kept whole or not at all. You may leave this page; it goes on.",
        de: "Übernommen wird alles oder nichts. Sie können diese Seite verlassen; es geht weiter.",
        id: "Semua disimpan atau tidak sama sekali. Anda boleh meninggalkan halaman ini; prosesnya tetap berjalan."
    )
    package static let stop = Phrase(en: "Stop the import", de: "Import abbrechen", id: "Hentikan impor")
    package static let stopping = Phrase(
        en: "The import is being stopped",
        de: "Der Import wird abgebrochen",
        id: "Impor sedang dihentikan"
    )
    package static let done = Phrase(en: "The answers are here", de: "Die Antworten sind da", id: "Jawaban sudah masuk")
    package static let doneLead = Phrase(
        en: "{added} of {lines} lines of {file} were kept.",
        de: "{added} von {lines} Zeilen aus {file} wurden übernommen.",
        id: "{added} dari {lines} baris {file} disimpan."
    )
    package static let toCycle = Phrase(en: "See the cycle", de: "Zum Zyklus", id: "Lihat siklusnya")
    package static let cancelled = Phrase(
        en: "The import was stopped",
        de: "Der Import wurde abgebrochen",
        id: "Impor dihentikan"
    )
    package static let nothingKept = Phrase(
        en: "Nothing of the table was kept.",
        de: "Aus der Tabelle wurde nichts übernommen.",
        id: "Tidak ada isi tabel yang disimpan."
    )
    package static let notDone = Phrase(
        en: "Nothing was kept",
        de: "Nichts wurde übernommen",
        id: "Tidak ada yang disimpan"
    )
    package static let badLines = Phrase(
        en: "{bad} of {lines} lines cannot be used. Mend the mapping or the table, or leave these lines out.",
        de:
            "{bad} von {lines} Zeilen sind nicht zu gebrauchen. Berichtigen Sie die Zuordnung oder die Tabelle, oder lassen Sie diese Zeilen aus.",
        id: "{bad} dari {lines} baris tidak bisa dipakai. Perbaiki pemetaan atau tabelnya, atau lewati baris-baris itu."
    )
    package static let interrupted = Phrase(
        en:
            "The server was stopped while this import went on. Nothing of it was kept, for it is kept whole or not at all.",
        de:
            "Der Server wurde während dieses Imports angehalten. Nichts davon wurde übernommen, denn übernommen wird alles oder nichts.",
        id:
            "Server berhenti saat impor ini berjalan. Tidak ada yang disimpan, karena semua disimpan atau tidak sama sekali."
    )
    package static let failed = Phrase(
        en: "Something broke. It has been noted in the server's log.",
        de: "Da ist etwas schiefgegangen. Es steht im Protokoll des Servers.",
        id: "Terjadi kesalahan. Kejadian ini tercatat di log server."
    )
    package static let back = Phrase(en: "Back to the mapping", de: "Zurück zur Zuordnung", id: "Kembali ke pemetaan")
    package static let again = Phrase(en: "Another table", de: "Eine weitere Tabelle", id: "Tabel lain")
    package static let place = Phrase(en: "Where", de: "Wo", id: "Di mana")
    package static let reason = Phrase(en: "Why", de: "Warum", id: "Alasan")
    package static let badTable = Phrase(
        en: "Lines that cannot be used",
        de: "Zeilen, die nicht zu gebrauchen sind",
        id: "Baris yang tidak bisa dipakai"
    )
    package static let summary = Phrase(
        en: "What became of the lines",
        de: "Was aus den Zeilen wurde",
        id: "Nasib setiap baris"
    )
}
