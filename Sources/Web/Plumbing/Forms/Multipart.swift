internal import ServiceCycle

/// Takes a body of `multipart/form-data` apart as it arrives (RFC 7578), holding hardly more than one piece of it.
struct Multipart {
    enum Event: Equatable {
        /// A field begins; a file has a name of its own.
        case field(name: String, fileName: String?)
        case bytes([UInt8])
        case fieldEnd
        /// Nothing that matters follows.
        case end
    }

    private enum State {
        /// Before a boundary, in a field or before the first.
        case content(isField: Bool)
        case afterBoundary
        case head
        case finished
    }

    private let delimiter: [UInt8]
    private var state = State.content(isField: false)

    /// What has arrived and is not told yet; the line end before the first boundary is given.
    private var buffer: [UInt8] = [0x0D, 0x0A]
    private var fields = 0

    private static let longestHead = 8 << 10
    private static let mostFields = 20

    /// Nil where the content type is another, or names no boundary.
    init?(contentType: String) {
        let parts = contentType.split(separator: ";").map { $0.trimmingPrefix { $0 == " " } }
        guard parts.first?.lowercased() == "multipart/form-data",
            let parameter = parts.first(where: { $0.lowercased().hasPrefix("boundary=") })
        else { return nil }
        let boundary = parameter.dropFirst("boundary=".count).filter { $0 != "\"" }
        guard (1...70).contains(boundary.utf8.count) else { return nil }
        delimiter = Array("\r\n--\(boundary)".utf8)
    }

    /// Takes the next piece of the body.
    mutating func take(_ bytes: some Collection<UInt8>) throws(Refusal) -> [Event] {
        buffer.append(contentsOf: bytes)
        var events: [Event] = []
        while try step(&events) {}
        return events
    }

    /// Goes one step; false where more must arrive first.
    private mutating func step(_ events: inout [Event]) throws(Refusal) -> Bool {
        switch state {
        case .finished:
            buffer.removeAll()
            return false
        case .content(let isField):
            guard let start = place(of: delimiter) else {
                let safe = max(0, buffer.count - delimiter.count + 1)
                if isField, safe > 0 { events.append(.bytes(Array(buffer[..<safe]))) }
                buffer.removeFirst(safe)
                return false
            }
            if isField {
                if start > 0 { events.append(.bytes(Array(buffer[..<start]))) }
                events.append(.fieldEnd)
            }
            buffer.removeFirst(start + delimiter.count)
            state = .afterBoundary
        case .afterBoundary:
            guard buffer.count >= 2 else { return false }
            if buffer.starts(with: Array("--".utf8)) {
                events.append(.end)
                state = .finished
            } else {
                guard buffer.starts(with: [0x0D, 0x0A]) else { throw Self.damaged }
                // The line end stays, so that a head without lines is found too.
                state = .head
            }
        case .head:
            guard let end = place(of: Array("\r\n\r\n".utf8)) else {
                guard buffer.count <= Self.longestHead else { throw Self.damaged }
                return false
            }
            fields += 1
            guard fields <= Self.mostFields else { throw Self.damaged }
            events.append(try Self.field(String(decoding: buffer[..<end], as: UTF8.self)))
            buffer.removeFirst(end + 4)
            state = .content(isField: true)
        }
        return true
    }

    private func place(of bytes: [UInt8]) -> Int? {
        guard buffer.count >= bytes.count, let first = bytes.first else { return nil }
        var at = 0
        while let next = buffer[at...].firstIndex(of: first), next + bytes.count <= buffer.count {
            if buffer[next..<next + bytes.count].elementsEqual(bytes) { return next }
            at = next + 1
        }
        return nil
    }

    /// Reads `Content-Disposition: form-data; name="file"; filename="a.csv"`.
    private static func field(_ head: String) throws(Refusal) -> Event {
        let lines = head.split(separator: "\r\n").map(String.init)
        guard let line = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
            let name = parameter("name", of: line)
        else { throw damaged }
        let fileName = parameter("filename", of: line)?.split { $0 == "/" || $0 == "\\" }.last.map(String.init)
        return .field(name: name, fileName: parameter("filename", of: line) == nil ? nil : fileName ?? "")
    }

    private static func parameter(_ name: String, of line: String) -> String? {
        guard let start = line.firstRange(of: "; \(name)=\"") else { return nil }
        var value = ""
        var isEscaped = false
        for character in line[start.upperBound...] {
            if isEscaped || character != "\\" && character != "\"" {
                value.append(character)
                isEscaped = false
            } else if character == "\"" {
                // Browsers write a quote within a name as %22.
                return value.replacing("%22", with: "\"")
            } else {
                isEscaped = true
            }
        }
        return nil
    }

    private static var damaged: Refusal { Refusal(.invalid, "The upload cannot be read.") }
}
