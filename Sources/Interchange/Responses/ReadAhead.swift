internal import Dispatch
internal import Synchronization

/// Runs a reader on a thread of its own, a few pieces ahead of whoever takes them.
///
/// So a table is read and checked on one processor while another writes it. A class, since both sides share it.
package final class ReadAhead<Piece: Sendable>: Sendable {
    private struct State {
        var waiting: [Piece] = []
        var failure: (any Error)?
        var isCancelled = false
    }

    /// How many pieces may wait.
    private static var depth: Int { 4 }

    private let state = Mutex(State())
    private let filled = DispatchSemaphore(value: 0)
    private let free = DispatchSemaphore(value: ReadAhead.depth)

    /// - Parameter read: Reads everything, handing over piece after piece; it should return where that is answered with false.
    package init(_ read: @escaping @Sendable (_ put: (Piece) -> Bool) throws -> Void) {
        DispatchQueue.global().async { [self] in
            do {
                try read(put)
            } catch {
                state.withLock { $0.failure = error }
            }
            filled.signal()
        }
    }

    private func put(_ piece: Piece) -> Bool {
        free.wait()
        return state.withLock { state in
            if state.isCancelled { return false }
            state.waiting.append(piece)
            filled.signal()
            return true
        }
    }

    /// The next piece, nil after the last.
    ///
    /// - Throws: What the reader threw.
    package func next() throws -> Piece? {
        filled.wait()
        let (piece, failure) = state.withLock { state in
            (state.waiting.isEmpty ? nil : state.waiting.removeFirst(), state.failure)
        }
        guard let piece else {
            filled.signal()  // who asks again gets the same answer
            if let failure { throw failure }
            return nil
        }
        free.signal()
        return piece
    }

    /// Lets the reader end; to be called where not everything is taken.
    package func cancel() {
        state.withLock { $0.isCancelled = true }
        free.signal()
    }
}
