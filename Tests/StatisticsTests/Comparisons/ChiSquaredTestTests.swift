import OracleSupport
import Statistics
import Testing

@Suite struct ChiSquaredTestTests {
    @Test func `Agresti's parties`() throws {
        // Agresti 2007, p. 39; R, help(chisq.test): X-squared = 30.07, df = 2, p-value = 2.954e-07
        let test = try ChiSquaredTest(ContingencyTable([[762, 327, 468], [484, 239, 477]]))
        #expect(abs(test.statistic - 30.07) < 0.005)
        #expect(abs(test.pValue - 2.954e-07) < 5e-11)
        #expect(test.degreesOfFreedom == 2 && test.isReliable)
    }

    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: ["chi_square_agresti", "chi_square_channels"])
    func `the oracle's tables`(_ name: String) throws {
        let expected = Oracle.named("10_channels")[name]
        let table = try ContingencyTable(expected["table"].list.map { $0.list.compactMap(\.whole) })
        let test = try ChiSquaredTest(table)
        #expect(isClose(test.statistic, try #require(expected["chi2"].number)))
        #expect(isClose(test.degreesOfFreedom, try #require(expected["df"].number)))
        #expect(isClose(test.pValue, try #require(expected["p"].number), within: 1e-9))
        #expect(isClose(test.cramersV, try #require(expected["cramers_v"].number)))
        #expect(isClose(test.correctedCramersV, try #require(expected["cramers_v_bias_corrected"].number)))
        #expect(isClose(test.leastExpected, try #require(expected["min_expected"].number)))
        for (row, right) in zip(test.adjustedResiduals, expected["adjusted_residuals"].list) {
            for (found, number) in zip(row, right.numbers) { #expect(isClose(found, number)) }
        }
        for (row, right) in zip(table.expected, expected["expected"].list) {
            for (found, number) in zip(row, right.numbers) { #expect(isClose(found, number)) }
        }
    }

    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Oracle.named("07_before_after")["two_proportions"].list
    )
    func `of two shares it is the square of z`(_ row: Oracle) throws {
        let (x1, n1) = (try #require(row["x1"].whole), try #require(row["n1"].whole))
        let (x2, n2) = (try #require(row["x2"].whole), try #require(row["n2"].whole))
        let table = try ContingencyTable([[x1, n1 - x1], [x2, n2 - x2]])
        #expect(isClose(try ChiSquaredTest(table).statistic, try #require(row["chi2"].number)))
        #expect(isClose(try ChiSquaredTest(table).pValue, try #require(row["p_z"].number), within: 1e-9))
        let exact = try FisherExactTest((x1, n1 - x1), (x2, n2 - x2))
        #expect(isClose(exact.pValue, try #require(row["fisher_p"].number), within: 1e-9))
    }

    @Test func `rows and columns without answers count for nothing`() throws {
        let full = try ChiSquaredTest(ContingencyTable([[8, 2], [1, 5]]))
        let gaps = try ChiSquaredTest(ContingencyTable([[8, 0, 2], [0, 0, 0], [1, 0, 5]]))
        #expect(isClose(gaps.statistic, full.statistic) && gaps.degreesOfFreedom == 1)
        #expect(gaps.adjustedResiduals[1] == [nil, nil, nil] && gaps.adjustedResiduals[0][1] == nil)
        #expect(isClose(gaps.adjustedResiduals[0][0], full.adjustedResiduals[0][0] ?? .nan))
        #expect(gaps.leastExpected == full.leastExpected)
        #expect(!full.isReliable)
    }

    @Test func `a perfect connection has strength one, none has none`() throws {
        #expect(isClose(try ChiSquaredTest(ContingencyTable([[9, 0], [0, 9]])).cramersV, 1))
        let none = try ChiSquaredTest(ContingencyTable([[10, 20], [20, 40]]))
        #expect(none.statistic < 1e-12 && none.correctedCramersV == 0 && isClose(none.pValue, 1))
    }
}
