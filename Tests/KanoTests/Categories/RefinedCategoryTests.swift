import Kano
import Testing

@Suite struct RefinedCategoryTests {
    // Source: Yang 2005, the eight names, as in methods/kano.md 3.7.
    @Test(arguments: [
        (KanoCategory.attractive, RefinedCategory.highlyAttractive, RefinedCategory.lessAttractive),
        (.oneDimensional, .highValueAdded, .lowValueAdded), (.mustBe, .critical, .necessary),
        (.indifferent, .potential, .careFree),
    ])
    func `importance divides a category`(_ category: KanoCategory, _ high: RefinedCategory, _ low: RefinedCategory) {
        #expect(RefinedCategory(category, importance: 7, average: 6.5) == high)
        #expect(RefinedCategory(category, importance: 6, average: 6.5) == low)
    }

    @Test func `what is not wanted or not understood has no refined name`() {
        #expect(RefinedCategory(.reverse, importance: 7, average: 6) == nil)
        #expect(RefinedCategory(.questionable, importance: 7, average: 6) == nil)
        #expect(RefinedCategory(.attractive, importance: .nan, average: 6) == nil)
    }
}
