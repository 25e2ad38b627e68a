import OracleSupport
import Statistics
import Testing

@Suite struct ControlChartConstantsTests {
    @Test(.enabled(if: Oracle.areThere, Oracle.absence), arguments: Oracle.table("06_constants"))
    func `constants round to those of the tables`(_ row: [String: String]) throws {
        let size = try #require(row["n"].flatMap { Int($0) })
        let constants = try #require(ControlChartConstants(sampleSize: size))
        let found = [
            "d2": constants.d2, "d3": constants.d3, "c4": constants.c4, "A2": constants.a2, "A3": constants.a3,
            "D3": constants.rangeLower, "D4": constants.rangeUpper, "B3": constants.deviationLower,
            "B4": constants.deviationUpper, "E2": constants.e2,
        ]
        for (name, value) in found {
            let printed = try #require(row[name].flatMap { Double($0) })
            #expect(abs(value - printed) <= 0.500_001e-6, "\(name)")
        }
    }

    @Test func `two values have closed forms`() throws {
        // E|X − Y| = 2/√π, E(X − Y)² = 2
        let constants = try #require(ControlChartConstants(sampleSize: 2))
        #expect(isClose(constants.d2, 2 / Double.pi.squareRoot(), within: 1e-12))
        #expect(isClose(constants.d3, (2 - 4 / Double.pi).squareRoot(), within: 1e-11))
        #expect(isClose(constants.c4, (2 / Double.pi).squareRoot(), within: 1e-12))
        #expect(isClose(MovingRange.exact.divisor, constants.d2, within: 1e-12))
        #expect(isClose(MovingRange.exact.upperLimit, constants.rangeUpper, within: 1e-11))
    }

    @Test(arguments: [-1, 0, 1, 101])
    func `subgroups of no use are refused`(_ size: Int) {
        #expect(ControlChartConstants(sampleSize: size) == nil)
    }
}
