import ServiceCycle
import TestSupport
import Testing

@testable import Web

/// The blueprint as a value: how it is cut for paper, what stands in its lanes, how its curve is joined.
@Suite struct BlueprintTests {
    private func phases(_ before: Int, _ during: Int, _ after: Int) -> [Moment.Phase] {
        Array(repeating: .before, count: before) + Array(repeating: .during, count: during)
            + Array(repeating: .after, count: after)
    }

    @Test(arguments: [
        ((0, 0, 0), []), ((1, 0, 0), [0]), ((2, 12, 1), [0, 8]), ((8, 8, 8), [0, 8, 16]),
        // The phase begins a sheet where it would not fit on the rest of one that is more than half full.
        ((5, 8, 2), [0, 5, 13]), ((3, 8, 2), [0, 8]), ((6, 2, 3), [0, 8]),
    ])
    func `a band ends with a phase or after eight moments`(_ counts: (Int, Int, Int), _ starts: [Int]) {
        #expect(Blueprint.starts(phases(counts.0, counts.1, counts.2)) == starts)
    }

    @Test func `no band of sixty moments is wider than paper, and none is lost`() {
        let phases = phases(13, 40, 7)
        let starts = Blueprint.starts(phases)
        let ends = starts.dropFirst() + [phases.count]
        #expect(zip(starts, ends).allSatisfy { (1...Blueprint.mostColumns).contains($1 - $0) })
    }

    @Test func `what staff do stands on the side of the line of visibility on which they are`() throws {
        let sample = try StorySample(resources: SamplePages().resources)
        let stage = StoryStage(sample: sample, language: .english, files: StaticFiles(in: "../"))
        let moments = try #require(stage.view(.blueprint).blueprint).bands.flatMap(\.bandMoments)
        let waits = try #require(moments.first { $0.momentID == "m-waits" })
        #expect(waits.momentFront?.cardIsActing == false && waits.momentBack?.cardIsActing == false)
        #expect(waits.momentEvidence == "Screen, clock, chairs" && waits.momentSupport == "Queue system, duty roster")
        let verified = try #require(moments.first { $0.momentID == "m-is-verified" })
        #expect(verified.momentFront == nil && verified.momentBack?.cardIsActing == true)
        let enters = try #require(moments.first { $0.momentID == "m-enters" })
        #expect(enters.momentFront != nil && enters.momentBack == nil && enters.momentSupport == nil)
        #expect(waits.momentTouchpoint == "Waiting area" && waits.momentChannel == "Branch")
        #expect(waits.momentDrawn == "+2" && waits.momentIsKey && waits.momentIsBad)
    }

    @Test func `long words may be divided between syllables, and say the same`() {
        let text = "Die Kundenzufriedenheitsbefragung am Schalter"
        let soft = Hyphenation.softened(text)
        #expect(soft.replacing("\u{AD}", with: "") == text)
        #expect(soft.split(separator: " ").map { $0.contains("\u{AD}") } == [false, true, false, false])
    }

    @Test func `the parts of the curve meet at the edges of their columns`() throws {
        let rows = SampleReport.bank.map { row in
            var row = row
            row.count = 800
            return row
        }
        let strips = CurveStrip.all(try SampleReport.make(rows).moments, measure: .share)
        let lines = try strips.map { try #require($0.stripLine).split(separator: " ").map(String.init) }
        #expect(lines.map(\.count) == [2, 3, 3, 3, 3, 2])
        for (left, right) in zip(lines, lines.dropFirst()) {
            let ends = [try #require(left.last), try #require(right.first)].map { $0.split(separator: ",") }
            #expect(ends.map { $0[0] } == ["100", "0"])
            #expect(ends[0][1] == ends[1][1])
        }
    }

    @Test func `a withheld moment leaves a gap in the curve and has no figure`() throws {
        let page = try SamplePages().view(.blueprint, try SampleReport.make())
        let moment = try #require(page.blueprint?.bands.first?.bandMoments[1])
        #expect(moment.momentStrip.stripMark == nil && moment.momentStrip.stripLine == nil)
        #expect(moment.momentFigure.figureShown == nil)
        #expect(moment.momentFigure.figureWithheld == "not shown (n < 5)")
    }

    @Test(arguments: [
        ("/cycles/counter/blueprint", true), ("/cycles/counter/list?by=segment#m-wait", true),
        ("/cycles/other/list", false), ("/cycles/counter", false), ("//evil.example/cycles/counter/list", false),
        ("/cycles/counter/list\r\nSet-Cookie:", false), ("/cycles/counter/listing", false),
    ])
    func `a form leads back to the views of its own cycle alone`(_ address: String, _ isOwn: Bool) {
        #expect(CycleView.owns(address, of: code("counter")) == isOwn)
    }
}
