import Dispatch
import Storage
import Synchronization

/// Runs writing tasks that meet in the database's queue: its writer is held up until all of them have begun to ask.
func together<Output: Sendable>(
    _ count: Int,
    on database: any Database,
    _ body: @escaping @Sendable (Int) async throws -> Output
) async throws -> [Result<Output, any Error>] {
    let started = Counter()
    let gate = DispatchSemaphore(value: 0)
    let (entered, entry) = AsyncStream.makeStream(of: Void.self)
    async let blocker: Void = database.writeAlone { _ in
        entry.finish()
        guard gate.wait(timeout: .now() + 60) == .success else { throw TooLate() }
    }
    for await _ in entered {}
    let results = await withTaskGroup(of: (Int, Result<Output, any Error>).self) { group in
        for index in 0..<count {
            group.addTask {
                if started.next() == count { gate.signal() }
                do { return (index, .success(try await body(index))) } catch { return (index, .failure(error)) }
            }
        }
        return await group.reduce(into: [Int: Result<Output, any Error>]()) { $0[$1.0] = $1.1 }
    }
    try await blocker
    return (0..<count).compactMap { results[$0] }
}

/// What a test waits for did not happen.
struct TooLate: Error {}

/// Counts what happens on several threads.
///
/// A class, since all who count share it.
final class Counter: Sendable {
    private let count = Mutex(0)

    /// Counts one more and says how many there are now.
    @discardableResult
    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }

    var value: Int { count.withLock { $0 } }
}
