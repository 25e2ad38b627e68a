/// A statement whose values travel apart from its text, so that no value can become SQL.
///
/// `"SELECT name FROM account WHERE account_id = \(id)"` binds `id`; nothing is ever spliced but other `SQL`.
/// The text marks each value with `?`, so a literal may not contain a question mark.
package struct SQL: ExpressibleByStringInterpolation, Sendable {
    package private(set) var text: String
    package private(set) var values: [Value]

    package init(stringLiteral text: String) {
        self.text = text
        values = []
    }

    package init(stringInterpolation: Interpolation) {
        text = stringInterpolation.text
        values = stringInterpolation.values
    }

    private init(text: String, values: [Value]) {
        self.text = text
        self.values = values
    }

    /// An insert of several rows in one statement: `INSERT INTO … VALUES (?, …), (?, …)` and what follows.
    package static func insert(into head: SQL, rows: [[Value]], then tail: SQL = "") -> SQL {
        SQL(
            text: insertion(into: head, width: rows.first?.count ?? 0, rows: rows.count, then: tail),
            values: head.values + rows.flatMap { $0 } + tail.values
        )
    }

    /// The text of an insert of so many rows, each of so many values.
    static func insertion(into head: SQL, width: Int, rows: Int, then tail: SQL) -> String {
        "INSERT INTO \(head.text) VALUES \(list("(" + list("?", width) + ")", rows)) \(tail.text)"
    }

    fileprivate static func list(_ part: String, _ count: Int) -> String {
        count == 0 ? "" : String(repeating: part + ", ", count: count - 1) + part
    }

    /// A further condition that a tuple of columns equals one of the keys: ` AND (a, b) IN ((?, ?), …)`.
    static func condition(_ columns: SQL, isOneOf keys: [[Value]]) -> SQL {
        let key = "(" + list("?", keys.first?.count ?? 0) + ")"
        // SQLite knows no list of row values, and needs none.
        let keyList = keys.count == 1 ? "= \(key)" : "IN (\(list(key, keys.count)))"
        return SQL(text: " AND (\(columns.text)) \(keyList)", values: columns.values + keys.flatMap { $0 })
    }

    /// The same text with other values.
    init(_ statement: SQL, values: [Value]) {
        self.init(text: statement.text, values: values)
    }

    package static func + (left: SQL, right: SQL) -> SQL {
        SQL(text: left.text + right.text, values: left.values + right.values)
    }
}

extension SQL {
    /// Collects the text and, apart from it, the values.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var values: [Value] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount)
            values.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) {
            text += literal
        }

        /// Binds a value.
        package mutating func appendInterpolation(_ value: some Bindable) {
            text += "?"
            values.append(value.databaseValue)
        }

        /// Binds each element, for `IN (\(list: numbers))`; an empty list matches nothing.
        package mutating func appendInterpolation(list: [some Bindable]) {
            text += list.isEmpty ? "NULL" : SQL.list("?", list.count)
            values += list.map(\.databaseValue)
        }

        /// Joins another statement's text and values.
        package mutating func appendInterpolation(_ part: SQL) {
            text += part.text
            values += part.values
        }
    }
}
