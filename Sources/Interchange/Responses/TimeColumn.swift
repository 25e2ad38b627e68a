internal import ServiceCycle

/// Where the time of a line comes from, made ready.
struct TimeColumn {
    private static let noon = 12 * 3600
    private static let days = -719_162...2_932_896

    private let time: ResponseMapping.Time
    private let zone: Zone
    private let column: Int

    /// The last wall time that was asked for and its instant: neighbours are often of the same day.
    private var last: (day: Day, seconds: Int, instant: Instant)?

    init?(_ time: ResponseMapping.Time?, zone: Zone, position: (ResponseMapping.Column) -> Int?) {
        guard let time else { return nil }
        self.time = time
        self.zone = zone
        switch time {
        case .day, .instant: column = 0
        case .days(let column, _), .clock(let column, _, _), .pattern(let column, _), .standard(let column):
            guard let position = position(column) else { return nil }
            self.column = position
        }
    }

    mutating func instant(in line: DelimitedReader) throws(CellProblem) -> Instant {
        switch time {
        case .day(let day): return wall(day, Self.noon)
        case .instant(let instant): return instant
        case .days(_, let from):
            let number = try number(in: line)
            guard Self.days.contains(number), Self.days.contains(from.number + number) else { throw outside(line) }
            return wall(from + number, Self.noon)
        case .clock(_, let from, let milliseconds):
            let (count, isTooLarge) = try number(in: line).multipliedReportingOverflow(by: milliseconds)
            guard !isTooLarge, Self.days.contains(from.number + count / 86_400_000) else { throw outside(line) }
            return Instant(seconds: Int64(from.number) * 86_400).advanced(byMilliseconds: count)
        case .pattern(_, let pattern):
            let bytes = line.trimmedBytes(column)
            guard let (day, seconds) = pattern.read(bytes) else {
                throw CellProblem(column, "\(shown(bytes)) is no time in the mapping's format.")
            }
            return wall(day, seconds)
        case .standard:
            let bytes = line.trimmedBytes(column)
            if let instant = Timestamp.instant(bytes) { return instant }
            throw CellProblem(column, "\(shown(bytes)) is not \(Timestamp.rule).")
        }
    }

    private func shown(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.isEmpty ? "An empty cell" : CellProblem.shown(bytes)
    }

    private func outside(_ line: DelimitedReader) -> CellProblem {
        CellProblem(column, "\(CellProblem.shown(line.trimmedBytes(column))) leads out of the calendar.")
    }

    private func number(in line: DelimitedReader) throws(CellProblem) -> Int {
        if case .whole(let number) = CellNumber(line.bytes(column)) { return number }
        throw CellProblem(column, "\(shown(line.trimmedBytes(column))) is not a whole number, as this time must be.")
    }

    private mutating func wall(_ day: Day, _ seconds: Int) -> Instant {
        if let last, last.day == day, last.seconds == seconds { return last.instant }
        let instant = zone.instant(of: day, secondsAfterMidnight: seconds)
        last = (day, seconds, instant)
        return instant
    }
}

extension Instant {
    fileprivate func advanced(byMilliseconds milliseconds: Int) -> Self {
        Self(microseconds: microseconds + Int64(milliseconds) * 1000)
    }
}
