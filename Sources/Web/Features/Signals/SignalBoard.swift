internal import Analysis
internal import ServiceCycle
internal import Storage

/// What is new among the signals, and how many charts are watched.
struct SignalBoard: Equatable, Sendable {
    let runs: [SignalRun]

    /// How many charts have limits.
    let charts: Int

    /// How many false alarms chance raises among them in four weeks, while nothing changes.
    var falseAlarms: Double? { ControlReport.falseAlarm.map { Double(4 * charts) / $0 } }

    /// What is watched, in words.
    func words(_ language: Language) -> String {
        guard charts > 0, let falseAlarms else { return SignalWords.unwatched[language] }
        let alarms = NumberFormat(language).decimal(falseAlarms, digits: 1)
        return SignalWords.watched.text(language, charts, ["alarms": alarms])
    }
}

extension SignalBoard {
    /// Reads the signals of some cycles.
    ///
    /// - Parameters:
    ///   - cycles: The cycles; those of a sample count only where there is no other.
    ///   - weeks: How many weeks back, the running one not counted.
    ///   - today: The running week is the one that this day is in.
    ///   - connection: Where to read.
    ///   - organisation: Whose.
    /// - Throws: What the database throws.
    init(
        of cycles: [StoredCycle],
        weeks: Int,
        today: Day,
        _ connection: any Connection,
        _ organisation: Organisation
    ) throws {
        let real = cycles.filter { !$0.isSample }
        let looked = real.isEmpty ? cycles : real
        let signals = connection.signals(of: organisation.id)
        let known = looked.map { ($0.number, (map: $0.map, isSample: $0.isSample)) }
        runs = SignalRun.all(
            try signals.since(today.startOfWeek + -7 * weeks),
            in: Dictionary(uniqueKeysWithValues: known)
        )
        charts = try looked.reduce(0) { count, cycle in
            let places = try signals.baselines(of: cycle.number).filter { $0.value.frozen != nil }.keys
            return count + places.count(where: cycle.map.has)
        }
    }
}

extension ServiceMap {
    /// Whether a place is still on the map.
    fileprivate func has(_ place: WatchedPlace) -> Bool {
        moment(place.moment) != nil && (place.location.map { code in locations.contains { $0.code == code } } ?? true)
    }
}
