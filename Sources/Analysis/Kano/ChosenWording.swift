internal import Interchange
package import Kano
package import ServiceCycle

/// The words of the five answers: given, or recognised.
package enum ChosenWording: Sendable {
    /// By the labels that are found.
    case recognised

    /// The words of both halves.
    case given(AnswerWording)

    /// Reads what follows `--answers`: the name of a published set, or five labels between commas, semicolons or bars.
    package init(_ text: String?) throws(Refusal) {
        guard let text else {
            self = .recognised
            return
        }
        if let known = AnswerWording.published.first(where: { $0.identifier == text }) {
            self = .given(known)
            return
        }
        let separator: Character = text.contains("|") ? "|" : text.contains(";") ? ";" : ","
        let labels = separator == "," ? ListText.items(text) : text.split(separator: separator).map { String($0) }
        guard let wording = AnswerWording(identifier: "given", language: "en", texts: labels.map(\.trimmedSpaces))
        else {
            throw Refusal(
                .invalid,
                "--answers takes the five labels in order, like, must-be, neutral, live-with, dislike, with commas (or |) between them, not \"\(text.prefix(120))\"."
            )
        }
        self = .given(wording)
    }

    /// What the labels of both halves mean.
    struct Answers {
        /// The published sets by which words were recognised, or nil for digits.
        let wording: String?
        let functional: [KanoAnswer]
        let dysfunctional: [KanoAnswer]
    }

    /// Returns what the labels of both halves mean.
    func resolve(
        _ functional: AnswerLabels,
        _ dysfunctional: AnswerLabels,
        in file: DelimitedReader
    ) throws(Refusal) -> Answers {
        if case .given(let wording) = self {
            return Answers(
                wording: wording.identifier,
                functional: try functional.answers(by: wording, in: file),
                dysfunctional: try dysfunctional.answers(by: wording, in: file)
            )
        }
        let both = try ChosenWording.recognise(Array(Set(functional.words + dysfunctional.words)))
        if let both {
            let words = functional.words + dysfunctional.words
            return Answers(
                wording: words.contains { Double($0) == nil } ? both.identifier : nil,
                functional: try functional.answers(by: both, in: file),
                dysfunctional: try dysfunctional.answers(by: both, in: file)
            )
        }
        // Some published sets have words of their own for each half.
        guard let first = try ChosenWording.recognise(functional.words),
            let second = try ChosenWording.recognise(dysfunctional.words)
        else {
            let nearest = ChosenWording.nearest(to: functional.words + dysfunctional.words)
            _ = try functional.answers(by: nearest, in: file)
            _ = try dysfunctional.answers(by: nearest, in: file)
            throw Refusal(.invalid, "The words of the five answers are not known; name them in order with --answers.")
        }
        return Answers(
            wording: "\(first.identifier), \(second.identifier)",
            functional: try functional.answers(by: first, in: file),
            dysfunctional: try dysfunctional.answers(by: second, in: file)
        )
    }

    /// The published set that knows all labels, refused where two sets read one of them differently.
    private static func recognise(_ words: [String]) throws(Refusal) -> AnswerWording? {
        let labels = words.filter { Double($0) == nil }
        let sets = AnswerWording.recognized(in: labels)
        for label in labels where Set(sets.map { $0.answer(for: label) }).count > 1 {
            throw Refusal(
                .invalid,
                "\"\(label.prefix(60))\" stands at different places of \(sets.map(\.identifier).joined(separator: ", ")); name the five answers with --answers."
            )
        }
        return sets.first
    }

    /// The published set that knows most labels, by which the first unknown one is told.
    private static func nearest(to words: [String]) -> AnswerWording {
        let known = { (wording: AnswerWording) in words.count { wording.answer(for: $0) != nil } }
        return AnswerWording.published.max { known($0) < known($1) } ?? AnswerWording.published[0]
    }
}
