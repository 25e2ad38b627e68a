/// Whether a page keeps itself up to date.
package enum LiveWords {
    package static let live = Phrase(en: "live", de: "live", id: "langsung")

    /// The time of the day is filled in by the page.
    package static let stale = Phrase(
        en: "not live since {time}",
        de: "nicht live seit {time}",
        id: "tidak langsung sejak {time}"
    )
    package static let updated = Phrase(
        en: "The page was updated at {time}.",
        de: "Die Seite wurde um {time} aktualisiert.",
        id: "Halaman diperbarui pukul {time}."
    )
    package static let back = Phrase(
        en: "The page is live again.",
        de: "Die Seite ist wieder live.",
        id: "Halaman kembali langsung."
    )
}
