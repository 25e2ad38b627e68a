/// Signing in.
package enum AccountWords {
    package static let title = Phrase(en: "Sign in", de: "Anmelden", id: "Masuk")
    package static let lead = Phrase(
        en: "The service cycle of your business, and how sure each figure is.",
        de: "Der Servicezyklus Ihres Betriebs – und wie sicher jede Zahl ist.",
        id: "Siklus layanan usaha Anda, dan seberapa pasti setiap angkanya."
    )
    package static let login = Phrase(en: "Name", de: "Name", id: "Nama")
    package static let password = Phrase(en: "Password", de: "Passwort", id: "Kata sandi")
    package static let submit = Phrase(en: "Sign in", de: "Anmelden", id: "Masuk")

    package static let signedOut = Phrase(
        en: "You are signed out.",
        de: "Sie sind abgemeldet.",
        id: "Anda sudah keluar."
    )

    /// Problems to show above the form.
    package static let wrong = Phrase(
        en: "The name or the password is not right.",
        de: "Der Name oder das Passwort stimmt nicht.",
        id: "Nama atau kata sandi salah."
    )
    package static let tooMany = Phrase(
        en: "Too many attempts. Please wait a minute and try again.",
        de: "Zu viele Versuche. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.",
        id: "Terlalu banyak percobaan. Tunggu satu menit, lalu coba lagi."
    )
}
