import Testing

@testable import Web

@Suite struct ChartTextTests {
    @Test(arguments: [
        ("Verkehrsmittel", ["Verkehrs", "mittel"]), ("Verabschiedet", ["Ver", "abschie", "det"]),
        ("Nummer", ["Num", "mer"]), ("beschließt", ["be", "schließt"]), ("menunggu", ["me", "nung", "gu"]),
    ])
    func `a long word is divided between its syllables`(_ word: String, _ syllables: [String]) {
        var start = 0
        let starts = syllables.dropLast().map { syllable in
            start += syllable.count
            return start
        }
        let places = Hyphenation.places(in: word[...]).map { word.distance(from: word.startIndex, to: $0) }
        for start in starts where start <= word.count - 3 { #expect(places.contains(start), "\(places)") }
    }

    @Test func `a customer's endless word is cut where the lines end`() {
        for word in [String(repeating: "a", count: 10_000), String(repeating: "bcd", count: 3_000)] {
            let lines = ChartText.lines("\(word) and more", width: 300, size: 12, most: 3)
            #expect(lines.count == 3 && lines.last?.hasSuffix("…") == true)
            #expect(lines.allSatisfy { ChartText.width($0, size: 12) <= 300 })
        }
    }

    @Test func `what does not fit in the lines ends in an ellipsis`() {
        let lines = ChartText.lines("one two three four five six seven eight", width: 40, size: 12, most: 3)
        #expect(lines.count == 3)
        #expect(lines.last?.hasSuffix("…") == true)
        #expect(lines.allSatisfy { ChartText.width($0, size: 12) <= 40 })
    }

    @Test(arguments: [(83.14, "83.1"), (12, "12"), (-0.04, "0"), (-3.25, "-3.3"), (.infinity, "0"), (.nan, "0")])
    func `coordinates are short and always numbers`(_ value: Double, _ text: String) {
        #expect(value.coordinate == text)
    }
}
