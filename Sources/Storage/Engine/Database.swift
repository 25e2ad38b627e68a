package import ServiceCycle

/// The application's database, kept by SQLite or by PostgreSQL.
///
/// Bodies are synchronous on purpose: nothing can be awaited inside a transaction, so no lock is held across a
/// suspension. A body may run more than once (another server was in the way), so it changes nothing but the database.
package protocol Database: Sendable {
    var dialect: Dialect { get }

    /// Runs a body that only reads, on one snapshot.
    func read<Output: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Output) async throws -> Output

    /// Runs a body and answers once it is durable. Bodies that wait at the same moment share one commit; one that
    /// throws is undone alone.
    func write<Output: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Output) async throws -> Output

    /// Runs a long body, such as an import, in a transaction of its own.
    func writeAlone<Output: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Output
    ) async throws -> Output

    /// Says after each commit that changed what pages of an organisation show, in this server or another, that it did.
    func changes(of organisation: Organisation.ID) -> OrganisationChanges

    /// Ends all connections; waiting bodies are refused.
    func close() async
}
