internal import ServiceCycle

/// The column of one attribute, made ready.
struct AttributeColumn<Value: Equatable & Sendable> {
    private enum Reading {
        case constant(Value)
        case column(Int, values: [ArraySlice<UInt8>: Value?]?, other: Value??)
    }

    private let reading: Reading

    /// What cells have said so far: a column has few values and many lines.
    private var known: [ArraySlice<UInt8>: Value?] = [:]

    private static var mostKnown: Int { 1_000 }

    /// Makes a value of a lower-cased cell where the mapping names no values.
    private let parse: @Sendable (String) -> Value?

    /// Makes an attribute ready; `position` finds a column, and notes where it is not there.
    init?(
        _ attribute: ResponseMapping.Attribute<Value>?,
        position: (ResponseMapping.Column) -> Int?,
        parse: @escaping @Sendable (String) -> Value?
    ) {
        self.parse = parse
        switch attribute {
        case nil: return nil
        case .constant(let value): reading = .constant(value)
        case .column(let column, let values, let other):
            guard let position = position(column) else { return nil }
            let byBytes = values.map { values in
                Dictionary(values.map { (Array($0.key.utf8)[...], $0.value) }) { first, _ in first }
            }
            reading = .column(position, values: byBytes, other: other)
        }
    }

    mutating func value(in line: DelimitedReader) throws(CellProblem) -> Value? {
        switch reading {
        case .constant(let value): return value
        case .column(let column, _, _):
            let bytes = line.trimmedBytes(column)
            if bytes.isEmpty { return nil }
            if let value = known[bytes] { return value }
            let value = try value(of: bytes)
            if known.count < Self.mostKnown { known[Array(bytes)[...]] = value }
            return value
        }
    }

    private func value(of bytes: ArraySlice<UInt8>) throws(CellProblem) -> Value? {
        switch reading {
        case .constant(let value): return value
        case .column(let column, let values, let other):
            if let values {
                if let value = values[bytes] { return value }
            } else if let value = parse(String(decoding: bytes.lowercased, as: UTF8.self)) {
                return value
            }
            if let other { return other }
            throw CellProblem(column, "\(CellProblem.shown(bytes)) is no value that the mapping or the map knows.")
        }
    }
}
