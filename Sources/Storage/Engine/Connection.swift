/// One open transaction.
///
/// It is not `Sendable`, so it cannot leave the closure that received it.
package protocol Connection: AnyObject {
    var dialect: Dialect { get }

    /// What this transaction gathers in memory and writes once, just before it commits.
    var batch: Batch { get }

    /// All rows of an answer; for answers known to be short.
    func rows(_ statement: SQL) throws -> [Row]

    /// Hands out the rows one by one, in constant memory.
    func each(_ statement: SQL, _ body: (Row) throws -> Void) throws

    /// Hands out the rows found by their keys, however many there are and in no order.
    ///
    /// - Parameters:
    ///   - head: The statement up to a condition, such as `SELECT … FROM cube WHERE organisation_id = …`.
    ///   - columns: What the keys are made of, such as `survey, cohort`.
    ///   - keys: The values of each key, in the order of the columns.
    ///   - body: Takes a row.
    /// - Throws: What the database or the body throws.
    func each(_ head: SQL, where columns: SQL, in keys: [[Value]], _ body: (Row) throws -> Void) throws

    /// Runs a statement and returns how many rows it changed.
    @discardableResult
    func execute(_ statement: SQL) throws -> Int

    /// What was decoded before, by this connection or another of the same database.
    var documents: DocumentCache { get }

    /// Inserts rows, however many there are.
    ///
    /// - Parameters:
    ///   - head: The table and its columns, such as `cell (question, point)`.
    ///   - rows: The values of each row, in the order of the columns.
    ///   - tail: What follows the values, such as `ON CONFLICT …`.
    /// - Throws: What the database throws.
    func insert(into head: SQL, rows: [[Value]], then tail: SQL) throws

    /// Runs a body; where it breaks a rule of the schema, takes back what it wrote and returns false.
    func attempt(_ body: () throws -> Void) throws -> Bool

    /// Runs text of our own that holds several statements, such as a migration.
    func script(_ text: String) throws

    /// Waits until no other transaction writes for the organisation, here or in any other server.
    ///
    /// With it, "load, decide, save" is safe on both engines; stores call it at the head of every writing verb.
    func claim(_ organisation: [UInt8]) throws
}

extension Connection {
    package func insert(into head: SQL, rows: [[Value]]) throws { try insert(into: head, rows: rows, then: "") }

    package func first(_ statement: SQL) throws -> Row? { try rows(statement).first }
}

/// A connection as its engine drives it: the borders of transactions are nobody else's business.
protocol TransactionConnection: Connection {
    func begin() throws
    func commit() throws
    func rollback()
    func savepoint() throws
    func releaseSavepoint() throws
    func rollbackToSavepoint() throws
}

extension TransactionConnection {
    func attempt(_ body: () throws -> Void) throws -> Bool {
        try savepoint()
        do {
            try body()
            try releaseSavepoint()
            return true
        } catch DatabaseFailure.constraint {
            try rollbackToSavepoint()
            return false
        }
    }
}
