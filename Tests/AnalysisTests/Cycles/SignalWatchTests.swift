import ServiceCycle
import Statistics
import Testing

@testable import Analysis

@Suite struct SignalWatchTests {
    /// A Thursday.
    private static let today = Day(number: 20_000).startOfWeek + 3
    private static let place = WatchedPlace(moment: SampleCycle.code("wait"), location: nil)

    /// Twelve weeks that vary as chance lets them.
    private static let quiet = [35, 32, 36, 34, 38, 33, 35, 37, 31, 36, 34, 35]

    /// Weeks of fifty answers, some of them satisfied, the last of them the running one.
    private static func series(_ satisfied: [Int]) -> [WeekSeries] {
        let weeks = satisfied.enumerated().map { index, hits in
            (today.startOfWeek + 7 * (index - satisfied.count + 1), WeightedHistogram(counts: [5: hits, 2: 50 - hits]))
        }
        return [
            WeekSeries(
                question: SampleCycle.question("wait", "wait", SampleCycle.rating),
                survey: SampleCycle.code("visit"),
                weeks: Dictionary(uniqueKeysWithValues: weeks)
            )
        ]
    }

    private static func watch(_ satisfied: [Int], frozen: FrozenBaseline? = nil, next: Day? = nil) -> SignalWatch {
        SignalWatch(
            place,
            series(satisfied),
            plan: frozen.map {
                BaselinePlan(
                    anchor: $0.weeks.lowerBound,
                    next: next,
                    frozen: $0,
                    author: nil,
                    setAt: Instant(seconds: 0)
                )
            },
            anchor: today.startOfWeek + -7 * (satisfied.count - 1),
            today: today
        )
    }

    @Test func `twelve whole weeks freeze the limits that the library takes from them`() throws {
        let found = Self.watch(Self.quiet + [0])
        let baseline = try ShareBaseline(of: Self.quiet.map { Proportion(successes: Double($0), trials: 50) })
        let frozen = try #require(found.frozen)
        #expect(frozen.limits == baseline && frozen.count == 12)
        #expect(frozen.weeks == (Self.today.startOfWeek + -84)...(Self.today.startOfWeek + -7))
        #expect(found.isWatched)
    }

    @Test func `the running week is not judged, however low it is`() {
        #expect(Self.watch(Self.quiet + [34, 0]).signals.isEmpty)
    }

    @Test func `a week that is over is judged, with its own figures`() {
        let found = Self.watch(Self.quiet + [18, 34, 50])
        #expect(found.signals.map(\.monday) == [Self.today.startOfWeek + -14])
        let signal = found.signals.first
        #expect(signal?.rules == [.beyondLimits] && signal?.isBelow == true)
        #expect(signal?.count == 50 && signal?.hits == 18)
        #expect(signal?.share?.value == 18.0 / 50)
    }

    @Test func `a signal of five weeks ago is no longer judged`() {
        #expect(Self.watch(Self.quiet + [18, 34, 35, 33, 34, 34]).signals.isEmpty)
        #expect(Self.watch(Self.quiet + [18, 34, 35, 33, 34]).signals.count == 1)
    }

    @Test func `eleven weeks are too few to be watched`() {
        let found = Self.watch(Array(Self.quiet.prefix(11)) + [0])
        #expect(!found.isWatched && found.frozen == nil && found.signals.isEmpty)
    }

    @Test func `kept limits judge, and are not taken again`() throws {
        let weeks = (Self.today.startOfWeek + -700)...(Self.today.startOfWeek + -616)
        let limits = try ShareBaseline(center: 0.9)
        let kept = FrozenBaseline(weeks: weeks, count: 12, limits: limits)
        let found = Self.watch([35, 34, 50], frozen: kept)
        #expect(found.frozen == nil && found.isWatched)
        #expect(found.signals.map(\.center) == [0.9, 0.9] && found.signals.allSatisfy(\.isBelow))
    }

    @Test func `the ninth week on one side is seen although the run began before the weeks that are judged`() throws {
        let weeks = (Self.today.startOfWeek + -700)...(Self.today.startOfWeek + -616)
        let kept = FrozenBaseline(weeks: weeks, count: 12, limits: try ShareBaseline(center: 0.7))
        let found = Self.watch(Array(repeating: 34, count: 9) + [35], frozen: kept)
        #expect(found.signals.map(\.rules) == [[.sameSide]])
        #expect(found.signals.map(\.monday) == [Self.today.startOfWeek + -7])
    }

    @Test func `what nobody answered, or everybody alike, gives no signal`() {
        #expect(!Self.watch(Array(repeating: 50, count: 14)).isWatched)
        let empty = SignalWatch(Self.place, [], plan: nil, anchor: Self.today, today: Self.today)
        #expect(!empty.isWatched && empty.signals.isEmpty)
    }

    @Test func `next limits are taken once they have twelve weeks, and the former hold until then`() throws {
        let weeks = (Self.today.startOfWeek + -700)...(Self.today.startOfWeek + -616)
        let kept = FrozenBaseline(weeks: weeks, count: 12, limits: try ShareBaseline(center: 0.9))
        let anchor = Self.today.startOfWeek + -7 * 12
        let early = Self.watch(Array(Self.quiet.prefix(11)) + [34], frozen: kept, next: anchor)
        #expect(early.frozen == nil && early.signals.allSatisfy { $0.center == 0.9 } && !early.signals.isEmpty)
        let ready = Self.watch(Self.quiet + [34], frozen: kept, next: anchor)
        #expect(ready.frozen?.count == 12 && ready.signals.isEmpty)
    }
}
