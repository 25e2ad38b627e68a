internal import Foundation
internal import ServiceCycle

/// Where people and programs read: results on standard output, everything else on standard error.
enum Terminal {
    /// Writes a result.
    ///
    /// - Parameter text: One or more lines.
    /// - Throws: A refusal where it cannot be written, such as on a full disk.
    static func say(_ text: String) throws(Refusal) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
        } catch {
            throw Refusal(.unavailable, "The result cannot be written to standard output.")
        }
    }

    /// Greets; a server whose output nobody can read serves all the same.
    static func greet(_ text: String) {
        try? say(text)
    }

    /// Writes a remark; where nobody can read it the work goes on.
    static func warn(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    }

    /// Whether a person looks at standard error.
    static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

    /// Writes over the current line of standard error.
    static func overwrite(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data("\r\u{1B}[2K\(text)".utf8))  // a picture, not a result
    }
}
