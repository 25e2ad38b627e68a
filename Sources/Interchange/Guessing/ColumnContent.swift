/// What stands in a column, as far as it could be an answer.
enum ColumnContent: Equatable, Sendable {
    /// - isAlone: Whether the columns beside it are others.
    case scale(ScaleGuess, isAlone: Bool)
    case labels(LabelScale, missing: [String])
    case choice([String])
    case choices([String], separator: String)
    case text
    case nothing

    private static let mostOptions = 24
    private static let separators = [";", "|", ",", "/"]

    /// Neighbours on the same kind of scale are taken for one battery of questions: nobody may have chosen the worst of one.
    static func of(_ profiles: [ColumnProfile]) -> [ColumnContent] {
        var contents = profiles.map(ColumnContent.init)
        var start = 0
        while start < contents.count {
            var end = start + 1
            while end < contents.count, profiles[end].index == profiles[end - 1].index + 1,
                contents[start].sharesScale(with: contents[end])
            {
                end += 1
            }
            if end - start >= 3 {
                let longest = contents[start..<end].compactMap { $0.scale }.max { $0.points.count < $1.points.count }
                for index in start..<end {
                    if let longest { contents[index] = contents[index].stretched(to: longest) }
                }
            } else {
                for index in start..<end where (contents[index].scale?.points.count ?? 3) < 3 {
                    contents[index] = .nothing
                }
            }
            start = end
        }
        return contents
    }

    private init(_ profile: ColumnProfile) {
        let missing = profile.texts.filter(NoAnswer.isMeant)
        let words = profile.texts.filter { !missing.contains($0) }
        let strays = profile.values.filter { words.contains($0.value) }.reduce(0) { $0 + $1.count }
        // A slip of the pen in twenty cells makes no other column of it; its lines are refused and shown.
        if strays * 20 <= profile.filled, let scale = Self.scale(profile) {
            self = .scale(scale, isAlone: true)
        } else if profile.numbers.isEmpty, let scale = LabelScale(words) {
            self = .labels(scale, missing: missing)
        } else if let (parts, separator) = Self.parts(words, profile) {
            self = .choices(parts, separator: separator)
        } else if profile.numbers.isEmpty, (2...Self.mostOptions).contains(words.count),
            words.count * 3 <= profile.filled
        {
            self = .choice(words)
        } else if NameHints.speaks(profile.name, for: .comment) || profile.meanLength >= 20, !words.isEmpty {
            self = .text
        } else {
            self = .nothing
        }
    }

    private static func scale(_ profile: ColumnProfile) -> ScaleGuess? {
        guard !NameHints.speaks(profile.name, for: .time), !NameHints.speaks(profile.name, for: .key) else {
            return nil
        }
        return ScaleGuess(
            profile.numbers,
            isRecommendation: NameHints.speaks(profile.name, for: .recommendation)
        )
    }

    /// Several of a few options in one cell.
    private static func parts(_ words: [String], _ profile: ColumnProfile) -> ([String], String)? {
        for separator in separators {
            let several = words.count { $0.contains(separator) }
            guard several * 3 >= words.count, several >= 2, profile.filled >= 5 else { continue }
            var parts: Set<String> = []
            for word in words { parts.formUnion(word.parts(between: separator)) }
            if (2...mostOptions).contains(parts.count), parts.count < words.count { return (parts.sorted(), separator) }
        }
        return nil
    }

    var scale: ScaleGuess? {
        if case .scale(let scale, _) = self { scale } else { nil }
    }

    private func sharesScale(with other: ColumnContent) -> Bool {
        guard let scale, let other = other.scale else { return false }
        return scale.points.lowerBound == other.points.lowerBound && abs(scale.points.count - other.points.count) <= 3
    }

    private func stretched(to longest: ScaleGuess) -> ColumnContent {
        guard let scale else { return self }
        return .scale(scale.stretched(to: longest), isAlone: false)
    }

    /// The cells that mean that there is no answer.
    var missing: [String] {
        switch self {
        case .scale(let scale, _): scale.missing.map(String.init)
        case .labels(_, let missing): missing
        case .choice, .choices, .text, .nothing: []
        }
    }

    var sureness: Sureness {
        switch self {
        case .scale(let scale, let isAlone): isAlone ? min(scale.sureness, .likely) : scale.sureness
        case .labels: .certain
        case .choice, .text: .likely
        case .choices, .nothing: .unsure
        }
    }
}
