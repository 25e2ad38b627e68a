import Kano
import Statistics
import Testing

@Suite struct KanoProfileTests {
    @Test func `nobody's answers have no figures and say so`() {
        let profile = KanoProfile(PairTable())
        #expect(profile.absence == .nobodyAnswered)
        #expect(profile.absence?.description == "Nobody answered both halves of this pair.")
        #expect(profile.mode == nil && profile.coefficients == nil && profile.probabilities == nil)
        #expect(profile.topTwo == nil && profile.position == nil && profile.questionableInterval == nil)
        #expect(profile.peopleToTellTopTwo == nil)
    }

    @Test func `one answer has all but a spread`() throws {
        let profile = KanoProfile(try table([(1, 5, 1)]))
        #expect(profile.absence == .oneAnswer)
        #expect(profile.mode?.category == .oneDimensional)
        #expect(profile.coefficients?.better == 1)
        #expect(profile.position?.functional.standardDeviation == nil)
    }

    @Test func `questionable answers alone have no top two`() throws {
        let profile = KanoProfile(try table([(1, 1, 4), (5, 5, 3)]))
        #expect(profile.absence == .onlyQuestionable)
        #expect(profile.mode?.category == .questionable)
        #expect(profile.coefficients == nil && profile.topTwo == nil)
        #expect(profile.agreement?.quadrant == nil)
        #expect(profile.priority(isBelowStandard: true) == nil)
    }

    @Test func `reverse answers alone have no Better and Worse`() throws {
        let profile = KanoProfile(try table([(5, 1, 4), (5, 3, 2)]))
        #expect(profile.absence == .nothingClassified)
        #expect(profile.topTwo?.first == .reverse)
        #expect(KanoProfile(profile.pairs.flipped).absence == nil)
    }

    @Test func `all tied is said to be a tie`() throws {
        let profile = KanoProfile(try table([(1, 3, 5), (1, 5, 5), (3, 5, 5), (3, 3, 5), (5, 1, 5), (1, 1, 5)]))
        #expect(profile.absence == nil)
        #expect(profile.mode?.candidates == KanoCategory.allCases)
        #expect(profile.topTwo?.pValue == 1)
        #expect(profile.peopleToTellTopTwo == nil)
    }

    @Test(arguments: [0, 1, -3, .nan, .infinity])
    func `a confidence outside 0 to 1 gives no interval and says so`(_ confidence: Double) throws {
        let profile = KanoProfile(try table([(1, 3, 5), (1, 5, 4)]), confidence: confidence)
        #expect(profile.absence == .confidenceOutsideDomain)
        #expect(profile.coefficients == nil && profile.position == nil)
    }

    @Test func `another table can be chosen afterwards`() throws {
        let pairs = try table([(2, 2, 6), (3, 3, 5), (1, 1, 1)])
        #expect(KanoProfile(pairs).count(of: .questionable) == 1)
        #expect(KanoProfile(pairs, table: .pouliot).count(of: .questionable) == 7)
        #expect(KanoProfile(pairs, table: .pouliot).mode?.category == .questionable)
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func `no figure is ever not a number`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pairs = PairTable.random(using: &generator)
        for weighting in Weighting.allCases {
            let profile = KanoProfile(pairs, table: seed.isMultiple(of: 2) ? .cqm : .pouliot, weighting: weighting)
            let figures: [Double?] = [
                profile.coefficients?.better, profile.coefficients?.worse, profile.coefficients?.covariance,
                profile.coefficients?.betterOfAll, profile.coefficients?.worseOfAll, profile.topTwo?.pValue,
                profile.topTwo?.fongCriticalValue, profile.position?.functional.mean, profile.position?.covariance,
                profile.position?.dysfunctional.standardError, profile.categories?.categoryStrength,
                profile.probabilities?[.attractive], profile.questionableInterval?.upperBound,
                profile.coefficients?.ellipse()?.semiMinor,
            ]
            #expect(figures.allSatisfy { $0?.isFinite ?? true })
        }
    }
}
