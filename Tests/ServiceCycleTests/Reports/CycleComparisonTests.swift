import ServiceCycle
import Statistics
import Testing

@Suite struct CycleComparisonTests {
    private typealias Row = ComparisonStage.Row

    /// Newcombe (1998), table II, method 10, first contrast: 56 of 70 against 48 of 80 gives 0.0524 to 0.3339.
    @Test func `a difference stands with Newcombe's interval`() throws {
        let comparison = try ComparisonStage.comparison([Row(hits: 56, count: 70)], [Row(hits: 48, count: 80)])
        let test = try #require(comparison.moments.first?.test)
        #expect(abs(test.difference - 0.2) < 1e-12)
        #expect(abs(test.interval.lowerBound - 0.0524) < 5e-5)
        #expect(abs(test.interval.upperBound - 0.3339) < 5e-5)
    }

    /// z = 0.2 / √(0.69333·0.30667·(1/70 + 1/80)) = 2.650 gives p = 0.0080; Holm multiplies the smallest of three by three.
    @Test func `p-values are corrected for all moments that are read together`() throws {
        let same = Row(hits: 40, count: 60)
        let alone = try ComparisonStage.comparison([Row(hits: 56, count: 70)], [Row(hits: 48, count: 80)])
        let together = try ComparisonStage.comparison(
            [Row(hits: 56, count: 70), same, same],
            [Row(hits: 48, count: 80), same, same]
        )
        let (one, three) = (alone.moments[0].test?.pValue ?? 0, together.moments[0].test?.pValue ?? 0)
        #expect(abs(one - 0.0080) < 5e-4)
        #expect(abs(three - 3 * one) < 1e-12)
        #expect(alone.moments[0].test?.verdict == .higher)
        #expect(together.moments[1].test?.verdict == .noEvidence)
    }

    @Test func `a side with fewer than five answers is compared with nothing`() throws {
        let comparison = try ComparisonStage.comparison([Row(hits: 4, count: 4)], [Row(hits: 0, count: 500)])
        #expect(comparison.moments[0].test == nil)
        #expect(comparison.moments[0].first.satisfied == nil)
        #expect(comparison.comparableCount == 0)
    }

    @Test func `answers on different scales are not compared`() throws {
        let comparison = try ComparisonStage.comparison(
            [Row(hits: 50, count: 100, points: 5)],
            [Row(hits: 90, count: 100, points: 7)]
        )
        #expect(comparison.moments[0].test == nil)
    }

    @Test func `what certainly differs is ordered by criticality times what is certain`() throws {
        let (low, high) = (Row(hits: 300, count: 1_000), Row(hits: 500, count: 1_000))
        let comparison = try ComparisonStage.comparison(
            [Row(hits: 300, count: 1_000, criticality: 2), low, Row(hits: 300, count: 1_000, criticality: 9)],
            [Row(hits: 600, count: 1_000, criticality: 2), low, Row(hits: 500, count: 1_000, criticality: 9)]
        )
        #expect(comparison.certain.map(\.first.position) == [3, 1])
        #expect(comparison.certain.allSatisfy { $0.test?.verdict == .lower })
        #expect(try ComparisonStage.comparison([high], [high]).certain.isEmpty)
    }
}

@Suite struct ComparisonFindingTests {
    private typealias Row = ComparisonStage.Row

    private func sentences(_ comparison: CycleComparison) -> [String] {
        Language.interface.map {
            Finding.headline(of: comparison, in: $0).sentence.replacing("\u{00A0}", with: " ")
        }
    }

    @Test func `the moment that differs most is named with both figures`() throws {
        let same = Row(hits: 40, count: 60)
        let contrast = Contrast.attribute(.location, try #require(Code("harbour")))
        let comparison = try ComparisonStage.comparison(
            [Row(hits: 560, count: 700), same],
            [Row(hits: 480, count: 800), same],
            contrast
        )
        #expect(
            sentences(comparison) == [
                "“Waits” differs most: Harbour 80 % (77–83, n = 700), all other locations 60 % (57–63, n = 800). "
                    + "Only this one of 2 moments certainly differs.",
                "„Wartet“ unterscheidet sich am meisten: Harbour 80 % (77–83, n = 700), "
                    + "alle anderen Standorte 60 % (57–63, n = 800). "
                    + "Von 2 Momenten unterscheidet sich nur dieser sicher.",
                "“Menunggu” paling berbeda: Harbour 80 % (77–83, n = 700), semua lokasi lain 60 % (57–63, n = 800). "
                    + "Dari 2 momen, hanya ini yang pasti berbeda.",
            ]
        )
    }

    @Test func `where nothing is certain the reader learns what could be there all the same`() throws {
        let comparison = try ComparisonStage.comparison([Row(hits: 42, count: 60)], [Row(hits: 40, count: 60)])
        let sentence = sentences(comparison)[0]
        #expect(
            sentence.hasPrefix("No moment certainly differs between 24 Aug – 21 Nov 2026 and 26 May – 23 Aug 2026.")
        )
        let reach = try #require(comparison.moments[0].test?.interval.upperBound)
        #expect(sentence.hasSuffix("Differences of up to \(Int((reach * 100).rounded())) points could still be there."))
    }

    @Test func `too few answers are said to be too few`() throws {
        let comparison = try ComparisonStage.comparison([Row(hits: 3, count: 4)], [Row(hits: 3, count: 4)])
        #expect(sentences(comparison)[0].hasPrefix("There is too little to compare"))
    }
}
