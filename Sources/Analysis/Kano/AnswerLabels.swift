internal import Interchange
internal import Kano
internal import ServiceCycle

/// The labels of one half's answers, gathered while a table is read; what they mean is settled at its end, when all are known.
///
/// The digits 1 to 5 have the numbers 0 to 4 from the start.
struct AnswerLabels: Sendable {
    /// So many spellings of five answers are plausible; with more, the column holds something else.
    static let most = 32

    private var codes = TextCodes()

    /// The line and the cell where each label stood first, for messages; nil for the digits.
    private var places: [(line: Int, cell: Int)?] = []

    init() {
        for digit in UInt8(ascii: "1")...UInt8(ascii: "5") { _ = codes.code([digit][...]) }
        places = Array(repeating: nil, count: 5)
    }

    /// Returns the number of a label, or nil where there are too many.
    mutating func code(_ bytes: Span<UInt64>, _ label: Range<Int>, line: Int, cell: Int) -> Int? {
        if label.count == 1, bytes.byte(label.lowerBound) &- UInt8(ascii: "1") < 5 {
            return Int(bytes.byte(label.lowerBound) - UInt8(ascii: "1"))
        }
        let code = codes.code(bytes, label)
        if code >= places.count { places.append((line, cell)) }
        return code < AnswerLabels.most ? code : nil
    }

    /// Takes up the labels of other lines; returns what their numbers there are here, or nil where they are too many.
    mutating func merge(_ other: AnswerLabels) -> [Int]? {
        let merged = codes.merge(other.codes)
        places += Array(repeating: nil, count: codes.count - places.count)
        return codes.count <= AnswerLabels.most ? merged : nil
    }

    /// The labels that are no digit.
    var words: [String] { Array(codes.texts.dropFirst(5)) }

    /// Returns what each label means.
    func answers(by wording: AnswerWording, in file: DelimitedReader) throws(Refusal) -> [KanoAnswer] {
        var answers: [KanoAnswer] = []
        for (text, place) in zip(codes.texts, places) {
            guard let answer = AnswerLabels.answer(text, wording) else {
                throw file.refusal(line: place?.line ?? 0, cell: place?.cell ?? 0, AnswerLabels.unknown(text))
            }
            answers.append(answer)
        }
        return answers
    }

    /// A position may be written as `5.0`.
    private static func answer(_ text: String, _ wording: AnswerWording) -> KanoAnswer? {
        if let answer = wording.answer(for: text) { return answer }
        guard case .number(let number) = NumberCell(Array(text.utf8)[...]) else { return nil }
        return Int(exactly: number).flatMap { KanoAnswer(rawValue: $0) }
    }

    static func unknown(_ text: String) -> String {
        "\(shown(Array(text.utf8)[...])) is none of the five answers; they are 1 to 5, a published set of words, or what --answers names in order."
    }
}
