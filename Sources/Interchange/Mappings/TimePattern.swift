internal import ServiceCycle

/// A pattern of a date and time on the wall: `yyyy MM dd HH mm ss`, each with that many digits, and signs between them.
package struct TimePattern: Equatable, Sendable {
    private enum Part: Equatable {
        case year, month, day, hour, minute, second
        case sign(UInt8)

        var digits: Int { self == .year ? 4 : 2 }
    }

    private let parts: [Part]

    /// The pattern as it is written.
    let text: String

    /// What a pattern may hold, for messages.
    static let rule = "a pattern of yyyy, MM, dd, HH, mm and ss with signs between them, such as yyyy-MM-dd HH:mm"

    init?(_ text: String) {
        var rest = text[...]
        var parts: [Part] = []
        let words: [(String, Part)] = [
            ("yyyy", .year), ("MM", .month), ("dd", .day), ("HH", .hour), ("mm", .minute), ("ss", .second),
        ]
        while let first = rest.utf8.first {
            if let word = words.first(where: { rest.hasPrefix($0.0) }) {
                if parts.contains(word.1) { return nil }
                parts.append(word.1)
                rest = rest.dropFirst(word.0.count)
            } else if first < 0x80, !(0x30...0x39).contains(first), !"yMdHms".utf8.contains(first) {
                parts.append(.sign(first))
                rest = rest.dropFirst()
            } else {
                return nil
            }
        }
        guard parts.contains(.year), parts.contains(.month), parts.contains(.day) else { return nil }
        self.parts = parts
        self.text = text
    }

    /// The day and the seconds after midnight that a cell shows, or nil where it does not follow the pattern.
    func read(_ bytes: ArraySlice<UInt8>) -> (day: Day, seconds: Int)? {
        var values: [Int] = [0, 1, 1, 0, 0, 0]
        var rest = bytes
        for part in parts {
            if case .sign(let sign) = part {
                guard rest.first == sign else { return nil }
                rest.removeFirst()
                continue
            }
            guard rest.count >= part.digits else { return nil }
            var value = 0
            for byte in rest.prefix(part.digits) {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            rest.removeFirst(part.digits)
            values[index(of: part)] = value
        }
        guard rest.isEmpty, values[3] < 24, values[4] < 60, values[5] < 60,
            let day = Day(year: values[0], month: values[1], day: values[2])
        else { return nil }
        return (day, values[3] * 3600 + values[4] * 60 + values[5])
    }

    private func index(of part: Part) -> Int {
        switch part {
        case .year, .sign: 0
        case .month: 1
        case .day: 2
        case .hour: 3
        case .minute: 4
        case .second: 5
        }
    }
}
