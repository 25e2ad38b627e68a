import OracleSupport
import Statistics
import Testing

@testable import Prioritisation

@Suite struct BoundedSimplexTests {
    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: Oracle.named("09_mknapcb1")["problems"].list)
    func `linear relaxations of the OR-Library`(_ example: Oracle) throws {
        let expected = try #require(example["published_lp_relaxation"].number)
        let program = PlanLedger(try Plans.library(example)).program
        let relaxation = program.relaxation(for: .value)
        var simplex = BoundedSimplex(count: program.count, relaxation)
        guard case .solved = simplex.solve(cutoff: -.infinity) else { throw Plans.Missing() }
        // Printed with six decimals.
        #expect(abs(simplex.objective - expected) < 5e-6)
        #expect(simplex.fractionalRows.count <= 5)
        var bound = SelectionBound(relaxation)
        simplex.readMultipliers(into: &bound.multipliers)
        let node = SelectionNode(program, relaxation)
        bound.update(free: node.free, chosen: node.chosen)
        #expect(bound.value >= simplex.objective)
        #expect(bound.value - simplex.objective < 1e-6)
    }

    @Test func `whatever the multipliers, no choice brings more than the bound`() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<50 {
            let uses = (0..<8).map { _ in (0..<2).map { _ in Int.random(in: 0...9, using: &generator) } }
            let program = SelectionProgram(
                values: (0..<8).map { _ in Int.random(in: 0...9, using: &generator) },
                uses: uses,
                limits: [15, 18],
                groups: [[0, 1, 2]],
                needs: [[], [], [], [4], [], [], [7], []],
                musts: []
            )
            let relaxation = program.relaxation(for: .value)
            var bound = SelectionBound(relaxation)
            for row in bound.multipliers.indices { bound.multipliers[row] = 9 * generator.uniform() }
            let node = SelectionNode(program, relaxation)
            bound.update(free: node.free, chosen: node.chosen)
            let best = (0..<256).map { bits in (0..<8).map { bits >> $0 & 1 == 1 } }.filter { chosen in
                program.keepsConditions(chosen)
                    && (0..<2).allSatisfy { resource in
                        (0..<8).reduce(0) { $0 + (chosen[$1] ? uses[$1][resource] : 0) } <= program.limits[resource]
                    }
            }.map { program.worth(of: $0).value }.max()
            #expect(bound.value >= Double(best ?? 0))
        }
    }
}
