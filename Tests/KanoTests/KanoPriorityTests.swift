import Kano
import Testing

@Suite struct KanoPriorityTests {
    @Test func `failing must-bes come first, then what is one-dimensional, then what delights`() throws {
        let mustBe = try profile([(3, 5, 30), (3, 3, 10)])
        let oneDimensional = try profile([(1, 5, 30), (3, 3, 10)])
        let strong = try profile([(1, 5, 38), (3, 3, 2)])
        let attractive = try profile([(1, 3, 30), (3, 3, 10)])
        let indifferent = try profile([(1, 3, 10), (3, 3, 30)])
        let order = try [
            attractive.priority(isBelowStandard: true), indifferent.priority(isBelowStandard: true),
            oneDimensional.priority(isBelowStandard: false), mustBe.priority(isBelowStandard: true),
            mustBe.priority(isBelowStandard: false), strong.priority(isBelowStandard: false),
        ]
        .map { try #require($0) }.sorted()
        #expect(order.map(\.round) == [.failingMustBe, .oneDimensional, .oneDimensional, .attractive, .rest, .rest])
        #expect(order[1].stake > order[2].stake)
    }

    // Source: by hand. 30 O and 10 I: Better = .75 = |Worse|, both move as one, so the sum has twice the standard error
    // √(.75·.25/40).
    @Test func `the stake has a standard error`() throws {
        let priority = try #require(try profile([(1, 5, 30), (3, 3, 10)]).priority(isBelowStandard: false))
        #expect(isClose(priority.stake, 1.5, within: 1e-12))
        #expect(isClose(priority.standardError, 2 * (0.75 * 0.25 / 40).squareRoot(), within: 1e-12))
    }
}
