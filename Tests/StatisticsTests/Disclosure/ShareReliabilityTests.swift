import OracleSupport
import Statistics
import Testing

@Suite struct ShareReliabilityTests {
    // Source: Parker and others 2017, the rule; decide.md, section 5, the cases
    @Test(arguments: [
        (12, 29, ShareReliability.tooFew), (15, 30, .tooWide), (26, 200, .shown), (3, 60, .relativelyTooWide),
        (3, 200, .shown), (0, 100, .reviewed), (200, 200, .reviewed),
    ])
    func `the rule of the health statistics`(_ x: Double, _ n: Double, _ expected: ShareReliability) throws {
        let proportion = try #require(Proportion(successes: x, trials: n))
        #expect(ShareReliability(proportion) == expected)
    }

    private static let words: [String: ShareReliability] = [
        "suppress (n<30)": .tooFew, "suppress (width)": .tooWide, "suppress (relative width)": .relativelyTooWide,
        "show": .shown, "show, flag for review (0 or 100%)": .reviewed,
    ]

    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Oracle.named("05_nps_csat_ces")["suppression_nchs"]["rows"].list
    )
    func `the oracle's decisions`(_ row: Oracle) throws {
        let proportion = try Examples.proportion(row["x"].number, row["n"].number)
        let decision = ShareReliability(proportion)
        #expect(decision == Self.words[row["decision"].text ?? ""])
        #expect(decision.isShown == (row["decision"].text?.hasPrefix("show") == true))
        guard let width = row["ci_width"].number else { return }
        let bounds = try #require(ExactInterval(proportion)?.bounds)
        #expect(isClose(bounds.upperBound - bounds.lowerBound, width, within: 1e-9))
    }
}
