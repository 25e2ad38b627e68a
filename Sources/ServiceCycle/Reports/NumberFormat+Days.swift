extension NumberFormat {
    /// `21 Nov 2026`, `21. Nov. 2026`.
    package func day(_ day: Day) -> String {
        "\(dayAndMonth(day))\(Self.space)\(day.civil.year)"
    }

    /// `Nov 2026`.
    package func month(_ day: Day) -> String {
        "\(monthName(day))\(Self.space)\(day.civil.year)"
    }

    /// `23 Aug – 21 Nov 2026`, with both years where they differ.
    package func period(_ days: ClosedRange<Day>) -> String {
        let (first, last) = (days.lowerBound, days.upperBound)
        if first == last { return day(first) }
        let start = first.civil.year == last.civil.year ? dayAndMonth(first) : day(first)
        return "\(start) – \(day(last))"
    }

    /// `10 Aug`.
    package func dayAndMonth(_ day: Day) -> String {
        let dot = language.tag.hasPrefix("de") ? "." : ""
        return "\(day.civil.day)\(dot)\(Self.space)\(monthName(day))"
    }

    /// `Nov`.
    package func monthName(_ day: Day) -> String {
        Self.months[day.civil.month - 1][language]
    }

    private static let months = [
        Phrase(en: "Jan", de: "Jan.", id: "Jan"),
        Phrase(en: "Feb", de: "Feb.", id: "Feb"),
        Phrase(en: "Mar", de: "März", id: "Mar"),
        Phrase(en: "Apr", de: "Apr.", id: "Apr"),
        Phrase(en: "May", de: "Mai", id: "Mei"),
        Phrase(en: "June", de: "Juni", id: "Jun"),
        Phrase(en: "July", de: "Juli", id: "Jul"),
        Phrase(en: "Aug", de: "Aug.", id: "Agu"),
        Phrase(en: "Sept", de: "Sept.", id: "Sep"),
        Phrase(en: "Oct", de: "Okt.", id: "Okt"),
        Phrase(en: "Nov", de: "Nov.", id: "Nov"),
        Phrase(en: "Dec", de: "Dez.", id: "Des"),
    ]
}
