internal import Glibc
package import ServiceCycle

/// The right to be the one process that writes in a data folder; ends with the process.
///
/// A class, so that the lock lives exactly as long as whoever holds it.
package final class FolderLock: Sendable {
    private let descriptor: Int32

    /// Locks a folder.
    ///
    /// - Throws: A refusal that names the folder where another process has it.
    package init(folder: String) throws(Refusal) {
        let path = "\(folder)/lock"
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw Refusal(
                .unavailable,
                "The data folder \(folder) cannot be written: \(unsafe String(cString: strerror(errno)))."
            )
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw Refusal(
                .conflict,
                "Another siklus process is using the data folder \(folder). Stop it first, or give this one a folder of its own with --data."
            )
        }
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }
}
