internal import Interchange
internal import ServiceCycle

/// Figures as the text output writes them, in English.
enum Figures {
    private static let format = NumberFormat(.english)

    static func decimal(_ value: Double?, _ digits: Int = 2) -> String {
        value.map { format.decimal($0, digits: digits) } ?? NumberFormat.none
    }

    /// `3.96 (3.51–4.41)`: the figure with its interval beside it.
    static func estimate(_ value: Double?, _ interval: ClosedRange<Double>?, _ digits: Int = 2) -> String {
        guard let value else { return NumberFormat.none }
        let bounds = interval.map { " (\(format.interval($0, digits: digits)))" } ?? ""
        return format.decimal(value, digits: digits) + bounds
    }

    /// `76 % (57–89)`.
    static func percent(_ share: Double?, _ interval: ClosedRange<Double>? = nil) -> String {
        guard let share else { return NumberFormat.none }
        return format.percent(share) + (interval.map { " (\(format.percentInterval($0)))" } ?? "")
    }

    static func p(_ value: Double?) -> String { value.map { format.probability($0) } ?? NumberFormat.none }

    static func whole(_ count: Int) -> String { format.whole(count) }

    /// `a`, `a and b`, `a, b and c`.
    static func list(_ items: [String]) -> String {
        items.count < 2 ? items.joined() : "\(items.dropLast().joined(separator: ", ")) and \(items[items.count - 1])"
    }

    /// A table, an empty line, and paragraphs broken at a width that a letter has.
    static func page(_ header: [String], _ rows: [[String]], _ paragraphs: [String]) -> [String] {
        TextTable(header: header, rows: rows).lines + [""]
            + paragraphs.drop { $0.isEmpty }.flatMap { TextTable.wrapped($0) }
    }
}

extension Figures {
    /// A number as it was written: `4`, `0.5`.
    static func plain(_ value: Double) -> String { JSONText.text(of: value) }
}
