internal import Foundation
internal import Logging
internal import ServiceCycle

extension Instant {
    /// The machine's clock; the only place where it is read.
    static var now: Instant { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }
}

extension Logger {
    /// Warnings and worse, on standard error.
    static var quiet: Logger { stderr(.warning) }

    static func stderr(_ level: Level) -> Logger {
        var logger = Logger(label: "siklus") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = level
        return logger
    }
}
