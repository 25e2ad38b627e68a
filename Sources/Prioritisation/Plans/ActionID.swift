/// What an action is called: a number or a name, as its author wrote it.
///
/// Numbers stand before names; numbers are in the order of their size, names in that of their characters. Where two plans are
/// equally good, the one with the lower identifiers is taken.
public enum ActionID: Sendable, Hashable, Comparable {
    /// A whole number.
    case number(Int)

    /// A name.
    case name(String)
}

extension ActionID: ExpressibleByIntegerLiteral {
    /// Creates a number.
    public init(integerLiteral number: Int) { self = .number(number) }
}

extension ActionID: ExpressibleByStringLiteral {
    /// Creates a name.
    public init(stringLiteral name: String) { self = .name(name) }
}

extension ActionID: CustomStringConvertible {
    /// The identifier as its author wrote it.
    public var description: String {
        switch self {
        case .number(let number): "\(number)"
        case .name(let name): name
        }
    }
}
