package import ServiceCycle

/// Reads a table of delimited text after RFC 4180, line by line, in constant memory.
///
/// The cells of the current line are ranges of one buffer; a text is made only of those that are asked for.
package struct DelimitedReader {
    /// The longest line that is read, in bytes.
    package static let longestLine = 1 << 20
    package static let mostColumns = 4096

    /// Where a cell lies in the buffer, without its quotes.
    private struct Cell {
        let start: Int
        let end: Int
        /// Whether quotes within it are still doubled.
        let isDoubled: Bool
    }

    private enum Outcome {
        case line, needsMore
    }

    package private(set) var header = DelimitedHeader(names: [])

    /// The sign between cells.
    package private(set) var delimiter: UInt8

    /// The line of the file on which the current record begins, from 1.
    package private(set) var line = 0

    /// The file.
    let path: String

    private let source: TextSource
    private var buffer: [UInt8] = []
    private var cells: [Cell] = []
    private var isDamaged = false

    /// Where the next record begins.
    private var position = 0
    private var recordStart = 0
    private var nextLine = 1

    /// The offset in the text of the buffer's first byte.
    private var bufferOffset = 0
    private var isAtEnd = false

    /// Opens a file and reads its header.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - encoding: Any name that iconv knows; a byte order mark is eaten.
    ///   - delimiter: The sign between cells, or nil to find it in the header among `,` `;` tab and `|`.
    /// - Throws: A refusal of the file, its encoding or its header.
    package init(path: String, encoding: String = "utf-8", delimiter: UInt8? = nil) throws(Refusal) {
        try self.init(try TextSource(path: path, encoding: encoding), path: path, delimiter: delimiter)
    }

    /// Reads the header of a table that is UTF-8 and in memory already.
    init(bytes: [UInt8], name: String) throws(Refusal) {
        try self.init(TextSource(name: name, bytes: bytes), path: name, delimiter: nil)
    }

    private init(_ source: TextSource, path: String, delimiter: UInt8?) throws(Refusal) {
        self.path = path
        self.source = source
        while buffer.count < 4096, try source.read(into: &buffer) {}
        if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        if source.isVerbatim, buffer.starts(with: [0xFF, 0xFE]) || buffer.starts(with: [0xFE, 0xFF]) {
            throw Refusal(.invalid, "\(source.file.name) is encoded in UTF-16; say so with the encoding utf-16.")
        }
        self.delimiter = delimiter ?? UInt8(ascii: ",")
        if delimiter == nil {
            while !Self.hasLineEnd(buffer[position...]), buffer.count <= Self.longestLine,
                try source.read(into: &buffer)
            {}
            self.delimiter = Self.delimiter(of: buffer[position...])
        }
        guard try next(), !isBlankHeader else {
            throw Refusal(.invalid, "\(source.file.name) is empty; its first line should name the columns.")
        }
        if isDamaged { throw refusal("There is text after a closing quote in the header.") }
        header = DelimitedHeader(names: cells.indices.map { text($0).trimmed })
    }

    /// The name of the file, for messages.
    package var name: String { source.file.name }
    package var bytesRead: Int { source.file.bytesRead }

    /// The size of the file in bytes, 0 where it is not known.
    package var size: Int { source.file.size }

    /// Where in the file the next record begins; nil where its text is not that of the file, or the line before ends by CR alone.
    var bodyOffset: Int? {
        source.isVerbatim && position > 0 && buffer[position - 1] == 0x0A ? bufferOffset + position : nil
    }

    private var isBlankHeader: Bool { cells.allSatisfy { $0.start == $0.end } }

    private static func hasLineEnd(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.contains { $0 == 0x0A || $0 == 0x0D }
    }

    private static func delimiter(of bytes: ArraySlice<UInt8>) -> UInt8 {
        let candidates = Array(",;\t|".utf8)
        var counts = [0, 0, 0, 0]
        var isQuoted = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D { break }
            if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        let most = counts.max() ?? 0
        return counts.firstIndex(of: most).map { candidates[$0] } ?? UInt8(ascii: ",")
    }
}

extension DelimitedReader {
    /// Goes to the next line that is not blank; false at the end.
    package mutating func next() throws(Refusal) -> Bool {
        while true {
            if position == buffer.count, isAtEnd {
                try checkEncoding()
                return false
            }
            recordStart = position
            line = nextLine
            switch try scan() {
            case .needsMore: try readMore()
            case .line:
                try checkLine()
                if !(cells.count == 1 && position > recordStart && isBlank) { return true }
            }
        }
    }

    /// Whether the record holds nothing at all, not even quotes.
    private var isBlank: Bool { cells[0].start == recordStart && cells[0].end == recordStart }

    private mutating func readMore() throws(Refusal) {
        if buffer.count - recordStart > Self.longestLine { throw tooLong }
        buffer.removeSubrange(..<recordStart)
        bufferOffset += recordStart
        (position, recordStart, nextLine) = (0, 0, line)
        if try !source.read(into: &buffer) { isAtEnd = true }
    }

    private var tooLong: Refusal {
        refusal("Line \(line) is longer than 1 MiB; is this a CSV file, and is every quote closed?")
    }

    private func refusal(_ detail: String) -> Refusal {
        Refusal(.invalid, "\(name) cannot be read as a table.", issues: [Issue("line \(line)", detail)])
    }

    /// A bad byte of a converted file is told where the text before it ends.
    private func checkEncoding() throws(Refusal) {
        guard let failure = source.failure else { return }
        let isLineOpen = position > 0 && buffer[position - 1] != 0x0A && buffer[position - 1] != 0x0D
        throw source.refusal(line: isLineOpen ? nextLine - 1 : nextLine, offset: failure.offset)
    }

