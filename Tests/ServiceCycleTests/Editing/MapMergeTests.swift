import ServiceCycle
import TestSupport
import Testing

/// What becomes of two maps that went on from the same one.
@Suite struct MapMergeTests {
    private let base = Fixtures.map

    private func edited(_ map: ServiceMap, _ moment: String, _ fields: [(String, String)]) throws -> ServiceMap {
        try map.changing(code(moment), by: Fields(fields.map { (name: $0.0, text: $0.1) }), since: map)
    }

    private func codes(_ map: ServiceMap) -> [String] { map.moments.map(\.code.text) }

    @Test func `what only one of the two changed becomes what he made it`() throws {
        let theirs = try edited(base, "wait", [("owner", "Ada"), ("standard.minutes-1.target", "5")])
        let mine = try edited(base, "wait", [("name.en", "Queues"), ("name.de", "Wartet")])
        let merge = MapMerge(base: base, theirs: theirs, mine: mine)
        let moment = try #require(merge.map.moment(code("wait")))
        #expect(merge.conflicts.isEmpty)
        #expect(moment.owner == "Ada")
        #expect(moment.name == LocalisedText([.english: "Queues", .german: "Wartet"]))
        #expect(moment.standards.map(\.target) == [80, 5])
    }

    @Test func `where nobody changed anything the map is the same`() {
        #expect(MapMerge(base: base, theirs: base, mine: base).map == base)
    }

    @Test func `the same field changed by both is left to a person, whose choice stands`() throws {
        let theirs = try edited(base, "wait", [("name.en", "Lingers")])
        let mine = try edited(base, "wait", [("name.en", "Queues")])
        let open = MapMerge(base: base, theirs: theirs, mine: mine)
        #expect(open.conflicts.map(\.key) == ["moment wait name.en"])
        #expect(open.conflicts.first?.theirs == "Lingers")
        for (side, name) in [(MapMerge.Side.theirs, "Lingers"), (.mine, "Queues")] {
            let merge = MapMerge(base: base, theirs: theirs, mine: mine, choices: ["moment wait name.en": side])
            #expect(merge.conflicts.isEmpty)
            #expect(merge.map.moment(code("wait"))?.name == english(name))
        }
    }

    @Test func `what one took out and the other left alone is gone, what the other changed is a question`() throws {
        let theirs = try base.retiring(code("wait"), since: base)
        #expect(MapMerge(base: base, theirs: theirs, mine: base).map.moment(code("wait")) == nil)
        #expect(MapMerge(base: base, theirs: base, mine: theirs).map.moment(code("wait")) == nil)
        let mine = try edited(base, "wait", [("owner", "Grace")])
        let open = MapMerge(base: base, theirs: theirs, mine: mine)
        #expect(open.conflicts.map(\.field) == [MapMerge.Conflict.there])
        let gone = MapMerge(base: base, theirs: theirs, mine: mine, choices: [open.conflicts[0].key: .theirs])
        #expect(gone.map.moment(code("wait")) == nil)
        let kept = MapMerge(base: base, theirs: theirs, mine: mine, choices: [open.conflicts[0].key: .mine])
        #expect(kept.map.moment(code("wait"))?.owner == "Grace")
    }

    @Test func `moments that either added stand where they were put`() throws {
        let place = ServiceMap.Place(phase: .during, before: code("receive"))
        let theirs = try base.adding(Fields([("name.en", "Greets")]), at: place, since: base, avoiding: []).map
        let end = ServiceMap.Place(phase: .after)
        let mine = try base.adding(Fields([("name.en", "Comes back")]), at: end, since: base, avoiding: []).map
        let merge = MapMerge(base: base, theirs: theirs, mine: mine)
        #expect(codes(merge.map) == ["decide", "wait", "greets", "receive", "leave", "comes-back"])
        #expect(merge.map.issues().isEmpty)
    }

    @Test func `a moment that only one moved goes there, one that both moved is a question`() throws {
        let early = ServiceMap.Place(phase: .before)
        let late = ServiceMap.Place(phase: .after)
        let theirs = try base.moving(code("receive"), to: early, since: base)
        #expect(codes(MapMerge(base: base, theirs: theirs, mine: base).map) == codes(theirs))
        let mine = try base.moving(code("receive"), to: late, since: base)
        let open = MapMerge(base: base, theirs: theirs, mine: mine)
        #expect(open.conflicts.map(\.field) == [MapMerge.Conflict.order])
        #expect(codes(open.map) == codes(mine))
        let decided = MapMerge(base: base, theirs: theirs, mine: mine, choices: [open.conflicts[0].key: .theirs])
        #expect(codes(decided.map) == codes(theirs))
        #expect(decided.map.issues().isEmpty)
    }

    @Test func `a channel that one took out stays where the other uses it`() throws {
        var theirs = base
        theirs.channels.removeAll { $0.code == code("web") }
        let mine = try edited(base, "decide", [("place", "web")])
        let merge = MapMerge(base: base, theirs: theirs, mine: mine)
        #expect(merge.map.channels.map(\.code) == [code("branch"), code("web")])
        #expect(merge.map.issues().isEmpty)
    }

    @Test func `touchpoints of one channel that both changed are all there`() {
        var (theirs, mine) = (base, base)
        theirs.channels[0].touchpoints.append(Touchpoint(code: code("door"), name: english("Door")))
        mine.channels[0].touchpoints = [Touchpoint(code: code("desk"), name: english("Counter"))]
        let merge = MapMerge(base: base, theirs: theirs, mine: mine)
        #expect(merge.conflicts.isEmpty)
        #expect(merge.map.channels[0].touchpoints.map(\.name) == [english("Counter"), english("Door")])
    }

    @Test func `a standard is one thing: both changed it, somebody decides about all of it`() throws {
        let theirs = try edited(base, "wait", [("standard.minutes-1.target", "5")])
        let mine = try edited(base, "wait", [("standard.minutes-1.target", "")])
        let open = MapMerge(base: base, theirs: theirs, mine: mine)
        #expect(open.conflicts.map(\.field) == ["standard.minutes-1.target"])
        let kept = MapMerge(base: base, theirs: theirs, mine: mine, choices: [open.conflicts[0].key: .theirs])
        #expect(kept.map.moment(code("wait"))?.standards.map(\.target) == [80, 5])
        let dropped = MapMerge(base: base, theirs: theirs, mine: mine, choices: [open.conflicts[0].key: .mine])
        #expect(dropped.map.moment(code("wait"))?.standards.map(\.target) == [80])
    }
}
