/// What stands around every page.
package enum FrameWords {
    package static let cycles = Phrase(en: "Cycles", de: "Zyklen", id: "Siklus")
    package static let account = Phrase(en: "Account", de: "Konto", id: "Akun")
    package static let language = Phrase(en: "Language", de: "Sprache", id: "Bahasa")
    package static let signOut = Phrase(en: "Sign out", de: "Abmelden", id: "Keluar")
    package static let skip = Phrase(en: "Skip to content", de: "Zum Inhalt springen", id: "Langsung ke isi")
    package static let navigation = Phrase(en: "Main", de: "Hauptmenü", id: "Menu utama")
    package static let sampleLabel = Phrase(en: "Sample", de: "Beispiel", id: "Contoh")
    package static let sample = Phrase(
        en: "Simulated answers. Nobody was asked: this shows what Siklus does.",
        de: "Simulierte Antworten. Niemand wurde gefragt: Hier sehen Sie, was Siklus kann.",
        id: "Jawaban simulasi. Tidak ada yang benar-benar ditanya: ini menunjukkan cara kerja Siklus."
    )

    /// A language's name for itself.
    package static func name(of language: Language) -> String {
        switch language {
        case .german: "Deutsch"
        case .indonesian: "Bahasa Indonesia"
        default: "English"
        }
    }
}
