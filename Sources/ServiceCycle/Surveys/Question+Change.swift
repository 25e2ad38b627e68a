extension Question {
    /// How far another wording of a question that people have answered goes.
    package enum Change: String, Sendable, Comparable {
        /// Nothing that was read before reads otherwise now; a language may have come in addition.
        case none
        /// The words are other ones; whether they still ask the same, only a person knows.
        case words
        /// Its answers would be counted as something else: another moment, kind, scale, or other options.
        case meaning

        package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .none: 0
            case .words: 1
            case .meaning: 2
            }
        }
    }

    /// What becomes of a reworded question that people have answered.
    package enum Rewording: String, Sendable, CaseIterable {
        /// The same question, put better: its series goes on, and the correction is noted.
        case same
        /// Another question: a new series begins, and the old one is kept as it is.
        case another
    }

    package func change(to new: Question) -> Change {
        if new.moment != moment || new.kind.name != kind.name || new.kind.scale != kind.scale
            || !new.kind.options.map(\.code).starts(with: kind.options.map(\.code))
        {
            return .meaning
        }
        let pairs =
            [(text, new.text), (secondText, new.secondText)]
            + zip(paddedLabels, new.paddedLabels).map { ($0, $1) }
            + zip(kind.options, new.kind.options).map { ($0.text, $1.text) }
        return pairs.contains { $0.readsOtherwise(as: $1) } ? .words : .none
    }

    /// One label for each point, empty where there is none.
    private var paddedLabels: [LocalisedText] {
        let labels = kind.labels ?? []
        let missing = max(0, (kind.scale?.count ?? 0) - labels.count)
        return labels + Array(repeating: LocalisedText(), count: missing)
    }
}

extension LocalisedText {
    /// Whether somebody who reads it would read something else in the other.
    ///
    /// A language that only comes in addition changes nothing for those who read it in another; words where there were
    /// none at all do.
    fileprivate func readsOtherwise(as other: LocalisedText) -> Bool {
        if isEmpty { return !other.isEmpty }
        return languages.contains { self[$0] != other[$0] }
    }
}
