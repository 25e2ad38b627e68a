internal import ServiceCycle

/// Finds the question of a survey that a column answers, by its name and what stands in it.
struct QuestionMatcher {
    /// A half of a question that wants a column.
    private struct Slot: Hashable {
        let question: Int
        let half: AnswerPlan.Half
    }

    private let questions: [Question]

    /// What is less alike than this is not the same.
    private static let leastLikeness = 0.5

    init(_ questions: [Question]) {
        self.questions = questions
    }

    /// The plan of each column for which there is a question; the best fit comes first, and no question is given twice.
    func plans(for profiles: [ColumnProfile]) -> [Int: ColumnPlan] {
        var candidates: [(profile: ColumnProfile, slot: Slot, likeness: Double, fit: AnswerFit)] = []
        for profile in profiles {
            for (index, question) in questions.enumerated() {
                for half in question.kind.isPair ? [AnswerPlan.Half.first, .second] : [.first] {
                    let likeness = likeness(of: profile.name, to: question, half)
                    guard likeness >= Self.leastLikeness, let fit = AnswerFit(question, half: half, profile) else {
                        continue
                    }
                    candidates.append((profile, Slot(question: index, half: half), likeness, fit))
                }
            }
        }
        // Of columns with equally fitting names the one that uses the whole scale is the question.
        candidates.sort {
            ($1.likeness, $1.fit.coverage, $0.profile.index) < ($0.likeness, $0.fit.coverage, $1.profile.index)
        }
        var plans: [Int: ColumnPlan] = [:]
        var filled: Set<Slot> = []
        for (profile, slot, likeness, fit) in candidates where plans[profile.index] == nil && !filled.contains(slot) {
            filled.insert(slot)
            let sureness: Sureness = likeness == 1 && fit.isWhole ? .certain : .likely
            plans[profile.index] = ColumnPlan(.answer(fit.plan), sureness, .nameAndValues)
        }
        return plans
    }

    /// How much a column's name says that it answers a question, 0…1.
    private func likeness(of name: String, to question: Question, _ half: AnswerPlan.Half) -> Double {
        let words = NameHints.words(of: name)
        let code = NameHints.words(of: question.code.text)
        guard question.kind.isPair else {
            if words == code { return 1 }
            return max(share(of: code, in: words), best(question.text, name))
        }
        let subject: NameHints.Subject = half == .first ? .expectation : .perception
        let other: NameHints.Subject = half == .first ? .perception : .expectation
        let own = half == .first ? question.text : question.secondText
        let named =
            question.kind != .kano && NameHints.speaks(name, for: subject) && !NameHints.speaks(name, for: other)
            ? share(of: code, in: words) : 0
        return max(named, best(own, name))
    }

    /// 0.8 where all words of a code stand in a name.
    private func share(of code: [String], in words: [String]) -> Double {
        let isLong = code.joined().count >= 3
        return isLong && code.allSatisfy(words.contains) ? 0.8 : 0
    }

    private func best(_ text: LocalisedText, _ name: String) -> Double {
        text.texts.values.map { NameHints.likeness($0, name) }.max() ?? 0
    }
}
