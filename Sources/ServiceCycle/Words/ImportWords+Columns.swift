/// What columns are for, and what is asked about them.
extension ImportWords {
    package static let ignore = Phrase(en: "is left out", de: "bleibt weg", id: "diabaikan")
    package static let key = Phrase(en: "tells lines apart", de: "unterscheidet die Zeilen", id: "pembeda baris")
    package static let time = Phrase(en: "time of the answer", de: "Zeit der Antwort", id: "waktu jawaban")
    package static let weight = Phrase(en: "weight", de: "Gewicht", id: "bobot")
    package static let answer = Phrase(
        en: "answer to “{question}”",
        de: "Antwort auf „{question}“",
        id: "jawaban atas “{question}”"
    )
    package static let answerUse = Phrase(
        en: "answer to a question",
        de: "Antwort auf eine Frage",
        id: "jawaban atas pertanyaan"
    )
    package static let expected = Phrase(en: "expected", de: "erwartet", id: "harapan")
    package static let perceived = Phrase(en: "perceived", de: "erlebt", id: "kenyataan")
    package static let functional = Phrase(en: "with it", de: "wenn vorhanden", id: "bila ada")
    package static let dysfunctional = Phrase(en: "without it", de: "wenn nicht vorhanden", id: "bila tidak ada")
    package static let scale = Phrase(en: "{least}–{most}", de: "{least}–{most}", id: "{least}–{most}")
    package static let noAnswerCells = Phrase(
        en: "no answer: {cells}",
        de: "keine Antwort: {cells}",
        id: "tanpa jawaban: {cells}"
    )

    package static let columnLead = Phrase(
        en: "Column {number} of {file}. It holds: {cells}",
        de: "Spalte {number} aus {file}. Darin steht: {cells}",
        id: "Kolom {number} dari {file}. Isinya: {cells}"
    )
    package static let useField = Phrase(en: "What is it for?", de: "Wofür steht sie?", id: "Untuk apa kolom ini?")
    package static let questionField = Phrase(en: "Which question", de: "Welche Frage", id: "Pertanyaan mana")
    package static let wordsField = Phrase(
        en: "The question's words",
        de: "Wortlaut der Frage",
        id: "Kata-kata pertanyaan"
    )
    package static let kindField = Phrase(en: "What it measures", de: "Was sie misst", id: "Yang diukur")
    package static let pointsField = Phrase(en: "Points of the scale", de: "Punkte der Skala", id: "Jumlah titik skala")
    package static let momentField = Phrase(en: "At which moment", de: "In welchem Moment", id: "Pada momen mana")
    package static let noMoment = Phrase(
        en: "The whole, no single moment",
        de: "Das Ganze, kein einzelner Moment",
        id: "Keseluruhan, bukan satu momen"
    )
    package static let missingField = Phrase(
        en: "Cells that mean “no answer”",
        de: "Zellen, die „keine Antwort“ bedeuten",
        id: "Sel yang berarti “tanpa jawaban”"
    )
    package static let missingHint = Phrase(
        en: "Separated by commas, such as 0, 6, n/a.",
        de: "Durch Kommas getrennt, etwa 0, 6, k. A.",
        id: "Dipisah koma, misalnya 0, 6, t/a."
    )
    package static let labelsField = Phrase(
        en: "Labels and their points",
        de: "Bezeichnungen und ihre Punkte",
        id: "Label dan titiknya"
    )
    package static let labelsHint = Phrase(
        en: "One on each line, such as: very good = 5",
        de: "Eine je Zeile, etwa: sehr gut = 5",
        id: "Satu per baris, misalnya: sangat baik = 5"
    )
    package static let valuesField = Phrase(
        en: "What the cells mean",
        de: "Was die Zellen bedeuten",
        id: "Arti isi sel"
    )
    package static let valuesHint = Phrase(
        en:
            "One on each line: what stands in the cell = the code. Nothing behind the sign means nothing. Codes: {codes}",
        de: "Eine je Zeile: was in der Zelle steht = der Code. Nichts hinter dem Zeichen heißt nichts. Codes: {codes}",
        id: "Satu per baris: isi sel = kodenya. Kosong setelah tanda berarti tidak ada. Kode: {codes}"
    )
    package static let patternField = Phrase(
        en: "How the time is written",
        de: "Wie die Zeit geschrieben ist",
        id: "Format waktu"
    )
    package static let patternHint = Phrase(
        en: "A pattern such as yyyy-MM-dd HH:mm; empty for times with their zone (RFC 3339).",
        de: "Ein Muster wie dd.MM.yyyy HH:mm; leer bei Zeiten mit Zeitzone (RFC 3339).",
        id: "Pola seperti dd/MM/yyyy HH:mm; kosongkan untuk waktu dengan zona (RFC 3339)."
    )
    package static let alike = Phrase(
        en: "Also for the {count} other columns with the same cells",
        de: "Auch für die {count} anderen Spalten mit den gleichen Zellen",
        id: "Juga untuk {count} kolom lain dengan isi yang sama"
    )
    package static let save = Phrase(en: "Save", de: "Speichern", id: "Simpan")
    package static let location = Phrase(en: "location", de: "Standort", id: "lokasi")
    package static let channel = Phrase(en: "channel", de: "Kanal", id: "kanal")
    package static let segment = Phrase(en: "segment", de: "Segment", id: "segmen")
    package static let language = Phrase(en: "language", de: "Sprache", id: "bahasa")
    package static let wave = Phrase(en: "wave", de: "Welle", id: "gelombang")

