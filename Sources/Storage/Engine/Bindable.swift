package import ServiceCycle

/// A Swift value that can travel to the database as a parameter.
package protocol Bindable {
    var databaseValue: Value { get }
}

extension Value: Bindable {
    package var databaseValue: Value { self }
}

extension Int: Bindable {
    package var databaseValue: Value { .integer(Int64(self)) }
}

extension Int64: Bindable {
    package var databaseValue: Value { .integer(self) }
}

extension Bool: Bindable {
    /// Kept as 0 or 1, since SQLite has no truth values.
    package var databaseValue: Value { .integer(self ? 1 : 0) }
}

extension Double: Bindable {
    package var databaseValue: Value { .real(self) }
}

extension String: Bindable {
    package var databaseValue: Value { .text(self) }
}

extension Array: Bindable where Element == UInt8 {
    package var databaseValue: Value { .blob(self) }
}

extension Optional: Bindable where Wrapped: Bindable {
    package var databaseValue: Value { self?.databaseValue ?? .null }
}

extension Identifier: Bindable {
    package var databaseValue: Value { .blob(bytes) }
}

extension Instant: Bindable {
    package var databaseValue: Value { .integer(microseconds) }
}

extension Day: Bindable {
    package var databaseValue: Value { .integer(Int64(number)) }
}

extension Code: Bindable {
    package var databaseValue: Value { .text(text) }
}

extension SurveyState: Bindable {
    package var databaseValue: Value { .text(rawValue) }
}
