import Kano
import OracleSupport
import Statistics
import Testing

@Suite struct TopTwoTests {
    // Not one case in which all answers are questionable, so that there always is a top two.
    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: Tabulations.answered)
    func `the exact sign test of the two largest`(_ example: Oracle) throws {
        let topTwo = try #require(TopTwo(try tabulation(of: example)))
        #expect(isClose(topTwo.pValue, example["expected"]["sign_test_p"].number))
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: Tabulations.answered)
    func `Fong's test for the record`(_ example: Oracle) throws {
        let topTwo = try #require(TopTwo(try tabulation(of: example)))
        let fong = example["expected"]["fong"]
        #expect(topTwo.first.letter == fong["top"].text)
        #expect(topTwo.second.letter == fong["second"].text)
        #expect(topTwo.difference == fong["diff"].number)
        #expect(isClose(topTwo.fongCriticalValue, fong["critical"].number))
        #expect(topTwo.isFongSignificant == fong["significant"].flag)
    }

    // Source: methods/kano.md 3.4, worked.
    @Test func `the published example of Fong's formula`() throws {
        let wifi = try #require(TopTwo(try tabulation(a: 187, o: 71, m: 46, i: 258, r: 19, q: 26)))
        #expect(isClose(wifi.fongCriticalValue, 27.7, within: 0.005))
        let loans = try #require(TopTwo(try tabulation(a: 93, o: 87, m: 65, i: 51)))
        #expect(isClose(loans.fongCriticalValue, 18.5, within: 0.05))
        #expect(!loans.isFongSignificant)
    }

    @Test func `questionable answers alone have no top two`() throws {
        #expect(TopTwo(try tabulation(q: 5)) == nil)
        #expect(TopTwo(try tabulation(a: 0)) == nil)
    }

    @Test func `ten times the answers tell better apart`() throws {
        let few = try #require(TopTwo(try tabulation(a: 12, o: 8, m: 3)))
        let many = try #require(TopTwo(try tabulation(a: 120, o: 80, m: 30)))
        #expect(many.pValue < few.pValue)
    }

    @Test func `the test of weighted counts lies between those of the whole counts around`() throws {
        let between = try #require(TopTwo(try tabulation([.attractive: 12.5, .oneDimensional: 8])))
        let below = try #require(TopTwo(try tabulation(a: 12, o: 8)))
        let above = try #require(TopTwo(try tabulation(a: 13, o: 8)))
        #expect(above.pValue < between.pValue && between.pValue < below.pValue)
    }

    // Source: oracles/kano/sample_size.json, 400,000 draws; here 4,000, whose standard error is below .0065.
    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Oracle.named("kano/sample_size")["fong_false_alarm_two_top_categories_truly_equal"].list
    )
    func `Fong raises more false alarms than it means, the sign test does not`(_ example: Oracle) throws {
        let shares = example["shares"].numbers
        let letters: [KanoCategory] = [.attractive, .oneDimensional, .mustBe, .indifferent, .reverse, .questionable]
        let weights = Dictionary(uniqueKeysWithValues: zip(letters.indices, shares))
        let distribution = try #require(DiscreteDistribution(weights: weights))
        var (generator, fong, sign) = (SeededGenerator(seed: 7), 0, 0)
        for _ in 0..<4_000 {
            var counts: [KanoCategory: Double] = [:]
            for _ in 0..<(example["n"].whole ?? 0) {
                counts[letters[distribution.draw(using: &generator)], default: 0] += 1
            }
            let topTwo = try #require(CategoryCounts(counts).flatMap { TopTwo($0) })
            if topTwo.isFongSignificant { fong += 1 }
            if topTwo.pValue < 0.1 { sign += 1 }
        }
        #expect(isClose(Double(fong) / 4_000, example["fong_165"].number, within: 0.02))
        #expect(Double(sign) / 4_000 < 0.11)
    }
}
