/// Making links to a survey, and what is printed with them.
package enum LinkWords {
    package static let title = Phrase(en: "Links and codes", de: "Links und Codes", id: "Tautan dan kode")
    package static let lead = Phrase(
        en:
            "A link says where, how and to whom it was given, so that customers need not be asked. It is signed: nobody can change what it says.",
        de:
            "Ein Link sagt, wo, wie und wem er gegeben wurde, damit Sie die Kunden nicht danach fragen müssen. Er ist signiert: Niemand kann ändern, was er sagt.",
        id:
            "Tautan memuat di mana, lewat apa, dan kepada siapa ia diberikan, sehingga pelanggan tidak perlu ditanya. Tautan ditandatangani: isinya tidak dapat diubah siapa pun."
    )
    package static let form = Phrase(en: "What the link says", de: "Was der Link sagt", id: "Isi tautan")
    package static let unsaid = Phrase(en: "Not said", de: "Keine Angabe", id: "Tidak disebutkan")
    package static let moment = Phrase(en: "Questions", de: "Fragen", id: "Pertanyaan")
    package static let wholeSurvey = Phrase(en: "The whole survey", de: "Die ganze Umfrage", id: "Seluruh survei")
    package static let only = Phrase(en: "Only: {moment}", de: "Nur: {moment}", id: "Hanya: {moment}")
    package static let browserLanguage = Phrase(
        en: "The visitor's own",
        de: "Die der Besucher",
        id: "Sesuai pengunjung"
    )
    package static let make = Phrase(en: "Make the link", de: "Link erzeugen", id: "Buat tautan")
    package static let link = Phrase(en: "Link", de: "Link", id: "Tautan")
    package static let kioskLink = Phrase(
        en: "For a kiosk: begins anew after each person",
        de: "Für ein Kiosk-Gerät: beginnt nach jeder Person neu",
        id: "Untuk kios: mulai lagi setelah setiap orang"
    )
    package static let copy = Phrase(en: "Copy", de: "Kopieren", id: "Salin")
    package static let copied = Phrase(en: "Copied", de: "Kopiert", id: "Tersalin")
    package static let open = Phrase(en: "Open the survey", de: "Umfrage öffnen", id: "Buka survei")
    package static let toPrint = Phrase(en: "To print", de: "Zum Drucken", id: "Untuk dicetak")
    package static let poster = Phrase(en: "Poster, A4", de: "Aushang, A4", id: "Poster, A4")
    package static let handouts = Phrase(en: "Eight small cards", de: "Acht kleine Karten", id: "Delapan kartu kecil")
    package static let posterEach = Phrase(
        en: "A poster for each location",
        de: "Ein Aushang für jeden Standort",
        id: "Poster untuk setiap lokasi"
    )
    package static let download = Phrase(
        en: "The code as a picture (SVG)",
        de: "Der Code als Bild (SVG)",
        id: "Kode sebagai gambar (SVG)"
    )
    package static let codeTitle = Phrase(
        en: "QR code that leads to the survey",
        de: "QR-Code, der zur Umfrage führt",
        id: "Kode QR yang membuka survei"
    )
    package static let localOnly = Phrase(
        en: "This address works on this machine only. Start the server with --public-url before you print anything.",
        de:
            "Diese Adresse gilt nur auf diesem Rechner. Starten Sie den Server mit --public-url, bevor Sie etwas drucken.",
        id: "Alamat ini hanya berlaku di mesin ini. Jalankan server dengan --public-url sebelum mencetak apa pun."
    )
    package static let notOpen = Phrase(
        en: "The survey takes no answers now; whoever follows the link reads that.",
        de: "Die Umfrage nimmt zurzeit keine Antworten an; wer dem Link folgt, liest das.",
        id: "Survei sedang tidak menerima jawaban; siapa pun yang membuka tautan akan membacanya."
    )
    package static let print = Phrase(en: "Print", de: "Drucken", id: "Cetak")
    package static let back = Phrase(en: "Back to the links", de: "Zurück zu den Links", id: "Kembali ke tautan")

    /// On paper.
    package static let invite = Phrase(en: "How was it?", de: "Wie war es?", id: "Bagaimana pengalaman Anda?")
    package static let scan = Phrase(
        en: "Scan the code with the camera of your phone and tell us. No name, no app.",
        de: "Scannen Sie den Code mit der Kamera Ihres Handys und sagen Sie es uns. Ohne Namen, ohne App.",
        id: "Pindai kode ini dengan kamera ponsel dan ceritakan kepada kami. Tanpa nama, tanpa aplikasi."
    )
    package static let scanShort = Phrase(
        en: "Scan the code and tell us.",
        de: "Code scannen und uns sagen.",
        id: "Pindai kode, lalu ceritakan."
    )
    package static let orType = Phrase(en: "or open", de: "oder öffnen Sie", id: "atau buka")
}
