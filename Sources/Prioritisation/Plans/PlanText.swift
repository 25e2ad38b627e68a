/// The words that sentences about plans have in common.
enum PlanText {
    /// Returns a number as short as it can be written.
    static func number(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    }

    /// Returns identifiers as a list in words.
    static func list(_ ids: [ActionID]) -> String { join(ids.map(\.description)) }

    /// Returns parts as a list in words.
    static func join(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + " and " + last
    }
}
