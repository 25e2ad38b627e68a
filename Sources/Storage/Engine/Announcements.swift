internal import ServiceCycle
internal import Synchronization

/// Tells whoever listens that something was changed of what pages of an organisation show.
///
/// It says that, not what: who hears it reads again. So nothing is lost where an announcement is, and several may be one.
/// A class, since writers and listeners share it.
final class Announcements: Sendable {
    private struct State {
        var listeners: [Organisation.ID: [Int: AsyncStream<Void>.Continuation]] = [:]
        var lastNumber = 0
        var isFinished = false
    }

    private let state = Mutex(State())

    /// To be called after a commit; costs next to nothing where nobody listens.
    func tell(_ organisations: Set<Organisation.ID>) {
        guard !organisations.isEmpty else { return }
        state.withLock { state in
            guard !state.listeners.isEmpty else { return }
            for organisation in organisations {
                for listener in state.listeners[organisation, default: [:]].values { listener.yield() }
            }
        }
    }

    /// Tells everybody, where announcements may have been missed.
    func tellAll() {
        state.withLock { state in
            for listener in state.listeners.values.flatMap(\.values) { listener.yield() }
        }
    }

    func changes(of organisation: Organisation.ID) -> OrganisationChanges {
        // Whoever is busy with one announcement is told once of all that come meanwhile.
        let (stream, listener) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state -> Int? in
            if state.isFinished { return nil }
            state.lastNumber += 1
            state.listeners[organisation, default: [:]][state.lastNumber] = listener
            return state.lastNumber
        }
        guard let number else {
            listener.finish()
            return OrganisationChanges(stream)
        }
        listener.onTermination = { [weak self] _ in self?.forget(number, of: organisation) }
        return OrganisationChanges(stream)
    }

    private func forget(_ number: Int, of organisation: Organisation.ID) {
        state.withLock { state in
            state.listeners[organisation]?[number] = nil
            if state.listeners[organisation]?.isEmpty == true { state.listeners[organisation] = nil }
        }
    }

    /// Ends all listening.
    func finish() {
        let listeners = state.withLock { state in
            defer { state.isFinished = true }
            return state.listeners.values.flatMap(\.values)
        }
        for listener in listeners { listener.finish() }
    }
}

/// One element for each change of an organisation's data, several in quick succession being one, at most two a second.
package struct OrganisationChanges: AsyncSequence, Sendable {
    private let stream: AsyncStream<Void>

    fileprivate init(_ stream: AsyncStream<Void>) {
        self.stream = stream
    }

    package struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var base: AsyncStream<Void>.AsyncIterator
        private var isFirst = true

        fileprivate init(_ base: AsyncStream<Void>.AsyncIterator) {
            self.base = base
        }

        package mutating func next() async -> Void? {
            // The first is passed on at once; those after it wait for company.
            if !isFirst { try? await Task.sleep(for: .milliseconds(500)) }  // cancelled: the stream ends below
            isFirst = false
            return await base.next()
        }
    }

    package func makeAsyncIterator() -> AsyncIterator { AsyncIterator(stream.makeAsyncIterator()) }
}
