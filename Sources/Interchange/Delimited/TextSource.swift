internal import ServiceCycle

/// A file as UTF-8, whatever its encoding.
///
/// A class: it owns the file.
final class TextSource {
    let file: InputFile
    private let transcoder: Transcoder?
    private let encoding: String

    /// The bytes of the file before they are converted.
    private var raw: [UInt8] = []

    /// A failure that is told once the good text before it was read.
    private(set) var failure: Transcoder.Failure?

    init(path: String, encoding: String) throws(Refusal) {
        self.encoding = encoding
        transcoder = Self.isUTF8(encoding) ? nil : Transcoder(encoding: encoding)
        guard Self.isUTF8(encoding) || transcoder != nil else {
            throw Refusal(.invalid, "\(path): \(Self.unknown(encoding: encoding))")
        }
        file = try InputFile(path: path)
    }

    /// UTF-8 that somebody has read already.
    init(name: String, bytes: [UInt8]) {
        encoding = "utf-8"
        transcoder = nil
        file = InputFile(name: name, bytes: bytes)
    }

    /// Whether text in an encoding can be read.
    static func isKnown(encoding: String) -> Bool { isUTF8(encoding) || Transcoder(encoding: encoding) != nil }

    static func unknown(encoding: String) -> String {
        "The encoding \"\(encoding.prefix(40))\" is not known; utf-8, cp949, windows-1252 and utf-16 are."
    }

    private static func isUTF8(_ encoding: String) -> Bool {
        ["utf-8", "utf8", "us-ascii", "ascii"].contains(encoding.lowercased())
    }

    /// Whether the bytes come from the file as they are, so that their offsets are those of the file.
    var isVerbatim: Bool { transcoder == nil }

    /// Adds the next text to a buffer; false at the end of the file.
    func read(into buffer: inout [UInt8]) throws(Refusal) -> Bool {
        guard let transcoder else { return try file.read(into: &buffer) }
        if failure != nil { return false }
        raw.removeAll(keepingCapacity: true)
        let hasMore = try file.read(into: &raw)
        do throws(Transcoder.Failure) {
            if hasMore { try transcoder.append(raw, to: &buffer) } else { try transcoder.finish() }
        } catch {
            failure = error
        }
        return hasMore
    }

    /// The refusal of a byte that is no character of the encoding.
    func refusal(line: Int, offset: Int) -> Refusal {
        let detail = "The byte at offset \(offset) is no \(encoding.uppercased()) text."
        let hint = isVerbatim ? " Say its encoding, such as cp949 or windows-1252." : " Is it another encoding?"
        return Refusal(
            .invalid,
            "\(file.name) is not encoded in \(encoding.uppercased()).",
            issues: [Issue("line \(line)", detail + hint)]
        )
    }
}
