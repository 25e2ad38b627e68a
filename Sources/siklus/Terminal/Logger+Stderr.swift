internal import Logging

extension Logger {
    /// Warnings and worse, on standard error.
    static var quiet: Logger { stderr(.warning) }

    static func stderr(_ level: Level) -> Logger {
        var logger = Logger(label: "siklus") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = level
        return logger
    }
}
