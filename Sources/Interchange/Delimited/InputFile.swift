internal import Glibc
internal import ServiceCycle

/// A file that is read from its start to its end, chunk by chunk.
///
/// A class: it owns the file descriptor and closes it.
final class InputFile {
    /// How much is read at once.
    static let chunk = 256 << 10

    /// The name for messages: the last part of the path.
    let name: String

    /// The size in bytes, 0 where it is not known beforehand, as for a pipe.
    let size: Int

    private let descriptor: Int32?

    /// What is left of a text that is no file.
    private var rest: [UInt8] = []
    private var scratch = [UInt8](repeating: 0, count: chunk)
    private(set) var bytesRead = 0

    init(path: String) throws(Refusal) {
        name = path.split(separator: "/").last.map { String($0) } ?? path
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Refusal(.invalid, "\(path) cannot be opened: \(Self.reason(errno)).")
        }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            close(descriptor)
            throw Refusal(.invalid, "\(path) is a folder, not a file.")
        }
        self.descriptor = descriptor
        size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
    }

    /// A text that somebody has read already.
    init(name: String, bytes: [UInt8]) {
        self.name = name
        size = bytes.count
        descriptor = nil
        rest = bytes
    }

    deinit {
        if let descriptor { close(descriptor) }
    }

    /// Goes to a byte of the file; false where it has no places, as a pipe.
    func skip(to offset: Int) -> Bool {
        descriptor.map { lseek($0, off_t(offset), SEEK_SET) == off_t(offset) } ?? false
    }

    /// Adds the next bytes of the file to a buffer; false where there are no more.
    func read(into buffer: inout [UInt8]) throws(Refusal) -> Bool {
        guard let descriptor else {
            defer { rest = [] }
            buffer.append(contentsOf: rest)
            bytesRead += rest.count
            return !rest.isEmpty
        }
        let result = unsafe scratch.withUnsafeMutableBytes { unsafe Self.read(descriptor, into: $0) }
        let count = try counted(result)
        buffer.append(contentsOf: scratch[..<count])
        return count > 0
    }

    /// Adds the next bytes of the file behind others; false where there are no more, and for what is no file.
    func read(into bytes: inout PackedBytes) throws(Refusal) -> Bool {
        guard let descriptor else { return false }
        while bytes.words.count * 8 < bytes.count + Self.chunk + 16 { bytes.words.append(0) }
        let result = unsafe bytes.words.withUnsafeMutableBytes { [held = bytes.count] words in
            unsafe Self.read(descriptor, into: UnsafeMutableRawBufferPointer(rebasing: words[held..<held + Self.chunk]))
        }
        let count = try counted(result)
        bytes.count += count
        return count > 0
    }

    /// How many bytes were read, or below zero what the system complains of.
    private static func read(_ descriptor: Int32, into room: UnsafeMutableRawBufferPointer) -> Int {
        while true {
            let count = unsafe Glibc.read(descriptor, room.baseAddress, room.count)
            if count >= 0 { return count }
            if errno != EINTR { return -Int(errno) }
        }
    }

    private func counted(_ result: Int) throws(Refusal) -> Int {
        guard result >= 0 else { throw Refusal(.invalid, "\(name) cannot be read: \(Self.reason(Int32(-result))).") }
        bytesRead += result
        return result
    }

    private static func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT: "there is no such file"
        case EACCES, EPERM: "it may not be read by this user"
        case EISDIR: "it is a folder"
        case EMFILE, ENFILE: "too many files are open"
        case EIO: "the disk reports an error"
        default: "error \(code) of the system"
        }
    }
}
