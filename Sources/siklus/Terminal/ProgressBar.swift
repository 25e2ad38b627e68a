internal import Synchronization

/// Progress on standard error, with rate and time left; shown only to a person, and only where it takes a second or more.
///
/// A class, since the work that reports and the terminal share it.
final class ProgressBar: Sendable {
    private let title: String
    private let start = ContinuousClock.now
    private let lastShown = Mutex(ContinuousClock.now)

    private static let width = 30

    init(_ title: String) {
        self.title = title
    }

    /// - Parameters:
    ///   - done: How much of the work is done.
    ///   - total: The whole, in the same unit; 0 where it is not known.
    ///   - count: How many things were handled.
    func show(done: Int, of total: Int, count: Int) {
        guard Terminal.isWatched, ContinuousClock.now - start > .seconds(1) else { return }
        let isDue = lastShown.withLock { last in
            guard ContinuousClock.now - last > .milliseconds(100) else { return false }
            last = .now
            return true
        }
        guard isDue else { return }
        let seconds = Double((ContinuousClock.now - start).components.seconds) + 0.5
        let share = total > 0 ? min(1, Double(done) / Double(total)) : 0
        let filled = Int(share * Double(Self.width))
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
        let left = share > 0 ? "\(Int(seconds / share - seconds)) s left" : ""
        Terminal.overwrite(
            "\(title) \(bar) \(Int(share * 100)) %  \(count) lines, \(Int(Double(count) / seconds))/s, \(left)"
        )
    }

    func end() {
        if Terminal.isWatched { Terminal.overwrite("") }
    }
}
