import ServiceCycle
import Testing

@Suite struct WordRunTests {
    private func tokens(_ text: String) -> [String] { WordRun.all(in: text).flatMap(\.tokens).map(\.text) }

    @Test(arguments: [
        ("The queue, was LONG!", ["the", "queue", "was", "long"]),
        ("Grüße aus Köln-Süd", ["grüße", "aus", "köln", "süd"]),
        ("ОЧЕНЬ долго", ["очень", "долго"]),
        ("مرحبا بكم", ["مرحبا", "بكم"]),
        ("नमस्ते दुनिया", ["नमस्ते", "दुनिया"]),
        ("번호표를 뽑고", ["번호표를", "뽑고"]),
        ("20 minutes, window 5", ["20", "minutes", "window", "5"]),
        ("don't it’s l'attente d’un dell'attesa", ["don’t", "it’s", "l", "attente", "d’un", "dell", "attesa"]),
        ("", []), (" …!? 👩‍👩‍👧 ", []), ("'", []), ("\u{301}", []),
    ])
    func `words are what stands between gaps`(_ text: String, _ words: [String]) {
        #expect(tokens(text) == words)
    }

    @Test func `where no spaces are written each character goes with the next`() {
        #expect(tokens("服务态度") == ["服务", "务态", "态度", "度"])
        #expect(tokens("好") == ["好"])
        #expect(tokens("ATM机 坏了") == ["atm", "机", "坏了", "了"])
        // A Thai vowel above its consonant is one character with it.
        #expect(tokens("ดีมาก") == ["ดีม", "มา", "าก", "ก"])
        #expect(tokens("とても遅い").first == "とて")
    }

    // PostgreSQL takes no word of 2,047 bytes or more; a customer's answer must not be lost for that.
    @Test(arguments: [
        "a" + String(repeating: "\u{301}", count: 1_100), "服" + String(repeating: "\u{301}", count: 1_100),
    ])
    func `a token is short, however many marks a letter carries`(_ text: String) {
        #expect(!tokens(text).isEmpty && tokens(text).allSatisfy { $0.utf8.count < 1_000 })
    }

    @Test func `both spellings of an accent are one word`() {
        #expect(tokens("cafe\u{301}") == tokens("CAFÉ"))
        #expect(tokens("cafe\u{301}")[0].unicodeScalars.count == 4)
    }

    @Test func `what cannot be seen divides no word`() {
        #expect(tokens("Warte\u{AD}zeit") == ["wartezeit"])
        #expect(tokens("می\u{200C}خواهم") == ["میخواهم"])
    }

    @Test func `a token knows where it stands`() {
        let text = "Die Straße, dort"
        #expect(WordRun.all(in: text).flatMap(\.tokens).map { String(text[$0.range]) } == ["Die", "Straße", "dort"])
    }

    @Test func `a word without end is cut`() {
        #expect(tokens(String(repeating: "a", count: 5_000))[0].count == 64)
    }
}
