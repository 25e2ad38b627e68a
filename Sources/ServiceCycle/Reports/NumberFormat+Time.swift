extension NumberFormat {
    /// When something was done, as it stands in a sentence: "at 14:03", or "on 21 Nov 2026 at 14:03" where that was not today.
    package func moment(_ instant: Instant, now: Instant, in zone: Zone) -> String {
        let (day, today) = (zone.day(of: instant), zone.day(of: now))
        let values = ["day": self.day(day), "time": time(instant, in: zone)]
        return (day == today ? Self.atTime : Self.onDay).text(language, values)
    }

    /// What clocks on the wall showed: `14:03` or `14.03`.
    private func time(_ instant: Instant, in zone: Zone) -> String {
        let local = Int(instant.seconds) + zone.offset(at: instant)
        let minutes = ((local % 86_400 + 86_400) % 86_400) / 60
        let pad = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
        return "\(pad(minutes / 60))\(Self.clock[language])\(pad(minutes % 60))"
    }

    private static let clock = Phrase(en: ":", de: ":", id: ".")
    private static let atTime = Phrase(en: "at {time}", de: "um {time} Uhr", id: "pukul {time}")
    private static let onDay = Phrase(
        en: "on {day} at {time}",
        de: "am {day} um {time} Uhr",
        id: "pada {day} pukul {time}"
    )
}
