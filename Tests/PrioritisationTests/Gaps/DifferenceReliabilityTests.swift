import OracleSupport
import Prioritisation
import Testing

@Suite struct DifferenceReliabilityTests {
    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Oracle.named("01_servqual")["difference_score_reliability"]["cases"].list
    )
    func `a difference is less reliable than its parts`(_ example: Oracle) throws {
        let reliability = try DifferenceReliability.ofDifference(
            deviations: (#require(example["s1"].number), #require(example["s2"].number)),
            reliabilities: (#require(example["r11"].number), #require(example["r22"].number)),
            correlation: #require(example["r12"].number)
        )
        #expect(isClose(reliability, example["expected"].number))
    }

    @Test func `a difference that does not vary has no reliability`() {
        #expect(throws: AnalysisRefusal.noVariation("the difference")) {
            try DifferenceReliability.ofDifference(deviations: (1, 1), reliabilities: (0.9, 0.9), correlation: 1)
        }
        #expect(throws: AnalysisRefusal.outOfRange("A reliability")) {
            try DifferenceReliability.ofDifference(deviations: (1, 1), reliabilities: (0.9, 1.9), correlation: 0)
        }
    }
}
