import ServiceCycle
import Testing

@Suite struct AnswerPointsTests {
    private static let codes = ["noise", "queue", "tone", "gone"].compactMap { Code($0) }
    private static let options = codes.prefix(3).map {
        Question.Option(code: $0, text: LocalisedText([.english: $0.text]))
    }

    @Test(
        arguments: [
            (.point(4), .rating(points: 5, labels: []), [4]),
            (.point(0), .nps, [0]),
            (.expectation(expected: 5, perceived: 3), .expectation(points: 5, labels: []), [503]),
            (.expectation(expected: nil, perceived: 11), .expectation(points: 11, labels: []), [11]),
            (.expectation(expected: 11, perceived: nil), .expectation(points: 11, labels: []), [1_100]),
            (.kano(functional: 1, dysfunctional: 5), .kano, [105]),
            (.choice(codes[0]), .choice(options), [1]),
            (.choice(codes[2]), .choice(options), [3]),
            (.choice(codes[3]), .choice(options), []),
            (.choices([]), .choices(options), [0]),
            (.choices([codes[2], codes[0]]), .choices(options), [0, 3, 1]),
            (.text("words"), .text, [0]),
        ] as [(Answer, Question.Kind, [Int])]
    )
    func `each answer is counted at its points`(_ answer: Answer, _ kind: Question.Kind, _ points: [Int]) throws {
        let question = Question(code: try #require(Code("q")), kind: kind, text: LocalisedText())
        #expect(answer.points(for: question.kind) == points)
    }

    @Test func `a pair is one point and back, also where a half is missing`() {
        for first in [nil, 1, 5, 11] {
            for second in [nil, 1, 5, 11] {
                let pair = PairPoint(first: first, second: second)
                #expect(PairPoint(code: pair.code) == pair)
            }
        }
    }
}
