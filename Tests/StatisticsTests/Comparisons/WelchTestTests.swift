import Statistics
import Testing

@Suite struct WelchTestTests {
    @Test func `the cars of NIST 1_3_5_3`() throws {
        // NIST/SEMATECH e-Handbook 1.3.5.3, AUTO83B.DAT: t = −12.94627, df = 136.875; digits from oracles/07
        let first = try #require(SampleSummary(mean: 20.14458, variance: 6.4147 * 6.4147, count: 249))
        let second = try #require(SampleSummary(mean: 30.48101, variance: 6.10771 * 6.10771, count: 79))
        let test = try #require(WelchTest(of: first, against: second))
        #expect(isClose(test.difference, -10.33643))
        #expect(isClose(test.standardError, 0.798410039618))
        #expect(isClose(test.t, -12.9462675657))
        #expect(isClose(test.degreesOfFreedom, 136.874990094))
        #expect(isClose(test.pValue, 1.57090461546e-25))
        #expect(isClose(test.interval, -11.9152437809, -8.75761621913))
    }

    @Test func `Student's sleep`() throws {
        // R, help(t.test): t = −1.8608, df = 17.776, p = 0.07939; digits from oracles/07
        let first = try #require(SampleSummary(mean: 0.75, variance: 28.805 / 9, count: 10))
        let second = try #require(SampleSummary(mean: 2.33, variance: 36.081 / 9, count: 10))
        let test = try #require(WelchTest(of: first, against: second))
        #expect(isClose(test.t, -1.86081346749))
        #expect(isClose(test.degreesOfFreedom, 17.7764735162))
        #expect(isClose(test.pValue, 0.0793941401874))
        #expect(isClose(test.interval, -3.36548323071, 0.205483230712))
    }

    @Test(arguments: Weighting.allCases)
    func `the new Wi-Fi of San Francisco airport was noticed`(_ weighting: Weighting) throws {
        // data/README.md: 3.652 (n = 2,227), 3.910 (n = 1,956), t = 7.09; digits from scipy 1.17.1
        let (before, after) = (Examples.wifi2013, Examples.wifi2014)
        #expect(before.count == 2_227)
        #expect(after.count == 1_956)
        #expect(isClose(before.mean(weighting), 3.6524472384373596))
        #expect(isClose(after.mean(weighting), 3.9100204498977504))
        let test = try #require(WelchTest(of: after, against: before, weighting: weighting))
        #expect(isClose(test.t, 7.092331105408432))
        #expect(isClose(test.degreesOfFreedom, 4168.8547493569085))
        #expect(isClose(test.pValue, 1.542071009053157e-12, within: 1e-9))
        #expect(isClose(test.interval, 0.18637224477480413, 0.3287741781459775))
    }

    @Test func `one group that does not vary can still be compared`() throws {
        let test = try #require(WelchTest(of: WeightedHistogram(counts: [5: 4]), against: Examples.satisfaction))
        #expect(isClose(test.degreesOfFreedom, 24))
        #expect(isClose(test.t, 1.04 / 0.21969676071045438))
    }

    @Test func `what cannot be compared is refused`() {
        let five = WeightedHistogram(counts: [5: 4])
        #expect(WelchTest(of: five, against: WeightedHistogram(counts: [4: 9])) == nil)
        #expect(WelchTest(of: WeightedHistogram(counts: [5: 1]), against: Examples.satisfaction) == nil)
        #expect(WelchTest(of: WeightedHistogram(), against: Examples.satisfaction) == nil)
        #expect(WelchTest(of: Examples.effort, against: Examples.satisfaction, confidence: 1) == nil)
        #expect(SampleSummary(mean: .nan, variance: 1, count: 2) == nil)
        #expect(SampleSummary(mean: 0, variance: -1, count: 2) == nil)
        #expect(SampleSummary(mean: 0, variance: 1, count: 0) == nil)
    }
}
