/// What the selection of a report is compared with; an address carries it as `compare=`.
package enum Contrast: Hashable, Sendable {
    /// The period just before, of the same length, or the last with answers.
    case before

    /// The same days a year earlier.
    case yearBefore

    /// Other days.
    case days(ClosedRange<Day>)

    /// Customers with another value of an attribute; where the selection names none, this value against all others.
    case attribute(Dimension, Code)

    /// An attribute by which customers are told apart.
    package enum Dimension: String, CaseIterable, Sendable {
        case location, channel, segment, wave

        package func value(of attributes: Attributes) -> Code? {
            switch self {
            case .location: attributes.location
            case .channel: attributes.channel
            case .segment: attributes.segment
            case .wave: attributes.wave
            }
        }

        package func set(_ value: Code?, in attributes: inout Attributes) {
            switch self {
            case .location: attributes.location = value
            case .channel: attributes.channel = value
            case .segment: attributes.segment = value
            case .wave: attributes.wave = value
            }
        }
    }
}

extension Contrast {
    /// Reads `before`, `year`, `2026-01-01..2026-03-31` or `location:harbour`; nil for anything else.
    package init?(_ text: String) {
        switch text {
        case "before": self = .before
        case "year": self = .yearBefore
        default:
            if let range = text.firstRange(of: ".."), let first = Day(text[..<range.lowerBound]),
                let last = Day(text[range.upperBound...]), first <= last
            {
                self = .days(first...last)
                return
            }
            let halves = text.split(separator: ":", omittingEmptySubsequences: false)
            guard halves.count == 2, let dimension = Dimension(rawValue: String(halves[0])),
                let code = Code(halves[1])
            else { return nil }
            self = .attribute(dimension, code)
        }
    }

    /// As an address carries it.
    package var text: String {
        switch self {
        case .before: "before"
        case .yearBefore: "year"
        case .days(let days): "\(days.lowerBound)..\(days.upperBound)"
        case .attribute(let dimension, let code): "\(dimension.rawValue):\(code)"
        }
    }

    /// Whose answers stand on either side; a value beside itself is set against all others.
    package func sides(of filter: CohortFilter) -> (first: CohortSelection, second: CohortSelection) {
        guard case .attribute(let dimension, let code) = self else {
            return (CohortSelection(filter), CohortSelection(filter))
        }
        var other = filter
        let own = dimension.value(of: filter)
        if own == nil || own == code {
            var rest = filter
            dimension.set(nil, in: &rest)
            dimension.set(code, in: &other)
            return (CohortSelection(other), CohortSelection(rest, others: (dimension, code)))
        }
        dimension.set(code, in: &other)
        return (CohortSelection(filter), CohortSelection(other))
    }

    /// The days of the second side.
    package func days(beside period: ReportPeriod) -> ClosedRange<Day> {
        switch self {
        case .before: period.previous
        case .yearBefore: period.days.lowerBound.yearBefore...period.days.upperBound.yearBefore
        case .days(let days): days
        case .attribute: period.days
        }
    }
}

extension Day {
    /// The same day a year earlier; 28 February for 29 February.
    fileprivate var yearBefore: Day {
        let (year, month, day) = civil
        return Day(year: year - 1, month: month, day: day) ?? Day(year: year - 1, month: month, day: 28) ?? self + -365
    }
}
