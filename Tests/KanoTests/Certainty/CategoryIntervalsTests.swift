import Kano
import OracleSupport
import Testing

@Suite struct CategoryIntervalsTests {
    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: Tabulations.answered)
    func `Goodman's intervals`(_ example: Oracle) throws {
        let intervals = try #require(CategoryIntervals.goodman(try tabulation(of: example)))
        for (letter, expected) in example["expected"]["goodman95"].members {
            #expect(isClose(intervals[try #require(KanoCategory(rawValue: letter))], expected.numbers))
        }
    }

    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Tabulations.cases.filter { !$0["expected"]["sison_glaz95"].members.isEmpty }
    )
    func `the intervals of Sison and Glaz`(_ example: Oracle) throws {
        let intervals = try #require(CategoryIntervals.sisonGlaz(try tabulation(of: example)))
        for (letter, expected) in example["expected"]["sison_glaz95"].members {
            #expect(isClose(intervals[try #require(KanoCategory(rawValue: letter))], expected.numbers))
        }
    }

    @Test func `more confidence is wider, more answers are narrower`() throws {
        let counts = try tabulation(a: 12, o: 8, m: 3)
        let more = try tabulation(a: 24, o: 16, m: 6)
        for method in [CategoryIntervals.goodman, CategoryIntervals.sisonGlaz] {
            let usual = try #require(method(counts, 0.95))[.attractive]
            let wide = try #require(method(counts, 0.99))[.attractive]
            let narrow = try #require(method(more, 0.95))[.attractive]
            #expect(wide.lowerBound < usual.lowerBound && usual.upperBound < wide.upperBound)
            #expect(narrow.upperBound - narrow.lowerBound < usual.upperBound - usual.lowerBound)
        }
    }

    @Test func `what cannot have intervals has none`() throws {
        let none = try tabulation(a: 0)
        #expect(CategoryIntervals.goodman(none) == nil)
        #expect(CategoryIntervals.sisonGlaz(none) == nil)
        #expect(CategoryIntervals.sisonGlaz(try tabulation([.attractive: 2.5])) == nil)
        let some = try tabulation(a: 3, o: 2)
        for confidence in [0, 1, .nan] {
            #expect(CategoryIntervals.goodman(some, confidence: confidence) == nil)
            #expect(CategoryIntervals.sisonGlaz(some, confidence: confidence) == nil)
        }
    }

    @Test(arguments: [1, 2, 3, 5, 1_000_000])
    func `intervals stay within 0 and 1 for one answer and for a million`(_ count: Int) throws {
        let counts = try tabulation(a: count)
        for intervals in [CategoryIntervals.goodman(counts), CategoryIntervals.sisonGlaz(counts)] {
            guard let intervals else { continue }
            for category in KanoCategory.allCases { #expect((0...1).contains(intervals[category].lowerBound)) }
            for category in KanoCategory.allCases { #expect((0...1).contains(intervals[category].upperBound)) }
        }
    }
}
