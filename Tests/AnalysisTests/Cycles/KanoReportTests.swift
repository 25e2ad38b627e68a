import Analysis
import Kano
import ServiceCycle
import Testing

@Suite struct KanoReportTests {
    @Test func `a cycle's pairs and the same pairs in a file give the same figures`() async throws {
        let pairs: [KanoCase.Count] = [
            (1, 3, 30, 0), (1, 5, 25, 0), (3, 5, 12, 0), (3, 3, 9, 0), (5, 1, 2, 0), (1, 1, 1, 0),
        ]
        let rows = pairs.flatMap { pair in
            Array(repeating: "door,\(pair.first ?? 0),\(pair.second ?? 0)", count: pair.now)
        }
        let table = try Table(["attribute,functional,dysfunctional"] + rows)
        let file = try await KanoAnalysis(table.source, wording: try ChosenWording(nil))
        let page = KanoCase().report([pairs])
        #expect(page.attributes.map(\.profile) == file.attributes.map { Optional($0.profile) })
        #expect(page.attributes[0].count == 79)
    }

    @Test func `fewer than five pairs are withheld, five are not`() {
        let page = KanoCase().report([[(1, 5, 4, 0)], [(1, 5, 5, 0)], [(1, 5, 0, 0)]])
        #expect(page.attributes.map(\.isWithheld) == [true, false, false])
        #expect(page.attributes.map { $0.profile == nil } == [true, false, true])
        #expect(!page.isEmpty)
    }

    @Test func `a pair with one half alone is counted apart`() {
        let page = KanoCase().report([[(1, 5, 6, 0), (1, nil, 2, 0), (nil, 3, 1, 0)]])
        #expect(page.attributes[0].count == 6)
        #expect(page.attributes[0].halves == 3)
    }

    @Test func `moves are those of two waves, corrected for all attributes`() throws {
        let first: [KanoCase.Count] = [(1, 3, 10, 40), (1, 5, 40, 10), (3, 3, 10, 10)]
        let second: [KanoCase.Count] = [(1, 3, 20, 22), (1, 5, 20, 18), (3, 3, 20, 20)]
        let page = KanoCase().report([first, second])
        let tables = page.answers.series.map { (PairTable($0.before), PairTable($0.current)) }
        let expected = WaveComparison(
            of: KanoWave(wording: "", tables: ["1": tables[0].1, "2": tables[1].1]),
            against: KanoWave(wording: "", tables: ["1": tables[0].0, "2": tables[1].0])
        )
        #expect(page.attributes.map(\.move?.pValue) == expected.attributes.map(\.adjustedP))
        #expect(page.attributes.map(\.move?.change) == expected.attributes.map(\.change))
        #expect(page.attributes.map { $0.move?.isCertain } == [true, false])
    }

    @Test func `where fewer than five answered before there is no move`() {
        let page = KanoCase().report([[(1, 5, 20, 4)]])
        #expect(page.attributes[0].move == nil)
    }

    @Test func `a rewording between the two is said`() {
        let page = KanoCase(reworded: Day(number: 20_610)).report([[(1, 5, 20, 20)]])
        #expect(page.attributes[0].move?.reworded == Day(number: 20_610))
    }

    @Test func `what is taken for granted is most urgent, then what counts both ways, then what delights`() {
        let mustBe: [KanoCase.Count] = [(3, 5, 30, 0), (3, 3, 5, 0)]
        let both: [KanoCase.Count] = [(1, 5, 30, 0), (3, 3, 5, 0)]
        let delighting: [KanoCase.Count] = [(1, 3, 30, 0), (3, 3, 5, 0)]
        let cold: [KanoCase.Count] = [(3, 3, 30, 0), (1, 3, 5, 0)]
        let undecided: [KanoCase.Count] = [(3, 5, 10, 0), (1, 5, 9, 0)]
        let page = KanoCase().report([cold, delighting, undecided, both, mustBe])
        #expect(page.urgent.map(\.attribute.question.code.text) == ["q5", "q4", "q2"])
    }

    @Test func `everybody agreeing, or only contradictions, gives figures or none, never what is no number`() {
        let page = KanoCase().report([[(1, 5, 9, 9)], [(1, 1, 9, 9)], [(5, 1, 9, 9)]])
        let profiles = page.attributes.compactMap(\.profile)
        #expect(profiles.count == 3)
        for profile in profiles {
            let numbers = [profile.coefficients?.better, profile.coefficients?.worse, profile.topTwo?.pValue]
            let areFinite = numbers.allSatisfy { $0?.isFinite ?? true }
            #expect(areFinite)
        }
        #expect(profiles[1].coefficients == nil && profiles[2].coefficients == nil)
    }
}
