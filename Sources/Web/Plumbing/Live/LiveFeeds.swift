internal import ServiceCycle
internal import Synchronization

/// Renders what open pages show once for all who look at the same, and again after each change.
///
/// A class, since all requests share it.
final class LiveFeeds: Sendable {
    /// How many pages may be open at once; below the limit of connections, so that answers always find one.
    private static let most = 400

    /// How many of them one account may have.
    private static let mostOfOne = 24

    /// All who look at the same, and what they saw last.
    private struct Feed {
        let number: Int
        var viewers: [ObjectIdentifier: LiveViewer] = [:]
        var latest: LiveSnapshot?
        var task: Task<Void, Never>?
    }

    private struct State {
        var feeds: [String: Feed] = [:]
        var lastNumber = 0

        func viewers(of account: Account.ID? = nil) -> Int {
            feeds.values.reduce(0) { count, feed in
                count + feed.viewers.values.count { account == nil || $0.account == account }
            }
        }
    }

    private let state = Mutex(State())

    /// How many pages are open.
    var count: Int { state.withLock { $0.viewers() } }

    /// Refuses where too many pages are open.
    func admit(_ account: Account.ID) throws(Refusal) {
        let isWelcome = state.withLock { $0.viewers() < Self.most && $0.viewers(of: account) < Self.mostOfOne }
        guard isWelcome else {
            throw Refusal(.unavailable, "Too many pages are being kept up to date. Reload this one to see what is new.")
        }
    }

    /// Adds somebody who looks at something.
    ///
    /// - Parameters:
    ///   - viewer: Who looks; he is shown what there is at once, and again whenever it is another.
    ///   - key: What he looks at: two with the same key see the same.
    ///   - changes: When to look again; asked for once for all who look at the same.
    ///   - render: What is to be seen now.
    func join(
        _ viewer: LiveViewer,
        key: String,
        changes: () -> some AsyncSequence<Void, Never> & Sendable,
        render: @escaping @Sendable () async throws -> String
    ) {
        let new = state.withLock { state -> Int? in
            if state.feeds[key] != nil {
                state.feeds[key]?.viewers[ObjectIdentifier(viewer)] = viewer
                if let latest = state.feeds[key]?.latest { viewer.show(latest) }
                return nil
            }
            state.lastNumber += 1
            state.feeds[key] = Feed(number: state.lastNumber, viewers: [ObjectIdentifier(viewer): viewer])
            return state.lastNumber
        }
        if let new { run(key, number: new, changes: changes(), render: render) }
    }

    /// Takes somebody away; after the last, nothing is rendered any more.
    func leave(_ viewer: LiveViewer, key: String) {
        let idle = state.withLock { state -> Task<Void, Never>? in
            state.feeds[key]?.viewers[ObjectIdentifier(viewer)] = nil
            guard let feed = state.feeds[key], feed.viewers.isEmpty else { return nil }
            state.feeds[key] = nil
            return feed.task
        }
        idle?.cancel()
    }

    private func run(
        _ key: String,
        number: Int,
        changes: some AsyncSequence<Void, Never> & Sendable,
        render: @escaping @Sendable () async throws -> String
    ) {
        let task = Task {
            do {
                show(LiveSnapshot(html: try await render()), to: key, number: number)
                for await _ in changes {
                    show(LiveSnapshot(html: try await render()), to: key, number: number)
                }
            } catch {
                // The database is away, or what was looked at is gone: the browsers ask again and are told.
            }
            close(key, number: number)
        }
        let isOver = state.withLock { state in
            guard state.feeds[key]?.number == number else { return true }
            state.feeds[key]?.task = task
            return false
        }
        if isOver { task.cancel() }
    }

    private func show(_ snapshot: LiveSnapshot, to key: String, number: Int) {
        state.withLock { state in
            guard state.feeds[key]?.number == number, state.feeds[key]?.latest != snapshot else { return }
            state.feeds[key]?.latest = snapshot
            for viewer in state.feeds[key]?.viewers.values.map({ $0 }) ?? [] { viewer.show(snapshot) }
        }
    }

    private func close(_ key: String, number: Int) {
        let feed = state.withLock { state -> Feed? in
            guard let feed = state.feeds[key], feed.number == number else { return nil }
            state.feeds[key] = nil
            return feed
        }
        for viewer in feed?.viewers.values.map({ $0 }) ?? [] { viewer.finish() }
    }
}
