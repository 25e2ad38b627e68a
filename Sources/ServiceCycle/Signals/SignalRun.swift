/// Signals of one place in one direction: what a reader sees as one thing, however many weeks it goes on.
package struct SignalRun: Equatable, Sendable {
    package let map: ServiceMap
    package let isSample: Bool
    package let moment: Moment

    /// The newest of them.
    package let newest: KeptSignal

    /// How many weeks of the run are signals, and the Monday of the first.
    package let weeks: Int
    package let first: Day

    package var place: WatchedPlace { newest.signal.place }
    package var isBelow: Bool { newest.signal.isBelow }
    package var isSeen: Bool { newest.seen != nil }

    /// Gathers signals, those that nobody has seen first, what is worse before what is better, then the most critical moments.
    ///
    /// - Parameters:
    ///   - signals: As they are kept, of any cycles.
    ///   - cycles: The maps by their cycles' numbers; signals of other cycles and of moments that a map no longer has are left out.
    /// - Returns: One run for each cycle, place and direction.
    package static func all(
        _ signals: [KeptSignal],
        in cycles: [Int: (map: ServiceMap, isSample: Bool)]
    ) -> [SignalRun] {
        struct Key: Hashable {
            let cycle: Int
            let place: WatchedPlace
            let isBelow: Bool
        }
        let groups = Dictionary(grouping: signals) {
            Key(cycle: $0.cycle, place: $0.signal.place, isBelow: $0.signal.isBelow)
        }
        let runs = groups.compactMap { key, kept -> SignalRun? in
            guard let cycle = cycles[key.cycle], let moment = cycle.map.moment(key.place.moment),
                let newest = kept.max(by: { $0.signal.monday < $1.signal.monday }),
                let first = kept.map(\.signal.monday).min()
            else { return nil }
            return SignalRun(
                map: cycle.map,
                isSample: cycle.isSample,
                moment: moment,
                newest: newest,
                weeks: kept.count,
                first: first
            )
        }
        return runs.sorted { $0.precedes($1) }
    }

    private func precedes(_ other: SignalRun) -> Bool {
        if isSeen != other.isSeen { return !isSeen }
        if isBelow != other.isBelow { return isBelow }
        if moment.criticality != other.moment.criticality { return moment.criticality > other.moment.criticality }
        if newest.signal.monday != other.newest.signal.monday {
            return newest.signal.monday > other.newest.signal.monday
        }
        let names = [self, other].map { [$0.map.code.text, $0.moment.code.text, $0.place.location?.text ?? ""] }
        return names[0].lexicographicallyPrecedes(names[1])
    }
}
