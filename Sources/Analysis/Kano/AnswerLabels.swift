internal import Interchange
internal import Kano
internal import ServiceCycle

/// The labels of one half's answers, gathered while a table is read; what they mean is settled at its end, when all are known.
///
/// The digits 1 to 5 have the numbers 0 to 4 from the start.
struct AnswerLabels {
    /// So many spellings of five answers are plausible; with more, the column holds something else.
    static let most = 32

    private var codes = TextCodes()

    /// Where each label stood first, for messages; nil for the digits until they are met.
    private var places: [String?]

    init() {
        for digit in UInt8(ascii: "1")...UInt8(ascii: "5") { _ = codes.code([digit], line: 0) }
        places = Array(repeating: nil, count: 5)
    }

    /// Returns the number of a label, or nil where there are too many.
    mutating func code(_ bytes: ArraySlice<UInt8>, in reader: DelimitedReader, cell: Int) -> Int? {
        if bytes.count == 1, let byte = bytes.first, byte &- UInt8(ascii: "1") < 5 {
            return Int(byte - UInt8(ascii: "1"))
        }
        let code = codes.code(bytes, line: reader.line)
        if code >= places.count { places.append("\(reader.name), \(reader.place(cell))") }
        return code < AnswerLabels.most ? code : nil
    }

    /// The labels that are no digit.
    var words: [String] { Array(codes.texts.dropFirst(5)) }

    /// Returns what each label means.
    func answers(by wording: AnswerWording) throws(Refusal) -> [KanoAnswer] {
        var answers: [KanoAnswer] = []
        var unknown: [(place: String, text: String)] = []
        for (code, text) in codes.texts.enumerated() {
            if let answer = AnswerLabels.answer(text, wording) {
                answers.append(answer)
            } else {
                unknown.append((places[code] ?? "", text))
            }
        }
        guard let first = unknown.first else { return answers }
        throw AnswerLabels.unknown(first.place, first.text)
    }

    /// A position may be written as `5.0`.
    private static func answer(_ text: String, _ wording: AnswerWording) -> KanoAnswer? {
        if let answer = wording.answer(for: text) { return answer }
        guard case .number(let number) = NumberCell(Array(text.utf8)[...]) else { return nil }
        return Int(exactly: number).flatMap { KanoAnswer(rawValue: $0) }
    }

    static func unknown(_ place: String, _ text: String) -> Refusal {
        Refusal(
            .invalid,
            "\(place): \(shown(Array(text.utf8)[...])) is none of the five answers; they are 1 to 5, a published set of words, or what --answers names in order."
        )
    }
}
