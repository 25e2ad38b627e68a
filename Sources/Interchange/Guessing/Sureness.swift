/// How sure a guess is; the unsure ones are asked about.
package enum Sureness: Int, Comparable, Sendable, Codable, CaseIterable {
    case unsure, likely, certain

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
