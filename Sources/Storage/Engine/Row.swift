package import ServiceCycle

/// One row of an answer, read by position.
package struct Row: Sendable {
    package let values: [Value]

    package init(_ values: [Value]) {
        self.values = values
    }

    package func int(_ index: Int) throws -> Int {
        guard case .integer(let value) = values[index] else { throw mismatch(index, "a whole number") }
        return Int(value)
    }

    package func real(_ index: Int) throws -> Double {
        guard case .real(let value) = values[index] else { throw mismatch(index, "a number") }
        return value
    }

    package func text(_ index: Int) throws -> String {
        guard case .text(let value) = values[index] else { throw mismatch(index, "a text") }
        return value
    }

    package func blob(_ index: Int) throws -> [UInt8] {
        guard case .blob(let value) = values[index] else { throw mismatch(index, "bytes") }
        return value
    }

    package func isNull(_ index: Int) -> Bool { values[index] == .null }

    package func optionalInt(_ index: Int) throws -> Int? { isNull(index) ? nil : try int(index) }

    package func optionalText(_ index: Int) throws -> String? { isNull(index) ? nil : try text(index) }

    package func identifier<Subject>(_ index: Int) throws -> Identifier<Subject> {
        guard let identifier = try Identifier<Subject>(bytes: blob(index)) else { throw mismatch(index, "16 bytes") }
        return identifier
    }

    package func instant(_ index: Int) throws -> Instant { Instant(microseconds: Int64(try int(index))) }

    package func code(_ index: Int) throws -> Code {
        guard let code = Code(try text(index)) else { throw mismatch(index, "a code") }
        return code
    }

    private func mismatch(_ index: Int, _ wanted: String) -> DatabaseFailure {
        .damaged("column \(index) holds \(values[index]) where \(wanted) belongs")
    }
}
