import Kano
import Testing

@Suite struct MixedFindingTests {
    @Test func `a clear attribute is not mixed, whatever the groups say`() throws {
        let finding = try #require(MixedFinding(try profile([(1, 5, 90), (1, 3, 5)]), differsBetweenGroups: true))
        #expect(!finding.isMixed)
        #expect(finding.causes.isEmpty)
    }

    @Test func `two peaks are a cause`() throws {
        let finding = try #require(MixedFinding(try profile([(1, 3, 60), (3, 5, 61), (1, 5, 10), (3, 3, 20)])))
        #expect(finding.signs.contains(.weakStrength))
        #expect(finding.signs.contains(.topTwoNotTold))
        #expect(finding.causes.contains(.twoPeaks))
    }

    @Test func `too few people are a cause, with the number that would do`() throws {
        let finding = try #require(MixedFinding(try profile([(1, 3, 6), (1, 5, 4), (3, 3, 2)])))
        #expect(finding.signs.contains(.topTwoNotTold))
        // Source: SampleSize, shares 1/2 and 1/3.
        let needed = try #require(SampleSize.people(toTellApart: 0.5, 1.0 / 3))
        #expect(finding.causes == [.tooFewPeople(needed: needed)])
    }

    @Test func `many questionable answers point at the wording`() throws {
        let finding = try #require(MixedFinding(try profile([(1, 1, 40), (5, 5, 10), (1, 3, 51), (3, 3, 49)])))
        #expect(finding.causes.contains(.unclearWording))
    }

    @Test func `groups and careless answers are causes where they were found`() throws {
        let mixed = try profile([(1, 3, 60), (3, 3, 60)])
        let finding = try #require(
            MixedFinding(mixed, differsBetweenGroups: true, changesWithoutCareless: true)
        )
        #expect(finding.causes.contains(.groupsDiffer))
        #expect(finding.causes.contains(.carelessAnswers))
    }

    @Test func `nobody's answers are not mixed`() {
        #expect(MixedFinding(KanoProfile(PairTable())) == nil)
    }
}
