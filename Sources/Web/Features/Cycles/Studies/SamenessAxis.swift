internal import ServiceCycle

/// What an address asks to compare: `by=channel`, `by=month`.
enum SamenessAxis: Equatable, Sendable {
    case attribute(Contrast.Dimension)
    case periods(CalendarUnit)

    /// Nil for anything else.
    init?(_ name: String) {
        if let dimension = Contrast.Dimension(rawValue: name) {
            self = .attribute(dimension)
        } else if let unit = CalendarUnit(rawValue: name) {
            self = .periods(unit)
        } else {
            return nil
        }
    }

    var name: String {
        switch self {
        case .attribute(let dimension): dimension.rawValue
        case .periods(let unit): unit.rawValue
        }
    }
}