    private func checkLine() throws(Refusal) {
        if position == buffer.count, isAtEnd { try checkEncoding() }
        if position - recordStart > Self.longestLine { throw tooLong }
    }

    /// Splits the record at `recordStart` into cells; stops where the buffer ends before the record does.
    private mutating func scan() throws(Refusal) -> Outcome {
        cells.removeAll(keepingCapacity: true)
        isDamaged = false
        var at = recordStart
        var lines = 1
        var bits: UInt8 = 0
        while true {
            let start = at
            if at < buffer.count, buffer[at] == UInt8(ascii: "\"") {
                guard let cell = try scanQuoted(from: &at, lines: &lines, bits: &bits) else { return .needsMore }
                cells.append(cell)
            } else {
                while at < buffer.count {
                    let byte = buffer[at]
                    if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
                    if byte == 0 { throw binary }
                    bits |= byte
                    at += 1
                }
                cells.append(Cell(start: start, end: at, isDoubled: false))
            }
            if at == buffer.count {
                if !isAtEnd { return .needsMore }
                break
            }
            let byte = buffer[at]
            at += 1
            if byte == delimiter {
                if cells.count == Self.mostColumns { throw refusal("It has more than \(Self.mostColumns) columns.") }
                continue
            }
            if byte == 0x0D {
                if at == buffer.count, !isAtEnd { return .needsMore }
                if at < buffer.count, buffer[at] == 0x0A { at += 1 }
            }
            break
        }
        if bits >= 0x80, source.isVerbatim, let bad = UTF8Check.firstInvalid(in: buffer, recordStart..<at) {
            throw source.refusal(line: line + lineEnds(before: bad), offset: bufferOffset + bad)
        }
        position = at
        nextLine = line + lines
        return .line
    }

    /// Reads a cell in quotes, and what wrongly follows its closing quote; nil where the buffer ends first.
    private mutating func scanQuoted(
        from at: inout Int,
        lines: inout Int,
        bits: inout UInt8
    ) throws(Refusal) -> Cell? {
        let start = at + 1
        var isDoubled = false
        at = start
        while true {
            guard at < buffer.count else {
                guard isAtEnd else { return nil }
                if let failure = source.failure {
                    throw source.refusal(line: line + lines - 1, offset: failure.offset)
                }
                throw refusal("A quote is opened in this line and never closed.")
            }
            let byte = buffer[at]
            if byte == UInt8(ascii: "\"") {
                if at + 1 == buffer.count, !isAtEnd { return nil }
                if at + 1 == buffer.count || buffer[at + 1] != UInt8(ascii: "\"") { break }
                isDoubled = true
                at += 1
            } else if byte == 0x0A {
                lines += 1
            } else if byte == 0x0D {
                if at + 1 == buffer.count, !isAtEnd { return nil }
                if at + 1 == buffer.count || buffer[at + 1] != 0x0A { lines += 1 }
            } else if byte == 0 {
                throw binary
            }
            bits |= byte
            at += 1
        }
        let cell = Cell(start: start, end: at, isDoubled: isDoubled)
        at += 1
        while at < buffer.count, buffer[at] != delimiter, buffer[at] != 0x0A, buffer[at] != 0x0D {
            if buffer[at] != 0x20 { isDamaged = true }
            bits |= buffer[at]
            at += 1
        }
        return cell
    }

    private var binary: Refusal {
        refusal("There is a zero byte: this is a binary file or UTF-16, no text of the encoding named.")
    }

    private func lineEnds(before end: Int) -> Int {
        buffer[recordStart..<end].count { $0 == 0x0A }
    }
}

extension DelimitedReader {
    /// The number of cells of the current line.
    package var count: Int { cells.count }

    /// What is wrong with the shape of the current line, in a sentence, or nil.
    package var problem: String? {
        if isDamaged { return "There is text after a closing quote; a quote within a text is written twice." }
        if cells.count == header.names.count { return nil }
        return "It has \(cells.count) cells, but the header has \(header.names.count)."
    }

    /// The place of a cell, for messages: `line 7, column "Q7"`.
    package func place(_ cell: Int) -> String { "line \(line), \(header.label(cell))" }

    /// The bytes of a cell, as they are meant, spaces included.
    package func bytes(_ cell: Int) -> ArraySlice<UInt8> {
        let range = cells[cell]
        guard range.isDoubled else { return buffer[range.start..<range.end] }
        var bytes: [UInt8] = []
        var at = range.start
        while at < range.end {
            bytes.append(buffer[at])
            at += buffer[at] == UInt8(ascii: "\"") ? 2 : 1
        }
        return bytes[...]
    }

    /// Copies the cells of the current line as they are meant: cell `i` becomes `bytes[bounds[i]..<bounds[i + 1] - 1]`.
    package func copyLine(to bytes: inout PackedBytes, bounds: inout [Int]) {
        bytes.removeAll()
        bounds.removeAll(keepingCapacity: true)
        for cell in cells.indices {
            bounds.append(bytes.count)
            bytes.append(self.bytes(cell))
            bytes.append(delimiter)
        }
        bounds.append(bytes.count)
    }

    /// The bytes of a cell without the spaces around them.
    package func trimmedBytes(_ cell: Int) -> ArraySlice<UInt8> { bytes(cell).trimmedSpaces }

    /// A cell as text, spaces included.
    package func text(_ cell: Int) -> String { String(decoding: bytes(cell), as: UTF8.self) }
}
