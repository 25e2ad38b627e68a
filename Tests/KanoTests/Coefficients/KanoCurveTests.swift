import Kano
import OracleSupport
import Testing

@Suite struct KanoCurveTests {
    // Source: oracles/kano/kano_curves.json; its coefficients are given to nine digits.
    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: Oracle.named("kano/kano_curves")["cases"].list)
    func `the published factors and constants`(_ example: Oracle) throws {
        let category = try #require(example["category"].text.flatMap { KanoCategory(rawValue: $0) })
        let better = try #require(example["better"].number)
        let worse = try #require(example["worse"].number)
        let curve = try #require(KanoCurve(category: category, better: better, worse: worse))
        #expect(isClose(curve.factor, example["expected"]["a"].number, within: 1e-11))
        #expect(isClose(curve.constant, example["expected"]["b"].number, within: 1e-11))
    }

    @Test(arguments: [KanoCategory.mustBe, .oneDimensional, .attractive])
    func `every curve goes from Worse to Better and never falls`(_ category: KanoCategory) throws {
        let curve = try #require(KanoCurve(category: category, better: 0.61, worse: -0.31))
        #expect(isClose(curve.satisfaction(at: 0), -0.31, within: 1e-12))
        #expect(isClose(curve.satisfaction(at: 1), 0.61, within: 1e-12))
        let values = stride(from: 0, through: 1, by: 0.05).map(curve.satisfaction)
        #expect(zip(values, values.dropFirst()).allSatisfy(<))
        #expect(curve.satisfaction(at: 7) == curve.satisfaction(at: 1))
    }

    @Test func `the shape is that of the largest of M, O and A, also where I is larger`() throws {
        let curve = try #require(KanoCurve(try tabulation(a: 91, o: 19, m: 9, i: 160, r: 49, q: 30)))
        #expect(curve.category == .attractive)
    }

    @Test func `what nobody wants has no curve`() throws {
        #expect(KanoCurve(try tabulation(i: 5, r: 3)) == nil)
        #expect(KanoCurve(category: .reverse, better: 0.5, worse: -0.5) == nil)
        #expect(KanoCurve(category: .mustBe, better: 1.5, worse: -0.5) == nil)
        #expect(KanoCurve(category: .mustBe, better: 0.5, worse: 0.5) == nil)
    }
}
