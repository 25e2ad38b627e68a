import Statistics
import Testing

@Suite struct RootSearchTests {
    @Test func `a cubic's root is found to the last digits`() {
        // Wallis's equation x³ − 2x − 5 = 0, root 2.0945514815423265915 (Press and others 2007, section 9.5)
        #expect(isClose(RootSearch.root(in: 0...3) { $0 * $0 * $0 - 2 * $0 - 5 }, 2.0945514815423265915, within: 1e-15))
    }

    @Test func `a root at an end and a flat one are found too`() {
        #expect(RootSearch.root(in: 0...1) { $0 } == 0)
        #expect(RootSearch.root(in: -1...0) { $0 } == 0)
        let flat = RootSearch.root(in: -1...2) { ($0 - 0.5) * ($0 - 0.5) * ($0 - 0.5) }
        #expect(flat.map { abs($0 - 0.5) < 1e-4 } == true)
    }

    @Test func `a jump is found where the sign changes`() {
        #expect(isClose(RootSearch.root(in: 0...1) { $0 < 0.3 ? -.infinity : 1 }, 0.3, within: 1e-14))
    }

    @Test func `without a change of sign or a value there is no root`() {
        #expect(RootSearch.root(in: 1...2) { $0 } == nil)
        #expect(RootSearch.root(in: -1...2) { _ in nil } == nil)
        #expect(RootSearch.root(in: -1...2) { $0 < 0 ? -1 : $0 > 1 ? 1 : .nan } == nil)
        #expect(RootSearch.root(in: -1...(.infinity)) { $0 } == nil)
    }
}
