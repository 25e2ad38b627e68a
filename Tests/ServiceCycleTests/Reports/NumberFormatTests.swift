import ServiceCycle
import Testing

@Suite struct NumberFormatTests {
    private let english = NumberFormat(.english)
    private let german = NumberFormat(.german)
    private let indonesian = NumberFormat(.indonesian)

    @Test func `numbers are grouped and divided as the language does`() {
        #expect([english, german, indonesian].map { $0.whole(9041) } == ["9,041", "9.041", "9.041"])
        #expect([english, german, indonesian].map { $0.decimal(3.65) } == ["3.7", "3,7", "3,7"])
        #expect(english.whole(1_234_567) == "1,234,567")
        #expect(english.whole(-12) == "−12")
        #expect(english.whole(.min) == "−9,223,372,036,854,775,808")
        #expect(english.decimal(1999.96) == "2,000.0")
        #expect(english.decimal(-0.04) == "0.0")
        #expect(english.decimal(0.05, digits: 3) == "0.050")
    }

    @Test func `what is no number is a dash`() {
        #expect([Double.nan, .infinity, 1e300].map { english.decimal($0) } == ["–", "–", "–"])
        #expect(english.percent(.nan) == "–")
    }

    @Test func `shares are whole per cent with a space that does not break`() {
        #expect([english, german, indonesian].map { $0.percent(0.4149) } == Array(repeating: "41\u{00A0}%", count: 3))
        #expect(english.percentInterval(0.378...0.4449) == "38–44")
        #expect(german.interval(3.61...3.84) == "3,6–3,8")
        #expect(english.interval(-12...5, digits: 0) == "−12\u{00A0}to\u{00A0}5")
        #expect(english.count(9041) == "n\u{00A0}=\u{00A0}9,041")
    }

    @Test func `changes carry their sign`() {
        #expect([3, -6, 0].map { english.signed($0) } == ["+3", "−6", "±0"])
        #expect(english.signed(-0.4) == "±0")
    }

    @Test(arguments: [
        (0.0004, "p < 0.001"), (0.004, "p = 0.004"), (0.03, "p = 0.03"), (0.0499, "p = 0.050"), (0.2, "p = 0.20"),
        (1, "p = 1.00"),
    ])
    func `probabilities show as many digits as they need`(_ value: Double, _ text: String) {
        #expect(english.probability(value).replacing("\u{00A0}", with: " ") == text)
    }

    @Test func `days are written out`() throws {
        let day = try #require(Day("2026-11-21"))
        let texts = [english, german, indonesian].map { $0.day(day).replacing("\u{00A0}", with: " ") }
        #expect(texts == ["21 Nov 2026", "21. Nov. 2026", "21 Nov 2026"])
        let march = try #require(Day("2026-03-01"))
        #expect(german.month(march) == "März\u{00A0}2026")
        #expect(english.period(march...day).replacing("\u{00A0}", with: " ") == "1 Mar – 21 Nov 2026")
        let earlier = try #require(Day("2025-12-31"))
        #expect(english.period(earlier...day).replacing("\u{00A0}", with: " ") == "31 Dec 2025 – 21 Nov 2026")
        #expect(english.period(day...day) == english.day(day))
    }
}
