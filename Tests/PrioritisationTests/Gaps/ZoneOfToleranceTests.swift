import OracleSupport
import Prioritisation
import Testing

@Suite struct ZoneOfToleranceTests {
    @Test(
        .enabled(if: Oracle.areThere, Oracle.absence),
        arguments: Oracle.named("01_servqual")["zone_of_tolerance"].list
    )
    func `a perception lies below, inside or above the zone`(_ example: Oracle) throws {
        let zone = try ZoneOfTolerance(
            perceived: #require(example["perceived"].number),
            adequate: #require(example["adequate"].number),
            desired: #require(example["desired"].number)
        )
        #expect(isClose(zone.adequacy, example["MSA"].number))
        #expect(isClose(zone.superiority, example["MSS"].number))
        #expect(zone.place.rawValue == example["zone"].text)
    }

    @Test func `the ends belong to the zone`() throws {
        #expect(try ZoneOfTolerance(perceived: 3, adequate: 3, desired: 5).place == .inside)
        #expect(try ZoneOfTolerance(perceived: 5, adequate: 3, desired: 5).place == .inside)
    }

    @Test func `a zone upside down is refused`() {
        #expect(throws: AnalysisRefusal.adequateAboveDesired) {
            try ZoneOfTolerance(perceived: 3, adequate: 5, desired: 4)
        }
        #expect(throws: AnalysisRefusal.notFinite("The zone", row: 0)) {
            try ZoneOfTolerance(perceived: .infinity, adequate: 3, desired: 4)
        }
    }
}
