import Statistics
import Testing

@testable import Web

@Suite struct NamePlacingTests {
    private let room = PlotRoom(x: 0...700, y: 0...500)

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `names keep off marks and off each other, within the room`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let marks = (0..<14).map { _ in
            PlotPoint(x: 20 + generator.uniform() * 660, y: 20 + generator.uniform() * 460)
        }
        var placing = NamePlacing(in: room, size: 12)
        let boxes = marks.map { PlotRoom(around: $0, width: 20, height: 20) }
        for box in boxes { placing.block(box) }
        let places = marks.map { placing.place(["A name of", "two lines"], at: $0, radius: 10) }
        #expect(places.allSatisfy { $0 != nil })
        let found = places.compactMap { $0?.box }
        for (index, box) in found.enumerated() {
            #expect(room.holds(box))
            #expect(!boxes.contains(where: box.overlaps))
            #expect(!found[..<index].contains(where: box.overlaps))
        }
    }

    @Test func `a name that stands apart has a line that leads to it`() throws {
        var placing = NamePlacing(in: room, size: 12)
        let mark = PlotPoint(x: 350, y: 250)
        placing.block(PlotRoom(around: mark, width: 60, height: 60))
        let found = placing.place(["Far"], at: mark, radius: 10)
        let place = try #require(found)
        let lead = try #require(place.lead)
        // It begins just outside the mark, whose radius is 10, and ends at the name.
        #expect(lead.start == PlotPoint(x: 362, y: 250))
        #expect(lead.end == place.box.nearest(to: mark))
    }

    @Test func `where there is no room there is no name`() {
        var placing = NamePlacing(in: room, size: 12)
        placing.block(room)
        let place = placing.place(["Nowhere"], at: PlotPoint(x: 350, y: 250), radius: 10)
        #expect(place == nil)
    }

    @Test func `an arrow ends at the edge of the mark, and a short way has none`() throws {
        let arrow = try #require(
            KanoArrow(from: PlotPoint(x: 0, y: 0), to: PlotPoint(x: 100, y: 0), radius: 10, isCertain: true)
        )
        #expect(arrow.head[0] == PlotPoint(x: 88.5, y: 0))
        #expect(KanoArrow(from: PlotPoint(x: 0, y: 0), to: PlotPoint(x: 15, y: 0), radius: 10, isCertain: true) == nil)
    }
}
