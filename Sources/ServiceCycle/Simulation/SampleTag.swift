/// A tag that a sample comes with, so that its comments have some from the start.
package struct SampleTag: Equatable, Sendable {
    package let name: Phrase

    /// In all languages of the interface: the sample's customers write in each of them.
    package let rule: String

    package static let bank = [
        SampleTag(
            name: Phrase(en: "Waiting", de: "Wartezeit", id: "Menunggu"),
            rule:
                "wait*, queued, \"how long\", sooner, wart*, gewartet, \"stand an\", \"wie lange\", \"schneller dran\", menunggu, antre, \"lebih cepat dari\""
        ),
        SampleTag(
            name: Phrase(en: "Open windows", de: "Offene Schalter", id: "Loket buka"),
            rule: "window*, schalter*, loket*"
        ),
        SampleTag(
            name: Phrase(en: "Staff", de: "Personal", id: "Petugas"),
            rule:
                "employee*, cashier*, \"young man\", lady, friendly, mitarbeiter*, kassierer*, \"junge mann\", dame, freundlich, petugas*, kasir*, ramah"
        ),
    ]

    package static let restaurant = [
        SampleTag(
            name: Phrase(en: "Courier", de: "Kurier", id: "Kurir"),
            rule: "courier*, kurier*, kurir*"
        ),
        SampleTag(
            name: Phrase(en: "Time", de: "Dauer", id: "Lama menunggu"),
            rule:
                "minutes, longer, late, \"on time\", minuten, länger, spät, pünktlich, menit, terlambat, \"tepat waktu\""
        ),
        SampleTag(
            name: Phrase(en: "Packaging", de: "Verpackung", id: "Kemasan"),
            rule: "packed, packaging, spilled, \"the bag\", verpackt, ausgelaufen, tüte, kemasan*, tumpah, kantong"
        ),
    ]
}
