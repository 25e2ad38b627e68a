import OracleSupport
import Statistics
import Testing

@Suite struct NelsonRulesTests {
    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Oracle.named("06_control_charts")["nelson_rules"]["cases"].list
    )
    func `each rule fires at the last point of its pattern`(_ example: Oracle) throws {
        let number = try #require(example["rule"].whole)
        let rule = try #require(NelsonRule(rawValue: number))
        let signals = NelsonRules([rule]).signals(example["z"].numbers)
        let places = signals.indices.filter { signals[$0] == [rule] }.map { Double($0 + 1) }
        #expect(places == example["violations"]["\(number)"].numbers)
        #expect(!places.isEmpty)
    }

    @Test func `several rules may fire at one point`() {
        let signals = NelsonRules.all.signals([2.5, 3.5])
        #expect(signals == [[], [.beyondLimits, .twoOfThree]])
    }

    @Test func `exactly on a border is not beyond it`() {
        #expect(NelsonRules([.beyondLimits]).signals([3, -3]) == [[], []])
        #expect(NelsonRules([.twoOfThree]).signals([2, 2, 2]) == [[], [], []])
        #expect(NelsonRules([.hugging]).signals(Array(repeating: 1, count: 15)).allSatisfy { $0.isEmpty })
    }

    @Test func `a point on the centre line ends a run`() {
        let run = Array(repeating: 0.5, count: 8)
        #expect(NelsonRules([.sameSide]).signals(run + [0] + run).allSatisfy { $0.isEmpty })
        #expect(NelsonRules([.sameSide]).signals(run + [0.1]).last == [.sameSide])
        #expect(NelsonRules.westernElectric.signals(run).last == [.sameSide])
    }

    @Test func `a missing point ends every pattern`() {
        let run: [Double?] = Array(repeating: 0.5, count: 5)
        #expect(NelsonRules.all.signals(run + [nil] + run).allSatisfy { $0.isEmpty })
        #expect(NelsonRules([.twoOfThree]).signals([2.5, nil, 2.5]) == [[], [], []])
    }

    @Test func `points in the same place neither rise nor turn`() {
        #expect(NelsonRules([.trend]).signals([1, 2, 3, 3, 4, 5, 6]).allSatisfy { $0.isEmpty })
        #expect(NelsonRules([.alternating]).signals(Array(repeating: 0.2, count: 20)).allSatisfy { $0.isEmpty })
    }

    @Test func `rule 8 needs both sides`() {
        #expect(NelsonRules([.avoiding]).signals(Array(repeating: 1.5, count: 10)).allSatisfy { $0.isEmpty })
    }

    @Test func `nothing signals nothing`() {
        #expect(NelsonRules.all.signals([]).isEmpty)
        #expect(NelsonRules.all.signals([nil, nil]) == [[], []])
    }
}
