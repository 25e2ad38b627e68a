import ServiceCycle
import TestSupport
import Testing

@Suite struct MapComparisonTests {
    private let old = Fixtures.map

    @Test func `a map compared with itself shows every moment and no difference`() {
        let comparison = MapComparison(from: old, to: old)
        #expect(comparison.isEmpty)
        #expect(comparison.moments.map { $0.code?.text } == ["decide", "wait", "receive", "leave"])
    }

    @Test func `what is gone stands where it stood, what is new where it stands`() throws {
        let place = ServiceMap.Place(phase: .during, before: code("receive"))
        var new = try old.retiring(code("wait"), since: old)
        new = try new.adding(Fields([("name.en", "Greets")]), at: place, since: new, avoiding: []).map
        let comparison = MapComparison(from: old, to: new)
        #expect(
            Set(comparison.moments.compactMap { $0.code?.text }) == ["decide", "greets", "wait", "receive", "leave"]
        )
        #expect(comparison.moments.last?.code == code("leave"))
        let wait = try #require(comparison.moments.first { $0.code == code("wait") })
        #expect(wait.kinds == [.retired])
        #expect(wait.numbers.before == 2 && wait.numbers.after == nil)
        #expect(wait.fields.contains { $0.field == "criticality" && $0.before == "8" && $0.after.isEmpty })
        #expect(comparison.moments.first { $0.code == code("greets") }?.kinds == [.added])
    }

    @Test func `each field that changed has both its sides`() throws {
        let new = try old.changing(code("wait"), by: Fields([("name.en", "Queues"), ("owner", "Ada")]), since: old)
        let wait = try #require(MapComparison(from: old, to: new).moments.first { $0.code == code("wait") })
        #expect(wait.kinds == [.changed])
        #expect(wait.fields.map(\.field) == ["name.en", "owner"])
        #expect(wait.fields.map(\.before) == ["Waits for his turn", ""])
        #expect(wait.fields.map(\.after) == ["Queues", "Ada"])
    }

    @Test func `what is beside the moments is told as well`() {
        var new = old
        new.name = english("At the desk")
        new.locations.append(Location(code: code("south"), name: english("South")))
        let comparison = MapComparison(from: old, to: new)
        #expect(comparison.whole?.fields.map(\.after) == ["At the desk"])
        #expect(comparison.entries.map(\.subject) == [.location])
        #expect(!comparison.isEmpty)
    }
}
