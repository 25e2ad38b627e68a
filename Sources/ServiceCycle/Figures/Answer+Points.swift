/// How answers are counted: each answer becomes one or more points of its question's summary.
///
/// Scales count under their own numbers. A pair counts once, under `first × 100 + second` with 0 for a missing half, which
/// keeps the whole table. Options count under their position from 1; several choices also count the respondent under 0,
/// as free text does.
extension Answer {
    package func points(for kind: Question.Kind) -> [Int] {
        switch self {
        case .point(let point): [point]
        case .expectation(let first, let second), .kano(let first, let second):
            [PairPoint(first: first, second: second).code]
        case .choice(let code): kind.options.firstIndex { $0.code == code }.map { [$0 + 1] } ?? []
        case .choices(let codes):
            [0] + codes.compactMap { code in kind.options.firstIndex { $0.code == code }.map { $0 + 1 } }
        case .text: [0]
        }
    }
}

/// The two halves of a pair as one point of a summary.
package struct PairPoint: Equatable, Sendable {
    package let first: Int?
    package let second: Int?

    package init(first: Int?, second: Int?) {
        self.first = first
        self.second = second
    }

    package init(code: Int) {
        first = code / 100 == 0 ? nil : code / 100
        second = code % 100 == 0 ? nil : code % 100
    }

    package var code: Int { (first ?? 0) * 100 + (second ?? 0) }
}
