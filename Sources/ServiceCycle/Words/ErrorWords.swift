/// What a page says when it cannot be shown.
package enum ErrorWords {
    package static let request = Phrase(en: "Request", de: "Anfrage", id: "Permintaan")
    package static let back = Phrase(en: "To the cycles", de: "Zu den Zyklen", id: "Ke daftar siklus")

    /// A title for a status.
    package static func title(_ status: Int) -> Phrase {
        switch status {
        case 400, 422: badRequest
        case 401: unauthorized
        case 403: forbidden
        case 404, 410: notFound
        case 413: tooLarge
        case 429: tooMany
        case 503: unavailable
        default: status < 500 ? badRequest : failed
        }
    }

    /// A sentence for a status, where nothing better is known.
    package static func sentence(_ status: Int) -> Phrase {
        switch status {
        case 401: signInFirst
        case 403: notYours
        case 404, 410: noSuchPage
        case 429: waitAMinute
        case 503: tryAgain
        default: status < 500 ? checkAddress : ourFault
        }
    }

    private static let badRequest = Phrase(
        en: "That cannot be read",
        de: "Das lässt sich nicht lesen",
        id: "Permintaan tidak terbaca"
    )
    private static let unauthorized = Phrase(en: "Please sign in", de: "Bitte anmelden", id: "Silakan masuk")
    private static let forbidden = Phrase(
        en: "Not for this account",
        de: "Nicht für dieses Konto",
        id: "Tidak untuk akun ini"
    )
    private static let notFound = Phrase(
        en: "There is nothing here",
        de: "Hier ist nichts",
        id: "Tidak ada apa-apa di sini"
    )
    private static let tooLarge = Phrase(en: "Too large", de: "Zu groß", id: "Terlalu besar")
    private static let tooMany = Phrase(
        en: "Too many requests",
        de: "Zu viele Anfragen",
        id: "Terlalu banyak permintaan"
    )
    private static let unavailable = Phrase(
        en: "Not available now",
        de: "Zurzeit nicht verfügbar",
        id: "Belum tersedia"
    )
    private static let failed = Phrase(
        en: "Something broke",
        de: "Da ist etwas schiefgegangen",
        id: "Terjadi kesalahan"
    )

    private static let signInFirst = Phrase(
        en: "Sign in to see this page.",
        de: "Melden Sie sich an, um diese Seite zu sehen.",
        id: "Masuk dulu untuk melihat halaman ini."
    )
    private static let notYours = Phrase(
        en: "Your account may not do this. Ask the owner of the organisation for the right.",
        de: "Ihr Konto darf das nicht. Bitten Sie die Inhaberin oder den Inhaber der Organisation um das Recht.",
        id: "Akun Anda tidak diizinkan melakukan ini. Mintalah hak akses kepada pemilik organisasi."
    )
    private static let noSuchPage = Phrase(
        en: "The page does not exist, or it is not yours to see.",
        de: "Die Seite gibt es nicht, oder sie ist nicht für Sie bestimmt.",
        id: "Halaman ini tidak ada, atau bukan untuk Anda."
    )
    private static let waitAMinute = Phrase(
        en: "Please wait a minute and try again.",
        de: "Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.",
        id: "Tunggu satu menit, lalu coba lagi."
    )
    private static let tryAgain = Phrase(
        en: "Please try again in a moment. Nothing was lost.",
        de: "Bitte versuchen Sie es gleich noch einmal. Es ist nichts verloren gegangen.",
        id: "Silakan coba lagi sebentar. Tidak ada yang hilang."
    )
    private static let checkAddress = Phrase(
        en: "Check the address or the form and try again.",
        de: "Prüfen Sie die Adresse oder das Formular und versuchen Sie es noch einmal.",
        id: "Periksa alamat atau formulirnya, lalu coba lagi."
    )
    private static let ourFault = Phrase(
        en: "It is our fault, not yours. It has been noted under the number below.",
        de: "Das liegt an uns, nicht an Ihnen. Es ist unter der Nummer unten festgehalten.",
        id: "Ini kesalahan kami, bukan Anda. Kejadian ini sudah dicatat dengan nomor di bawah."
    )
}
