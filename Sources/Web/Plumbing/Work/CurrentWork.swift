internal import Synchronization

/// The last piece of work of one kind.
///
/// A class, since all requests share it.
final class CurrentWork<Outcome: Sendable>: Sendable {
    private let current = Mutex<Work<Outcome>?>(nil)

    var work: Work<Outcome>? {
        get { current.withLock { $0 } }
        set { current.withLock { $0 = newValue } }
    }
}
