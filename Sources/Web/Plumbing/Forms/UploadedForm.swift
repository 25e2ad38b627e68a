internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle

/// A form with a file: its fields, and the file on disk or, where it is small, in memory.
struct UploadedForm: Sendable {
    private(set) var fields: [String: String] = [:]
    private(set) var fileName: String?
    private(set) var size = 0

    /// The file's bytes, where it went to no path.
    private(set) var bytes: [UInt8] = []

    private static let longestField = 4 << 10
    private static let largestInMemory = 1 << 20

    /// How much may stand around the file.
    private static let mostAround = 64 << 10

    /// A sender must be at least this fast, after half a minute: so nobody keeps a place by dripping.
    private static let leastBytesPerSecond = 4 << 10
    private static let patience: Duration = .seconds(30)

    /// - Parameters:
    ///   - request: The posted form.
    ///   - path: Where the file goes, nil for into memory.
    ///   - language: The language of a refusal.
    ///   - room: Where is waited for the disk.
    /// - Throws: A refusal where it is too large or no form with a file.
    init(_ request: Request, to path: String?, _ language: Language, _ room: WorkRoom) async throws {
        guard var parser = Multipart(contentType: request.headers[.contentType] ?? "") else {
            throw HTTPError(.unsupportedMediaType)
        }
        var sink: UploadSink?
        if let path { sink = try UploadSink(path: path) }
        let start = ContinuousClock.now
        var total = 0
        var name = ""
        var isFile = false
        var value: [UInt8] = []
        var isWhole = false
        for try await part in request.body {
            total += part.readableBytes
            guard total <= UploadTable.largest + Self.mostAround else { throw UploadTable.tooLarge(language) }
            let elapsed = ContinuousClock.now - start
            if elapsed > Self.patience, total < Self.leastBytesPerSecond * Int(elapsed.components.seconds) {
                throw HTTPError(.requestTimeout)
            }
            for event in try parser.take(part.readableBytesView) {
                switch event {
                case .field(let field, let file):
                    (name, isFile, value) = (field, file != nil, [])
                    guard file == nil || fileName == nil else {
                        throw Refusal(.invalid, "The form holds more than one file.")
                    }
                    fileName = file ?? fileName
                case .bytes(let bytes) where isFile:
                    size += bytes.count
                    let largest = path == nil ? Self.largestInMemory : UploadTable.largest
                    guard size <= largest else { throw UploadTable.tooLarge(language) }
                    if let sink {
                        try await room.spooling { try sink.write(bytes) }
                    } else {
                        self.bytes += bytes
                    }
                case .bytes(let bytes):
                    value += bytes
                    guard value.count <= Self.longestField else { throw UploadTable.tooLarge(language) }
                case .fieldEnd: if !isFile { fields[name] = String(decoding: value, as: UTF8.self) }
                case .end: isWhole = true
                }
            }
        }
        guard isWhole else { throw Refusal(.invalid, "The upload ended before its end.") }
    }
}

/// The file that an upload goes into, for the server's user alone.
///
/// A class, since it owns the open file.
private final class UploadSink: Sendable {
    private let handle: FileHandle

    init(path: String) throws {
        _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        guard let handle = FileHandle(forWritingAtPath: path) else {
            throw Refusal(.unavailable, "The upload cannot be kept: the disk cannot be written.")
        }
        self.handle = handle
    }

    func write(_ bytes: [UInt8]) throws {
        do {
            try handle.write(contentsOf: bytes)
        } catch {
            throw Refusal(.unavailable, "The upload cannot be kept: the disk cannot be written.")
        }
    }

    deinit {
        try? handle.close()  // what is written is written
    }
}
