extension Instant {
    /// RFC 3339 with the zone's offset, such as `2026-11-21T09:30:00+01:00`; fractions where there are any.
    package func text(in zone: Zone) -> String {
        let offset = zone.offset(at: self)
        let local = seconds + Int64(offset)
        let day = Day(number: Int((local >= 0 ? local : local - 86_399) / 86_400))
        let rest = Int(local) - day.number * 86_400
        let fraction = Int(microseconds - seconds * 1_000_000)
        var text = "\(day)T\(Self.pad(rest / 3600)):\(Self.pad(rest / 60 % 60)):\(Self.pad(rest % 60))"
        if fraction > 0 {
            let digits = String(fraction)
            text += "." + String(repeating: "0", count: 6 - digits.count) + digits
            while text.hasSuffix("0") { text.removeLast() }
        }
        if offset == 0 { return text + "Z" }
        return text + "\(offset < 0 ? "-" : "+")\(Self.pad(abs(offset) / 3600)):\(Self.pad(abs(offset) / 60 % 60))"
    }

    private static func pad(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
