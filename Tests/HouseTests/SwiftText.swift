/// Swift source taken apart, so that a rule about code is not misled by a comment or a text, nor the other way round.
struct SwiftText: Sendable {
    /// A string literal with its place; what is interpolated is left out of it, being code.
    struct Literal: Sendable {
        let line: Int
        let text: String
    }

    /// The code of each line: comments are gone, literals are empty quotes.
    private(set) var code: [String] = []
    private(set) var literals: [Literal] = []

    /// The comments, line by line.
    private(set) var comments: [Literal] = []

    private var bytes: [UInt8]
    private var at = 0
    private var line = 1
    private var current: [UInt8] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
        scanCode(isInterpolation: false)
        endLine()
        bytes = []
    }

    private func starts(with sign: String, at offset: Int = 0) -> Bool {
        bytes[min(at + offset, bytes.count)...].starts(with: sign.utf8)
    }

    private mutating func endLine() {
        code.append(String(decoding: current, as: UTF8.self))
        current = []
        line += 1
    }

    private mutating func scanCode(isInterpolation: Bool) {
        var depth = 0
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\n"):
                endLine()
                at += 1
            case UInt8(ascii: "/") where starts(with: "//"): scanLineComment()
            case UInt8(ascii: "/") where starts(with: "/*"): scanBlockComment()
            case UInt8(ascii: "`"): scanRawIdentifier()
            case UInt8(ascii: "\""), UInt8(ascii: "#"):
                let hashes = bytes[at...].prefix { $0 == UInt8(ascii: "#") }.count
                if starts(with: "\"", at: hashes) {
                    scanLiteral(hashes: hashes)
                } else {
                    current += bytes[at..<at + max(1, hashes)]
                    at += max(1, hashes)
                }
            case UInt8(ascii: ")") where isInterpolation && depth == 0:
                at += 1
                return
            case let byte:
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") { depth -= 1 }
                current.append(byte)
                at += 1
            }
        }
    }

    private mutating func scanLineComment() {
        let rest = bytes[at...].prefix { $0 != UInt8(ascii: "\n") }
        comments.append(Literal(line: line, text: String(decoding: rest, as: UTF8.self)))
        at += rest.count
    }

    private mutating func scanBlockComment() {
        var depth = 0
        var start = at
        repeat {
            if starts(with: "/*") {
                depth += 1
                at += 2
            } else if starts(with: "*/") {
                depth -= 1
                at += 2
            } else {
                if bytes[at] == UInt8(ascii: "\n") {
                    comments.append(Literal(line: line, text: String(decoding: bytes[start..<at], as: UTF8.self)))
                    start = at + 1
                    endLine()
                }
                at += 1
            }
        } while depth > 0 && at < bytes.count
        comments.append(Literal(line: line, text: String(decoding: bytes[start..<min(at, bytes.count)], as: UTF8.self)))
    }

    private mutating func scanRawIdentifier() {
        let rest = bytes[(at + 1)...].prefix { $0 != UInt8(ascii: "`") && $0 != UInt8(ascii: "\n") }
        current += Array("raw".utf8)
        at += rest.count + 2
    }

    private mutating func scanLiteral(hashes: Int) {
        let fence = String(repeating: "#", count: hashes)
        at += hashes
        let quotes = starts(with: "\"\"\"") ? "\"\"\"" : "\""
        at += quotes.utf8.count
        let start = line
        var text: [UInt8] = []
        while at < bytes.count {
            if starts(with: quotes + fence) {
                at += quotes.utf8.count + hashes
                break
            }
            if starts(with: "\\" + fence + "(") {
                at += hashes + 2
                text += Array("\\()".utf8)
                let outer = current
                scanCode(isInterpolation: true)
                current = outer + Array(" ".utf8) + current.dropFirst(current.starts(with: outer) ? outer.count : 0)
                continue
            }
            if starts(with: "\\" + fence) {
                text += bytes[at..<min(at + hashes + 2, bytes.count)]
                at += hashes + 2
                continue
            }
            if bytes[at] == UInt8(ascii: "\n") {
                if quotes == "\"" { break }
                endLine()
            }
            text.append(bytes[at])
            at += 1
        }
        current += Array("\"\"".utf8)
        literals.append(Literal(line: start, text: String(decoding: text, as: UTF8.self)))
    }
}
