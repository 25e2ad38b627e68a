import ServiceCycle
import Storage
import TestSupport
import Testing

@Suite struct ValueTests {
    private static let values: [Value] = [
        .null,
        .integer(0), .integer(-1), .integer(.min), .integer(.max),
        .real(0.1), .real(1.0 / 3), .real(-1e308), .real(.leastNonzeroMagnitude), .real(.greatestFiniteMagnitude),
        .real(123_456_789.000_000_1),
        .text(""), .text("O'Brien \"said\"; DROP TABLE thing; --"), .text("? $1 {integer} \\x41 %s \\"),
        .text("Grüße 日本 👩‍👩‍👧 مرحبا"), .text("\u{E9}"), .text("e\u{301}"), .text("\u{FEFF}\r\n\t\u{1}\u{7F}"),
        .text(String(repeating: "ä", count: 100_000)),
        .blob([]), .blob([0]), .blob(Array(0...255)), .blob(Array("\\x00'".utf8)),
    ]

    @Test(arguments: Engine.available)
    func `values travel unchanged`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            try await database.write { connection in
                let bytes: SQL = connection.dialect == .sqlite ? "BLOB" : "BYTEA"
                try connection.execute(
                    "CREATE TABLE thing (id BIGINT, i BIGINT, r DOUBLE PRECISION, t TEXT, b \(bytes))"
                )
                for (id, value) in Self.values.enumerated() {
                    let column: SQL =
                        switch value {
                        case .null, .integer: "i"
                        case .real: "r"
                        case .text: "t"
                        case .blob: "b"
                        }
                    try connection.execute("INSERT INTO thing (id, \(column)) VALUES (\(id), \(value))")
                    let row = try connection.first("SELECT \(column) FROM thing WHERE id = \(id)")
                    #expect(row.map { Self.isSame($0.values[0], value) } == true, "\(value) came back as \(row as Any)")
                }
            }
            let count = try await database.read { try $0.first("SELECT COUNT(*) FROM thing")?.int(0) }
            #expect(count == Self.values.count)
        }
    }

    /// Equal to the last byte: `==` takes two spellings of "é" for one.
    private static func isSame(_ left: Value, _ right: Value) -> Bool {
        if case .text(let first) = left, case .text(let second) = right { return first.utf8.elementsEqual(second.utf8) }
        return left == right
    }

    @Test(arguments: Engine.available)
    func `a text with a zero byte is refused, not cut`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            await #expect(throws: DatabaseFailure.self) {
                try await database.write { try $0.execute("UPDATE organisation SET name = \("ab\u{0}cd")") }
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a long answer comes row by row and in order`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            let numbers = try await database.read { connection in
                var numbers: [Int] = []
                let statement: SQL = """
                    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(4_500)) SELECT i FROM n
                    """
                try connection.each(statement) { numbers.append(try $0.int(0)) }
                return numbers
            }
            #expect(numbers == Array(1...4_500))
        }
    }

    @Test(arguments: Engine.available)
    func `hostile text never becomes SQL`(_ engine: Engine) async throws {
        let hostile = "x' OR '1'='1'; DELETE FROM organisation; --"
        try await withDatabase(engine) { database in
            let organisation = Organisation(id: Organisation.ID(now: Fixtures.now), name: hostile, zone: .utc)
            let stage = try await Stage(on: database, organisation: organisation)
            try await database.read { connection in
                let organisations = try connection.organisations.all()
                #expect(organisations == [organisation])
                #expect(try connection.accounts.find(login: hostile) == nil)
                #expect(try connection.tokens.grant(of: hostile) == nil)
                #expect(try connection.surveys(of: stage.organisation.id).find(hostile) == nil)
                #expect(try connection.cycles(of: stage.organisation.id).find(hostile) == nil)
                #expect(try connection.surveys(of: stage.organisation.id).find("visit")?.number == stage.survey.number)
            }
        }
    }

    @Test(arguments: Engine.available)
    func `a reader cannot write`(_ engine: Engine) async throws {
        try await withDatabase(engine) { database in
            await #expect(throws: DatabaseFailure.self) {
                try await database.read { try $0.execute("DELETE FROM organisation") }
            }
        }
    }
}