    package static let rating = Phrase(en: "satisfaction", de: "Zufriedenheit", id: "kepuasan")
    package static let recommendation = Phrase(
        en: "recommendation, 0–10",
        de: "Weiterempfehlung, 0–10",
        id: "rekomendasi, 0–10"
    )
    package static let effort = Phrase(en: "effort", de: "Aufwand", id: "kemudahan")
    package static let importance = Phrase(en: "importance", de: "Wichtigkeit", id: "kepentingan")
    package static let expectation = Phrase(
        en: "expectation and perception",
        de: "Erwartung und Erleben",
        id: "harapan dan kenyataan"
    )
    package static let kano = Phrase(en: "Kano pair", de: "Kano-Paar", id: "pasangan Kano")
    package static let choice = Phrase(en: "one of several", de: "eins von mehreren", id: "satu dari beberapa")
    package static let choices = Phrase(en: "several of several", de: "mehrere von mehreren", id: "beberapa sekaligus")
    package static let text = Phrase(en: "free words", de: "freie Worte", id: "kata-kata bebas")

    package static let askEncoding = Phrase(
        en: "The file was read as {encoding}. Do the names of the columns look right below?",
        de: "Die Datei wurde als {encoding} gelesen. Sehen die Spaltennamen unten richtig aus?",
        id: "Berkas dibaca sebagai {encoding}. Apakah nama kolom di bawah terlihat benar?"
    )
    package static let askHeader = Phrase(
        en: "The first line looks like answers, not like names of columns. It is not imported.",
        de: "Die erste Zeile sieht nach Antworten aus, nicht nach Spaltennamen. Sie wird nicht importiert.",
        id: "Baris pertama tampak seperti jawaban, bukan nama kolom. Baris itu tidak diimpor."
    )
    package static let askDates = Phrase(
        en: "The dates in “{column}” can be read in several ways. Which one is it?",
        de: "Die Daten in „{column}“ lassen sich auf mehrere Arten lesen. Welche ist es?",
        id: "Tanggal di “{column}” bisa dibaca dengan beberapa cara. Yang mana?"
    )
    package static let askDays = Phrase(
        en: "“{column}” holds whole numbers. Are they days counted from some day?",
        de: "In „{column}“ stehen ganze Zahlen. Sind es Tage, von einem Tag an gezählt?",
        id: "“{column}” berisi bilangan bulat. Apakah itu jumlah hari sejak tanggal tertentu?"
    )
    package static let daysFrom = Phrase(en: "Yes, day 0 is", de: "Ja, Tag 0 ist der", id: "Ya, hari ke-0 adalah")
    package static let askTime = Phrase(
        en: "No column says when the answers were given. When was it?",
        de: "Keine Spalte sagt, wann geantwortet wurde. Wann war es?",
        id: "Tidak ada kolom yang menyebut kapan jawaban diberikan. Kapan?"
    )
    package static let allOn = Phrase(en: "All on", de: "Alle am", id: "Semua pada")
    package static let today = Phrase(en: "Take today", de: "Heute nehmen", id: "Pakai hari ini")
    package static let askMissing = Phrase(
        en: "{cells} stands outside the scale 1–{points} in {columns}. It was taken for “no answer”. Is that right?",
        de:
            "{cells} steht außerhalb der Skala 1–{points} in {columns}. Es wurde für „keine Antwort“ gehalten. Stimmt das?",
        id: "{cells} berada di luar skala 1–{points} pada {columns}. Dianggap “tanpa jawaban”. Benar?"
    )
    package static let askTop = Phrase(
        en: "Is {cell} the best answer in {columns}, or does it mean “no answer”?",
        de: "Ist {cell} in {columns} die beste Antwort, oder heißt es „keine Antwort“?",
        id: "Apakah {cell} pada {columns} jawaban terbaik, atau berarti “tanpa jawaban”?"
    )
    package static let best = Phrase(en: "The best answer", de: "Die beste Antwort", id: "Jawaban terbaik")
    package static let noAnswer = Phrase(en: "No answer", de: "Keine Antwort", id: "Tanpa jawaban")
    package static let mistake = Phrase(
        en: "No, it is a mistake: refuse these lines",
        de: "Nein, ein Fehler: diese Zeilen ablehnen",
        id: "Tidak, itu kesalahan: tolak baris-baris ini"
    )
    package static let yes = Phrase(en: "Yes", de: "Ja", id: "Ya")
    package static let understood = Phrase(en: "Understood", de: "Verstanden", id: "Mengerti")
    package static let ignoreColumn = Phrase(en: "No, leave it out", de: "Nein, weglassen", id: "Tidak, abaikan")
    package static let askValues = Phrase(
        en:
            "Nobody knows what {cells} means as {attribute}. It counts as nothing; change the column “{column}” to say it.",
        de:
            "Was {cells} als {attribute} heißt, ist unbekannt. Es zählt als nichts; in der Spalte „{column}“ können Sie es sagen.",
        id:
            "Arti {cells} sebagai {attribute} tidak diketahui. Dianggap kosong; ubah kolom “{column}” untuk menjelaskannya."
    )
    package static let askUnanswered = Phrase(
        en: "No column was found for: {questions}. They stay without answers.",
        de: "Keine Spalte gefunden für: {questions}. Sie bleiben ohne Antworten.",
        id: "Tidak ada kolom untuk: {questions}. Pertanyaan itu tetap tanpa jawaban."
    )
    package static let askNoAnswers = Phrase(
        en: "No column was understood as an answer. Say below what at least one of them is for.",
        de: "Keine Spalte wurde als Antwort verstanden. Sagen Sie unten von mindestens einer, wofür sie steht.",
        id: "Tidak ada kolom yang dipahami sebagai jawaban. Jelaskan di bawah kegunaan setidaknya satu kolom."
    )
    package static let askUneven = Phrase(
        en: "{count} of the first lines have another number of cells than the header. They cannot be used.",
        de:
            "{count} der ersten Zeilen haben eine andere Zahl von Zellen als die Kopfzeile. Sie sind nicht zu gebrauchen.",
        id: "{count} dari baris pertama punya jumlah sel berbeda dengan kepala tabel. Baris itu tidak bisa dipakai."
    )
    package static let severalColumns = Plural(
        one: Phrase(en: "one column", de: "einer Spalte", id: "satu kolom"),
        other: Phrase(en: "{count} columns", de: "{count} Spalten", id: "{count} kolom")
    )
}
