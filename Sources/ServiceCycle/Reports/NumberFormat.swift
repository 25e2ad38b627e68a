/// Numbers as readers of a language write them.
///
/// Spaces inside a figure do not break.
package struct NumberFormat: Equatable, Sendable {
    package let language: Language

    package init(_ language: Language) {
        self.language = language
    }

    /// What stands where there is no number.
    package static let none = "–"

    /// A count that is not shown below five.
    package func few(_ count: Int) -> String {
        (1..<CycleReport.fewest).contains(count) ? "<\(whole(CycleReport.fewest))" : whole(count)
    }

    /// `9,041` or `9.041`.
    package func whole(_ value: Int) -> String {
        let digits = String(value.magnitude)
        let grouped = digits.enumerated().map { index, digit in
            index > 0 && (digits.count - index) % 3 == 0 ? "\(grouping)\(digit)" : "\(digit)"
        }.joined()
        return value < 0 ? "\(Self.minus)\(grouped)" : grouped
    }

    /// `3.7` or `3,7`.
    package func decimal(_ value: Double, digits: Int = 1) -> String {
        guard let tenths = Self.rounded(value, digits: digits) else { return Self.none }
        let scale = (0..<digits).reduce(1) { result, _ in result * 10 }
        let (units, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
        let fraction = String(rest)
        let padding = String(repeating: "0", count: max(0, digits - fraction.count))
        let text =
            digits > 0 ? "\(whole(Int(clamping: units)))\(point)\(padding)\(fraction)" : whole(Int(clamping: units))
        return tenths < 0 ? Self.minus + text : text
    }

    /// `3.6–3.8`, with a word between the ends where one of them is negative.
    package func interval(_ bounds: ClosedRange<Double>, digits: Int = 1) -> String {
        let (low, high) = (decimal(bounds.lowerBound, digits: digits), decimal(bounds.upperBound, digits: digits))
        return joined(low, high, isNegative: bounds.lowerBound < 0)
    }

    /// A share, 0…1, in whole hundredths, as it is shown; all differences of shares are taken of these.
    package static func hundredths(_ share: Double) -> Int { rounded(share * 100, digits: 0) ?? 0 }

    /// `41 %`.
    package func percent(_ share: Double) -> String {
        share.isFinite ? "\(whole(Self.hundredths(share)))\(Self.space)%" : Self.none
    }

    /// `38–44`, of shares.
    package func percentInterval(_ bounds: ClosedRange<Double>) -> String {
        let (low, high) = (Self.hundredths(bounds.lowerBound), Self.hundredths(bounds.upperBound))
        return joined(whole(low), whole(high), isNegative: low < 0)
    }

    /// `+3`, `−6` or `±0`.
    package func signed(_ value: Int) -> String {
        value == 0 ? "±0" : value > 0 ? "+\(whole(value))" : whole(value)
    }

    /// `+3`, `−6` or `±0`: a decimal number in whole units.
    package func signed(_ value: Double) -> String {
        Self.rounded(value, digits: 0).map(signed) ?? Self.none
    }

    /// `+0.3`, `−1.5` or `0.0`: a difference in points of a scale.
    package func signedDecimal(_ value: Double, digits: Int = 2) -> String {
        let isPositive = (Self.rounded(value, digits: digits) ?? 0) > 0
        return (isPositive ? "+" : "") + decimal(value, digits: digits)
    }

    /// A number as it is shown with so many digits, so that differences of shown numbers agree.
    package static func shown(_ value: Double, digits: Int = 2) -> Double {
        let scale = (0..<digits).reduce(1.0) { result, _ in result * 10 }
        return rounded(value, digits: digits).map { Double($0) / scale } ?? value
    }

    /// `p = 0.03`, `p = 0.004`, `p < 0.001`.
    package func probability(_ value: Double) -> String {
        let equal = "p\(Self.space)=\(Self.space)"
        if value < 0.001 { return "p\(Self.space)<\(Self.space)\(decimal(0.001, digits: 3))" }
        return equal + decimal(value, digits: value < 0.01 || (0.045..<0.055).contains(value) ? 3 : 2)
    }

    /// `n = 812`.
    package func count(_ value: Int) -> String { "n\(Self.space)=\(Self.space)\(whole(value))" }

    package static let space = "\u{00A0}"
    private static let minus = "\u{2212}"

    private var point: String { ReportPunctuation.point[language] }
    private var grouping: String { ReportPunctuation.grouping[language] }

    private func joined(_ low: String, _ high: String, isNegative: Bool) -> String {
        isNegative ? "\(low)\(Self.space)\(ReportPunctuation.to[language])\(Self.space)\(high)" : "\(low)–\(high)"
    }

    /// The number times 10 to the digits, half away from zero; nil where it is none or too large.
    private static func rounded(_ value: Double, digits: Int) -> Int? {
        let scale = (0..<digits).reduce(1.0) { result, _ in result * 10 }
        return Int(exactly: (value * scale).rounded())
    }
}

/// What stands between the digits.
enum ReportPunctuation {
    static let point = Phrase(en: ".", de: ",", id: ",")
    static let grouping = Phrase(en: ",", de: ".", id: ".")
    static let to = Phrase(en: "to", de: "bis", id: "s.d.")
}
