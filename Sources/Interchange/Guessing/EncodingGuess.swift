/// In which encoding a file probably is, by its first bytes.
package struct EncodingGuess: Equatable, Sendable {
    /// A name that iconv knows.
    package let name: String
    package let sureness: Sureness

    /// All that the bytes can be read as, the likeliest first.
    package let possible: [String]

    /// - Parameter bytes: The beginning of a file; a character may be cut at its end.
    package init(of bytes: [UInt8]) {
        if let marked = Self.marked(bytes) {
            self.init([marked], .certain)
        } else if let wide = Self.wide(bytes) {
            self.init([wide, wide == "utf-16le" ? "utf-16be" : "utf-16le"], .likely)
        } else if Self.isUTF8(bytes) {
            self.init(["utf-8"], .certain)
        } else {
            self.init(narrow: bytes)
        }
    }

    private init(_ possible: [String], _ sureness: Sureness) {
        name = possible.first ?? "utf-8"
        self.sureness = sureness
        self.possible = possible
    }

    /// A byte order mark says it.
    private static func marked(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "utf-8" }
        return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? "utf-16" : nil
    }

    /// Every other byte of a table in UTF-16 is zero, for its digits, delimiters and line ends are ASCII.
    private static func wide(_ bytes: [UInt8]) -> String? {
        guard bytes.count >= 4 else { return nil }
        let zeros = bytes.indices.filter { bytes[$0] == 0 }
        guard zeros.count * 8 > bytes.count else { return nil }
        let odd = zeros.count { $0 % 2 == 1 }
        return odd * 2 > zeros.count ? "utf-16le" : "utf-16be"
    }

    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        guard let bad = UTF8Check.firstInvalid(in: bytes, 0..<bytes.count) else { return true }
        // The last character may be cut.
        return bytes.count - bad < 4 && bytes.count > 64 && bytes[bad] >= 0xC2
    }

    /// One of the encodings in which a byte from 0x80 on is no mistake.
    private init(narrow bytes: [UInt8]) {
        let korean = KoreanText(bytes)
        let isWestern = !bytes.contains { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
        switch (korean.isPossible, isWestern) {
        case (true, false): self.init(["cp949"], .likely)
        case (false, _): self.init(["windows-1252"], isWestern ? .likely : .unsure)
        case (true, true):
            let isKorean = korean.hangulShare > 0.5
            let isClear = korean.pairs >= 8 && (korean.hangulShare > 0.8 || korean.hangulShare < 0.2)
            self.init(
                isKorean ? ["cp949", "windows-1252"] : ["windows-1252", "cp949"],
                isClear ? .likely : .unsure
            )
        }
    }
}

/// Bytes read as CP949, the Korean Windows encoding.
///
/// Source: Microsoft, "Windows code page 949"; the syllables of KS X 1001 lie at B0A1…C8FE.
private struct KoreanText {
    private(set) var pairs = 0
    private(set) var hangul = 0
    private(set) var isPossible = true

    var hangulShare: Double { pairs == 0 ? 0 : Double(hangul) / Double(pairs) }

    init(_ bytes: [UInt8]) {
        var at = 0
        while at < bytes.count {
            let lead = bytes[at]
            at += 1
            if lead < 0x80 { continue }
            guard at < bytes.count else { return }
            let trail = bytes[at]
            at += 1
            let isTrail =
                (0x41...0x5A).contains(trail) || (0x61...0x7A).contains(trail) || (0x81...0xFE).contains(trail)
            guard (0x81...0xFD).contains(lead), isTrail else {
                isPossible = false
                return
            }
            pairs += 1
            if (0xB0...0xC8).contains(lead), trail >= 0xA1 { hangul += 1 }
        }
    }
}
