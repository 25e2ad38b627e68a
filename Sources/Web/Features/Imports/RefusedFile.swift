internal import FoundationEssentials
internal import Glibc
internal import Intake
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
        let bytes = Array((cells.map(Self.quoted).joined(separator: ",") + "\r\n").utf8)
        _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
    }

    /// RFC 4180; and what a spreadsheet would take for a formula is told to be a text.
    private static func quoted(_ cell: String) -> String {
        let isFormula = cell.first.map { "=+-@".contains($0) } ?? false && Double(cell) == nil
        let text = isFormula ? "'" + cell : cell
        guard text.contains(where: { ",\"\r\n".contains($0) }) || text.contains("\r\n") else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
