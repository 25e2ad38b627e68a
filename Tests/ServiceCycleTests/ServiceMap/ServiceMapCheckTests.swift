import ServiceCycle
import Testing

@Suite struct ServiceMapCheckTests {
    /// A slip in an otherwise sound map, and where it is told.
    struct Slip: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let places: [String]
        let make: @Sendable (inout ServiceMap) -> Void

        init(_ testDescription: String, at places: String..., make: @escaping @Sendable (inout ServiceMap) -> Void) {
            self.testDescription = testDescription
            self.places = places
            self.make = make
        }
    }

    private static func english(_ text: String) -> LocalisedText { LocalisedText([.english: text]) }

    private static func sound() throws -> ServiceMap {
        let codes = try ["counter", "branch", "web", "desk", "decide", "wait", "leave", "centre", "new"].map {
            try #require(Code($0))
        }
        return ServiceMap(
            code: codes[0],
            name: english("Counter"),
            locations: [Location(code: codes[7], name: english("Centre"))],
            channels: [
                Channel(
                    code: codes[1],
                    name: english("Branch"),
                    touchpoints: [Touchpoint(code: codes[3], name: english("Desk"))]
                ),
                Channel(code: codes[2], name: english("Web")),
            ],
            segments: [Segment(code: codes[8], name: english("New"))],
            moments: [
                Moment(code: codes[4], name: english("Decides"), phase: .before, actor: .customer),
                Moment(
                    code: codes[5],
                    name: english("Waits"),
                    phase: .during,
                    channel: codes[1],
                    touchpoint: codes[3],
                    actor: .customer,
                    standards: [Standard(target: 100, unit: .percentSatisfied), Standard(target: 600, unit: .seconds)],
                    criticality: 10
                ),
                Moment(code: codes[6], name: english("Leaves"), phase: .after, channel: codes[2], actor: .customer),
            ]
        )
    }

    @Test func `a sound map has no issues`() throws {
        #expect(try Self.sound().issues() == [])
    }

    private static let slips = [
        Slip("no name", at: "name") { $0.name = LocalisedText() },
        Slip("no moments", at: "moments") { $0.moments = [] },
        Slip("a moment twice", at: "moments[2].code") { $0.moments[2].code = $0.moments[0].code },
        Slip("a moment three times", at: "moments[1].code", "moments[2].code") {
            $0.moments[1].code = $0.moments[0].code
            $0.moments[2].code = $0.moments[0].code
        },
        Slip("a location twice", at: "locations[1].code") { $0.locations.append($0.locations[0]) },
        Slip("a segment twice", at: "segments[1].code") { $0.segments.append($0.segments[0]) },
        Slip("a channel twice", at: "channels[2].code") { $0.channels.append($0.channels[0]) },
        Slip("a touchpoint twice", at: "channels[0].touchpoints[1].code") {
            $0.channels[0].touchpoints.append($0.channels[0].touchpoints[0])
        },
        Slip("a nameless moment", at: "moments[1].name") { $0.moments[1].name = LocalisedText() },
        Slip("a nameless location", at: "locations[0].name") { $0.locations[0].name = LocalisedText() },
        Slip("a nameless segment", at: "segments[0].name") { $0.segments[0].name = LocalisedText() },
        Slip("a nameless channel", at: "channels[1].name") { $0.channels[1].name = LocalisedText() },
        Slip("a nameless touchpoint", at: "channels[0].touchpoints[0].name") {
            $0.channels[0].touchpoints[0].name = LocalisedText()
        },
        Slip("too critical", at: "moments[1].criticality") { $0.moments[1].criticality = 11 },
        Slip("less than uncritical", at: "moments[1].criticality") { $0.moments[1].criticality = -1 },
        Slip("a phase goes backwards", at: "moments[2].phase") { $0.moments[2].phase = .before },
        Slip("an unknown channel", at: "moments[1].channel") { $0.moments[1].channel = $0.code },
        Slip("an unknown touchpoint", at: "moments[1].touchpoint") { $0.moments[1].touchpoint = $0.code },
        Slip("a touchpoint of another channel", at: "moments[1].touchpoint") {
            $0.moments[1].channel = $0.channels[1].code
        },
        Slip("a touchpoint without its channel", at: "moments[1].touchpoint") { $0.moments[1].channel = nil },
        Slip("more than all", at: "moments[1].standards[0].target") { $0.moments[1].standards[0].target = 100.5 },
        Slip("less than nothing", at: "moments[1].standards[1].target") { $0.moments[1].standards[1].target = -1 },
        Slip("no number", at: "moments[1].standards[1].target") { $0.moments[1].standards[1].target = .nan },
        Slip("endless", at: "moments[1].standards[1].target") { $0.moments[1].standards[1].target = .infinity },
        Slip("two slips", at: "name", "moments[0].criticality") {
            $0.name = LocalisedText()
            $0.moments[0].criticality = 99
        },
    ]

    @Test(arguments: slips)
    func `every slip is told at its place`(_ slip: Slip) throws {
        var map = try Self.sound()
        slip.make(&map)
        let issues = map.issues()
        #expect(issues.map(\.place).sorted() == slip.places.sorted())
        #expect(issues.allSatisfy { $0.detail.hasSuffix(".") })
    }

    @Test(arguments: [(0, false), (6, false), (7, true), (10, true)])
    func `a moment is critical from seven on`(_ criticality: Int, _ isCritical: Bool) throws {
        var moment = try Self.sound().moments[0]
        moment.criticality = criticality
        #expect(moment.isCritical == isCritical)
    }

    @Test func `the standard of satisfaction is a share`() throws {
        let map = try Self.sound()
        #expect(map.moments[1].satisfiedTarget == 1)
        #expect(map.moments[0].satisfiedTarget == nil)
    }
}
