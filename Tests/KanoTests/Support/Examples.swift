import Kano
import OracleSupport
import Statistics
import Testing

/// Returns counts of the whole answers given, the rest zero.
func tabulation(a: Int = 0, o: Int = 0, m: Int = 0, i: Int = 0, r: Int = 0, q: Int = 0) throws -> CategoryCounts {
    let counts: [KanoCategory: Int] = [
        .attractive: a, .oneDimensional: o, .mustBe: m, .indifferent: i, .reverse: r, .questionable: q,
    ]
    return try #require(CategoryCounts(counts.mapValues(Double.init)))
}

/// Returns counts that need not be whole, the rest zero.
func tabulation(_ counts: [KanoCategory: Double]) throws -> CategoryCounts { try #require(CategoryCounts(counts)) }

/// Returns the counts of a case in a file of oracles.
func tabulation(of oracle: Oracle) throws -> CategoryCounts {
    var counts: [KanoCategory: Double] = [:]
    for category in KanoCategory.allCases { counts[category] = oracle["counts"][category.letter].number }
    return try #require(CategoryCounts(counts))
}

/// Returns the profile of answers given as functional position, dysfunctional position and number.
func profile(_ cells: [(Int, Int, Int)]) throws -> KanoProfile { KanoProfile(try table(cells)) }

/// Returns the table of answers given as functional position, dysfunctional position and number.
func table(_ cells: [(Int, Int, Int)]) throws -> PairTable {
    var counts = Array(repeating: Array(repeating: 0, count: 5), count: 5)
    for cell in cells { counts[cell.0 - 1][cell.1 - 1] = cell.2 }
    return try #require(PairTable(counts: counts))
}

/// Tabulations with every figure worked out.
///
/// Source: oracles/kano/aggregate_expected.json and edge_cases.json, tolerance 1e-7 as stated there.
enum Tabulations {
    static let cases =
        Oracle.named("kano/aggregate_expected")["cases"].list + Oracle.named("kano/edge_cases")["cases"].list

    /// Those in which somebody answered.
    static let answered = cases.filter { ($0["expected"]["n"].number ?? 0) > 0 }
}

extension PairTable {
    /// A table of up to 60 answers with weights of all sizes, sometimes of none.
    static func random(using generator: inout SeededGenerator) -> PairTable {
        var table = PairTable()
        for _ in 0..<Int(generator.uniform() * 61) {
            let weight = Weight(millionths: 1 + Int(generator.uniform() * 9_999_999))
            table.add(AnswerPair.all[Int(generator.uniform() * 25)], weight: weight)
        }
        return table
    }
}
