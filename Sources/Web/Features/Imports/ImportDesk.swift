internal import Intake
internal import Interchange
internal import ServiceCycle
internal import Storage
internal import Synchronization

/// The imports of this server: what waits in the spool, and what goes on.
///
/// A class, since all requests share it.
final class ImportDesk: Sendable {
    let spool: ImportSpool
    private let works = Mutex<[String: Work<ImportResult>]>([:])

    init(folder: String) {
        spool = ImportSpool(folder: folder)
    }

    func work(_ id: String) -> Work<ImportResult>? { works.withLock { $0[id] } }

    func note(_ work: Work<ImportResult>, as id: String) {
        works.withLock { works in
            works = works.filter { !$0.value.state.isOver || $0.key == id }
            works[id] = work
        }
    }

    func forget(_ id: String) { works.withLock { $0[id] = nil } }
}

/// What became of an import.
struct ImportResult: Sendable {
    let outcome: TableOutcome

    /// False where lines could not be used and none was to be left out.
    let isKept: Bool
}
