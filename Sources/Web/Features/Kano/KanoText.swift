internal import Kano
internal import ServiceCycle

/// Figures of a Kano study as they are written.
enum KanoText {
    /// `M must-be`.
    static func category(_ category: KanoCategory, _ language: Language) -> String {
        "\(category.letter)\(NumberFormat.space)\(KanoCategoryWords.name(category.letter)[language])"
    }

    /// `98 %`, or `> 99 %` where rounding would claim certainty.
    static func certainty(_ probability: Double, _ format: NumberFormat) -> String {
        if probability > 0.99 { return ">\(NumberFormat.space)\(format.percent(0.99))" }
        if probability < 0.01 { return "<\(NumberFormat.space)\(format.percent(0.01))" }
        return format.percent(probability)
    }

    /// `Better 69 % (66–72)`.
    static func share(
        _ label: Phrase,
        _ share: Double,
        _ interval: ClosedRange<Double>,
        _ format: NumberFormat
    ) -> String {
        "\(label[format.language]) \(format.percent(share)) (\(format.percentInterval(interval)))"
    }

    /// Where the answers before come from, such as `wave 2025` or `1 Mar – 29 May 2026`.
    static func before(_ before: KanoAnswers.Before, _ format: NumberFormat) -> String {
        switch before {
        case .period(let days): format.period(days)
        case .wave(let code, _): KanoPageWords.wave.text(format.language, ["wave": code.text])
        }
    }
}
