internal import Logging

extension Logger {
    /// Warnings and worse, on standard error.
    static var quiet: Logger { stderr(.warning) }

    static func stderr(_ level: Level) -> Logger {
        Logger(label: "siklus") { StderrLog(label: $0, logLevel: level) }
    }
}

/// Writes to standard error, and puts a message's circumstances into words only where there is a message.
///
/// Each request has a logger that knows the request's number, and hardly any request logs.
private struct StderrLog: LogHandler {
    let label: String
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var stream = StreamLogHandler.standardError(label: label)
        stream.metadata = metadata
        stream.log(event: event)
    }
}
