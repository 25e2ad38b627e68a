internal import Glibc
internal import NIOPosix
internal import ServiceCycle
internal import Synchronization

/// Hears what other servers on the same PostgreSQL announce, on a session and a thread of its own.
///
/// A lost session is made anew; what was missed meanwhile does no harm, for everybody is then told to read again.
/// A class, since it owns the thread and the pipe that wakes it.
final class Listener: Sendable {
    private enum State {
        case idle, listening, closed
    }

    /// The name under which all servers announce.
    private static let channel = "siklus_changes"

    /// After so long a silence the server is asked whether it is still there.
    private static let silenceMilliseconds: Int32 = 30_000
    private static let shortestPauseMilliseconds: Int32 = 250
    private static let longestPauseMilliseconds: Int32 = 8_000

    private let url: String
    private let announcements: Announcements
    private let state = Mutex(State.idle)
    private let thread = NIOThreadPool(numberOfThreads: 1)

    /// The ends of a pipe on which something arrives when it is time to end.
    private let wakeRead: Int32
    private let wakeWrite: Int32

    init(url: String, announcements: Announcements) {
        self.url = url
        self.announcements = announcements
        var ends: [Int32] = [-1, -1]
        _ = unsafe pipe(&ends)
        (wakeRead, wakeWrite) = (ends[0], ends[1])
    }

    deinit {
        Glibc.close(wakeRead)
        Glibc.close(wakeWrite)
    }

    /// The statement that announces a change of an organisation.
    static func notice(of organisation: Organisation.ID) -> String { "NOTIFY \(channel), '\(organisation)'" }

    /// Begins to listen, where it has not begun before.
    func start() {
        let isFirst = state.withLock { state in
            guard state == .idle else { return false }
            state = .listening
            return true
        }
        guard isFirst else { return }
        thread.start()
        thread.submit { _ in self.listen() }
    }

    func close() async {
        let wasListening = state.withLock { state in
            defer { state = .closed }
            return state == .listening
        }
        guard wasListening else { return }
        var byte: UInt8 = 1
        _ = unsafe write(wakeWrite, &byte, 1)
        try? await thread.shutdownGracefully()  // the pool has nothing left to lose
    }

    private var isOpen: Bool { state.withLock { $0 == .listening } }

    private func listen() {
        var pause = Self.shortestPauseMilliseconds
        while isOpen {
            if let session = try? LibpqConnection(url: url), (try? session.run("LISTEN \(Self.channel)")) != nil {
                pause = Self.shortestPauseMilliseconds
                announcements.tellAll()
                try? hear(session)  // the session is lost: the next one is made below
            }
            if isOpen { wait(for: nil, atMost: pause) }
            pause = min(pause * 2, Self.longestPauseMilliseconds)
        }
    }

    /// Passes on what the session hears, until it is lost or closed.
    private func hear(_ session: LibpqConnection) throws {
        while isOpen {
            let hasNews = wait(for: session.socket, atMost: Self.silenceMilliseconds)
            if !hasNews, isOpen { try session.run("SELECT 1") }
            announcements.tell(Set(try session.notifications().compactMap { Organisation.ID($0) }))
        }
    }

    /// Waits until something arrives on a socket, until it is time to end, or at most so long.
    ///
    /// - Returns: Whether something arrived.
    @discardableResult
    private func wait(for socket: Int32?, atMost milliseconds: Int32) -> Bool {
        var descriptors = [pollfd(fd: wakeRead, events: Int16(POLLIN), revents: 0)]
        if let socket { descriptors.append(pollfd(fd: socket, events: Int16(POLLIN), revents: 0)) }
        return unsafe poll(&descriptors, nfds_t(descriptors.count), milliseconds) > 0
    }
}
