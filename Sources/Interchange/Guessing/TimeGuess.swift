internal import ServiceCycle

/// How the times of a column are written.
struct TimeGuess: Equatable, Sendable {
    /// The ways in which all of them can be read, the likeliest first; there is one at least.
    let readings: [TimeReading]

    private static let dates = [
        "yyyy-MM-dd", "dd.MM.yyyy", "dd/MM/yyyy", "MM/dd/yyyy", "yyyy/MM/dd", "dd-MM-yyyy", "yyyyMMdd",
    ]
    private static let clocks = ["", " HH:mm", " HH:mm:ss", "THH:mm", "THH:mm:ss"]

    /// Nil where a cell cannot be read as a time, or where there is none.
    init?(_ profile: ColumnProfile) {
        guard !profile.isEmpty else { return nil }
        let cells = profile.values.prefix(200).map { Array($0.value.utf8)[...] }
        var readings: [TimeReading] = []
        if cells.allSatisfy({ Timestamp.instant($0) != nil }) { readings.append(.standard) }
        for date in Self.dates {
            for clock in Self.clocks {
                guard let pattern = TimePattern(date + clock), cells.allSatisfy({ pattern.read($0) != nil }) else {
                    continue
                }
                readings.append(.pattern(date + clock))
            }
        }
        guard !readings.isEmpty else { return nil }
        self.readings = readings
    }
}
