internal import CQRencode

/// A QR code (ISO/IEC 18004), drawn by the template `links/code`.
///
/// Correction level M, so that a scratch of a seventh of it does no harm; the quiet zone of four modules belongs to it.
struct QRCode: Encodable, Equatable, Sendable {
    let codeTitle: String

    /// How many modules wide it is, with its quiet zone.
    let codeSize: String

    /// The dark modules, as a path of runs one module high.
    let codePath: String

    private static let quietZone = 4

    /// Makes the code, nil where the text is too long.
    ///
    /// - Parameters:
    ///   - text: What a telephone reads from it, up to 2,331 bytes.
    ///   - title: What the picture is, for those who do not see it.
    init?(_ text: String, title: String) {
        let bytes = Array(text.utf8)
        guard let code = unsafe QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else { return nil }
        defer { unsafe QRcode_free(code) }
        let width = Int(unsafe code.pointee.width)
        let modules = unsafe Array(UnsafeBufferPointer(start: code.pointee.data, count: width * width))
        codeTitle = title
        codeSize = "\(width + 2 * Self.quietZone)"
        codePath = (0..<width).map { row in
            // The lowest bit of a module says that it is dark.
            Self.runs(modules[row * width..<(row + 1) * width].map { $0 & 1 == 1 }, y: row + Self.quietZone)
        }.joined()
    }

    private static func runs(_ isDark: [Bool], y: Int) -> String {
        var path = ""
        var start: Int?
        for (x, isDark) in (isDark + [false]).enumerated() {
            if isDark, start == nil { start = x }
            if !isDark, let first = start {
                path += "M\(first + quietZone) \(y)h\(x - first)v1h-\(x - first)z"
                start = nil
            }
        }
        return path
    }
}
