internal import ServiceCycle

/// What a visitor sent of a sheet: read, but not yet checked against its survey.
struct SheetForm {
    /// The largest form, in bytes; a text needs three bytes for one that is not a letter.
    static let largest = 256 << 10

    private let fields: FormBody

    init(_ bytes: [UInt8]) throws(Refusal) {
        fields = try FormBody(String(decoding: bytes, as: UTF8.self))
    }

    /// The sheet's key, by which sending it twice keeps one response; nil where it has none that could be one.
    var key: String? { fields[Self.key].flatMap { (1...128).contains($0.utf8.count) ? $0 : nil } }

    /// The language in which the sheet was shown.
    var language: Language? { fields[AnsweringPath.language].flatMap { Language($0) } }

    /// The other language in which he would rather read on.
    var wantedLanguage: Language? { fields[Self.wantedLanguage].flatMap { Language($0) } }

    static let key = "sheet"
    static let wantedLanguage = "read-in"

    /// The name of a question's field, or of one half of a pair, 1 or 2.
    static func field(_ question: Code, half: Int? = nil) -> String {
        half.map { "q.\(question).\($0)" } ?? "q.\(question)"
    }

    /// What was chosen or typed in a field.
    func values(_ field: String) -> [String] { fields.values(field) }

    /// The answers to some questions.
    ///
    /// - Throws: A refusal with the answers that no sheet of ours can have made.
    func submission(to questions: [Question], attributes: Attributes) throws(Refusal) -> Submission {
        var answers: [Code: Answer] = [:]
        var issues: [Issue] = []
        for question in questions {
            do {
                if let answer = try read(question) { answers[question.code] = answer }
            } catch {
                issues.append(Issue("/answers/\(question.code)", "This is no answer to the question."))
            }
        }
        guard issues.isEmpty else { throw Refusal(.invalid, "The sheet cannot be read.", issues: issues) }
        return Submission(answers: answers, attributes: attributes)
    }

    /// Something stands in a field that no sheet of ours offers.
    private struct NoAnswer: Error {}

    private func read(_ question: Question) throws(NoAnswer) -> Answer? {
        let field = Self.field(question.code)
        switch question.kind {
        case .rating, .nps, .effort, .importance:
            return try point(field).map { .point($0) }
        case .expectation:
            let (expected, perceived) = try halves(question)
            return expected ?? perceived == nil ? nil : .expectation(expected: expected, perceived: perceived)
        case .kano:
            let (functional, dysfunctional) = try halves(question)
            return functional ?? dysfunctional == nil
                ? nil : .kano(functional: functional, dysfunctional: dysfunctional)
        case .choice:
            return try codes(field).first.map { .choice($0) }
        case .choices:
            let codes = try codes(field)
            return codes.isEmpty ? nil : .choices(codes)
        case .text:
            // Browsers send lines with both marks of their end.
            let text = values(field).first?.replacing("\r\n", with: "\n") ?? ""
            return text.allSatisfy(\.isWhitespace) ? nil : .text(text)
        }
    }

    private func point(_ field: String) throws(NoAnswer) -> Int? {
        guard let value = values(field).first else { return nil }
        guard let point = Int(value) else { throw NoAnswer() }
        return point
    }

    private func halves(_ question: Question) throws(NoAnswer) -> (Int?, Int?) {
        (try point(Self.field(question.code, half: 1)), try point(Self.field(question.code, half: 2)))
    }

    private func codes(_ field: String) throws(NoAnswer) -> [Code] {
        let values = values(field)
        let codes = values.compactMap { Code($0) }
        guard codes.count == values.count else { throw NoAnswer() }
        return codes
    }
}
