internal import ServiceCycle

/// Some lines of a plain table, which are read without regard to the others.
///
/// Plain is UTF-8 from a file, without a quote or a zero byte below the header, each line with as many cells as it. Such a table can be
/// read in parts side by side, several times as fast as ``DelimitedReader`` reads any. Whoever meets anything else gives up, and leaves
/// it to that reader to read it, or to say what is wrong and where.
package struct PlainPart: Sendable {
    /// The file.
    let path: String

    /// The part has the lines that begin at these offsets.
    let range: Range<Int>
    let columnCount: Int
    let delimiter: UInt8

    /// Hands over line after line, but blank ones.
    ///
    /// - Parameter body: Takes some bytes, and where in them the cells of the line begin, with one more behind the last: cell `i` is
    ///   `bounds[i]..<bounds[i + 1] - 1`. It may give up by answering with false.
    /// - Returns: False where the lines are not plain, or someone gave up.
    package func eachLine(_ body: (Span<UInt64>, Span<Int>) -> Bool) -> Bool {
        // From a byte earlier: a line begins behind a line end.
        var offset = range.lowerBound - 1
        guard let file = try? InputFile(path: path), file.skip(to: offset) else { return false }
        var bytes = PackedBytes(capacity: InputFile.chunk + DelimitedReader.longestLine)
        var start: Int?
        var hasOnlyASCII = true
        while true {
            let known = bytes.count
            guard let isMore = try? file.read(into: &bytes) else { return false }
            if !isMore { bytes.append(UInt8(ascii: "\n")) }
            guard let isASCII = bytes.isASCII(from: max(known - 1, 0)) else { return false }
            hasOnlyASCII = hasOnlyASCII && isASCII
            start = start ?? bytes.lineEnd().map { $0 + 1 }
            let limit = range.upperBound - offset
            var end = 0
            if let start {
                guard let place = lines(in: bytes, from: start, limit: limit, body),
                    hasOnlyASCII || UTF8Check.isText(bytes, start..<place)
                else { return false }
                if place >= limit { return true }
                // Nothing may be left over behind the last line.
                if !isMore { return place == bytes.count }
                end = place
            }
            guard isMore, bytes.count - end <= DelimitedReader.longestLine else { return false }
            offset += bytes.removeWords(before: end)
            if start != nil { start = end & 7 }
        }
    }

    /// Hands over the whole lines that begin before a limit; returns where they end, or nil where one has not as many cells as the header.
    private func lines(
        in bytes: PackedBytes,
        from first: Int,
        limit: Int,
        _ body: (Span<UInt64>, Span<Int>) -> Bool
    ) -> Int? {
        let words = bytes.words.span
        let (delimiters, lineEnds) = (EightBytes.all(delimiter), EightBytes.all(UInt8(ascii: "\n")))
        var room = Array(repeating: first, count: columnCount + 1)
        var bounds = room.mutableSpan
        var (start, cell) = (first, 0)
        // What stands before the first line, and behind the last byte, is nothing.
        var hidden = ~UInt64(0) &<< UInt64(truncatingIfNeeded: (first & 7) &* 8)
        for word in (first >> 3)..<((bytes.count + 7) >> 3) {
            let ends = EightBytes.zeros(words[word] ^ lineEnds)
            var hits = (ends | EightBytes.zeros(words[word] ^ delimiters)) & hidden
            hidden = ~0
            while hits != 0 {
                let bit = hits & (0 &- hits)
                hits ^= bit
                let place = word &* 8 &+ bit.trailingZeroBitCount >> 3
                guard place < bytes.count else { return start }
                guard cell < columnCount else { return nil }
                cell &+= 1
                bounds[cell] = place &+ 1
                guard ends & bit != 0 else { continue }
                guard start < limit else { return start }
                if place > start, words.byte(place &- 1) == 0x0D { bounds[cell] = place }
                if cell > 1 || bounds[1] > start &+ 1 {
                    guard cell == columnCount, place - start < DelimitedReader.longestLine, body(words, bounds.span)
                    else { return nil }
                }
                cell = 0
                start = place &+ 1
                bounds[0] = start
            }
        }
        return start
    }
}

extension PackedBytes {
    /// Whether bytes are ASCII; nil where they hold a quote, a zero, or a carriage return that stands before no line end.
    fileprivate func isASCII(from first: Int) -> Bool? {
        let words = words.span
        let (quotes, returns) = (EightBytes.all(UInt8(ascii: "\"")), EightBytes.all(UInt8(ascii: "\r")))
        var highs: UInt64 = 0
        for word in (first >> 3)..<(count >> 3) {
            let eight = words[word]
            highs |= eight
            if EightBytes.hasZero(eight) || EightBytes.hasZero(eight ^ quotes) { return nil }
            if EightBytes.hasZero(eight ^ returns), !areReturnsPlain(word &* 8..<word &* 8 &+ 8) { return nil }
        }
        let rest = max(first, count & ~7)..<count
        for place in rest {
            let byte = words.byte(place)
            highs |= UInt64(byte)
            if byte == 0 || byte == UInt8(ascii: "\"") { return nil }
        }
        return areReturnsPlain(rest) ? highs & EightBytes.highs == 0 : nil
    }

    /// Whether each carriage return stands before a line end; of the last byte that is not known yet.
    private func areReturnsPlain(_ range: Range<Int>) -> Bool {
        for place in range where words.span.byte(place) == 0x0D && place + 1 < count {
            if words.span.byte(place + 1) != 0x0A { return false }
        }
        return true
    }

    /// The place of the first line end.
    fileprivate func lineEnd() -> Int? {
        (0..<count).first { words.span.byte($0) == UInt8(ascii: "\n") }
    }

    /// Takes out the whole numbers before a place, of which the bytes remain; returns how many bytes are out.
    fileprivate mutating func removeWords(before place: Int) -> Int {
        let gone = place >> 3
        for word in gone..<((count + 7) >> 3) { words[word - gone] = words[word] }
        count -= gone * 8
        return gone * 8
    }
}

extension DelimitedReader {
    /// The lines below the header in parts, where the table can be plain; to be asked for before the first of them is read.
    package func plainParts(count: Int) -> [PlainPart]? {
        guard let start = bodyOffset, size > start else { return nil }
        let parts = max(1, min(count, (size - start) >> 20))
        let bounds = (0...parts).map { start + (size - start) * $0 / parts }
        return (0..<parts).map { part in
            PlainPart(
                path: path,
                range: bounds[part]..<(part == parts - 1 ? .max : bounds[part + 1]),
                columnCount: header.names.count,
                delimiter: delimiter
            )
        }
    }
}
