import Statistics
import TestSupport
import Testing

@testable import ServiceCycle

@Suite struct SignalRunTests {
    private static let monday = Fixtures.today.startOfWeek

    private static func signal(
        _ moment: String,
        _ location: String? = nil,
        weeksAgo: Int = 1,
        isBelow: Bool = true,
        isSeen: Bool = false
    ) -> KeptSignal {
        KeptSignal(
            cycle: 1,
            signal: MomentSignal(
                place: WatchedPlace(moment: code(moment), location: location.flatMap { Code($0) }),
                monday: monday + -7 * weeksAgo,
                rules: [.beyondLimits],
                isBelow: isBelow,
                count: 20,
                hits: 4,
                center: 0.7
            ),
            foundAt: Fixtures.now,
            seen: isSeen ? KeptSignal.Seen(login: "ada", at: Fixtures.now) : nil
        )
    }

    private static func runs(_ signals: [KeptSignal]) -> [SignalRun] {
        SignalRun.all(signals, in: [1: (map: Fixtures.map, isSample: false)])
    }

    @Test func `weeks of one place in one direction are one run, told by the newest`() {
        let found = Self.runs([Self.signal("wait", weeksAgo: 3), Self.signal("wait"), Self.signal("wait", weeksAgo: 2)])
        #expect(found.count == 1)
        #expect(found.first?.weeks == 3 && found.first?.newest.signal.monday == Self.monday + -7)
        #expect(found.first?.first == Self.monday + -21)
    }

    @Test func `places and directions are apart`() {
        let found = Self.runs([
            Self.signal("wait"), Self.signal("wait", "north"), Self.signal("wait", isBelow: false),
        ])
        #expect(found.count == 3)
    }

    @Test func `the unseen come first, then the worse, then the more critical`() {
        // The hand-over has criticality 10, the wait 8, the way there 0.
        let found = Self.runs([
            Self.signal("receive", isSeen: true), Self.signal("receive", isBelow: false), Self.signal("decide"),
            Self.signal("wait"),
        ])
        #expect(found.map(\.moment.code.text) == ["wait", "decide", "receive", "receive"])
        #expect(found.map(\.isSeen) == [false, false, false, true])
    }

    @Test func `a run that goes on is new again`() {
        let found = Self.runs([Self.signal("wait", weeksAgo: 2, isSeen: true), Self.signal("wait")])
        #expect(found.first?.isSeen == false)
    }

    @Test func `what the map no longer has is left out`() {
        #expect(Self.runs([Self.signal("gone")]).isEmpty)
        #expect(SignalRun.all([Self.signal("wait")], in: [:]).isEmpty)
    }
}
