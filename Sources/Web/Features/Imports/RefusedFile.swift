internal import FoundationEssentials
internal import Glibc
internal import Intake
internal import Interchange
internal import ServiceCycle
internal import Synchronization

/// The lines that could not be used, as a table: where, why, and what stands in them.
///
/// A class, since it owns the open file and the reader's thread writes to it.
final class RefusedFile: Sendable {
    private let descriptor: Int32

    init(path: String, names: [String]) throws {
        descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Refusal(.unavailable, "The disk cannot be written.") }
        write(["line", "reason"] + names)
    }

    deinit {
        close(descriptor)
    }

    func add(_ line: RefusedLine) {
        let reasons = line.issues.map { "\($0.place): \($0.detail)" }.joined(separator: " ")
        write([String(line.line), reasons] + line.cells)
    }

    /// A line that cannot be written is missed by nobody but its reader: the import goes on.
    private func write(_ cells: [String]) {
        let bytes = Array((cells.map(DelimitedCell.harmless).joined(separator: ",") + "\r\n").utf8)
        _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
    }
}
