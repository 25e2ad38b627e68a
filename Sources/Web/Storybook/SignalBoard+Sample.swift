internal import ServiceCycle
internal import Statistics

extension SignalBoard {
    /// Signals of the first moments of a map: one that goes on, one that somebody has seen, one for the better.
    static func sample(of map: ServiceMap) -> SignalBoard {
        let monday = Day(number: 20_773).startOfWeek
        let entries: [(weeksAgo: Int, moment: Int, rule: NelsonRule, hits: Int, isSeen: Bool)] = [
            (1, 0, .beyondLimits, 9, false), (2, 0, .twoOfThree, 12, false), (1, 1, .sameSide, 28, false),
            (3, 2, .beyondLimits, 8, true),
        ]
        let signals = entries.filter { map.moments.indices.contains($0.moment) }.map { entry in
            KeptSignal(
                cycle: 1,
                signal: MomentSignal(
                    place: WatchedPlace(
                        moment: map.moments[entry.moment].code,
                        location: entry.moment == 0 ? map.locations.first?.code : nil
                    ),
                    monday: monday + -7 * entry.weeksAgo,
                    rules: [entry.rule],
                    isBelow: entry.hits < 15,
                    count: 30,
                    hits: entry.hits,
                    center: 0.7
                ),
                foundAt: Instant(seconds: 1_794_787_200),
                seen: entry.isSeen ? KeptSignal.Seen(login: "ana", at: Instant(seconds: 1_794_787_200)) : nil
            )
        }
        return SignalBoard(runs: SignalRun.all(signals, in: [1: (map: map, isSample: true)]), charts: 60)
    }
}
