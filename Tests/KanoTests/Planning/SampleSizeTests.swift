import Kano
import OracleSupport
import Testing

@Suite struct SampleSizeTests {
    // Source: oracles/kano/sample_size.json, three digits.
    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Oracle.named("kano/sample_size")["wilson_half_width_at_half"].list
    )
    func `how far the interval of Better reaches at one half`(_ example: Oracle) throws {
        let people = try #require(example["n"].whole)
        #expect(isClose(SampleSize.halfWidth(of: 0.5, people: people), example["half_width"].number, within: 0.00051))
    }

    @Test(arguments: [0.2, 0.1, 0.05, 0.01])
    func `the number of people is the least that will do`(_ width: Double) throws {
        let people = try #require(SampleSize.people(forHalfWidth: width))
        #expect(try #require(SampleSize.halfWidth(of: 0.5, people: people)) <= width)
        #expect(try #require(SampleSize.halfWidth(of: 0.5, people: people - 1)) > width)
    }

    // Source: by hand from Connor's formula with scipy 1.17.1's quantiles: 547.06, 134.97, 233.09.
    @Test(arguments: [(0.4, 0.3, 548), (0.45, 0.25, 135), (0.5, 1.0 / 3, 234)])
    func `how many people tell two categories apart`(_ first: Double, _ second: Double, _ people: Int) {
        #expect(SampleSize.people(toTellApart: first, second) == people)
        #expect(SampleSize.people(toTellApart: second, first) == people)
    }

    @Test func `what cannot be planned is refused`() {
        #expect(SampleSize.people(toTellApart: 0.3, 0.3) == nil)
        #expect(SampleSize.people(toTellApart: 0.7, 0.6) == nil)
        #expect(SampleSize.people(toTellApart: 0.4, 0.3, power: 1) == nil)
        #expect(SampleSize.people(toTellApart: 0.4, 0.3, significance: 0) == nil)
        #expect(SampleSize.people(toTellApart: 0.3, 0.299999999) == nil)
        #expect(SampleSize.people(toTellApart: .nan, 0.2) == nil)
        #expect(SampleSize.people(forHalfWidth: 0) == nil)
        #expect(SampleSize.people(forHalfWidth: 0.1, of: 2) == nil)
        #expect(SampleSize.halfWidth(of: 0.5, people: 0) == nil)
        #expect(SampleSize.halfWidth(of: 0.5, people: 10, confidence: 1) == nil)
    }
}
