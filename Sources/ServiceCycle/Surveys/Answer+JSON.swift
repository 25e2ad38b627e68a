/// Answers as JSON, the same shape on the wire and in the database: `4`, `"code"`, `["a","b"]`, `"text"`,
/// `{"expected":5,"perceived":3}`, `{"functional":1,"dysfunctional":5}`.
extension Answer {
    /// Reads an answer to a question of the kind.
    ///
    /// - Returns: The answer, or nil where the value has not the shape that the kind takes. Its range is not checked.
    package init?(_ value: JSONValue, kind: Question.Kind) {
        switch (kind, value) {
        case (.rating, .integer(let point)), (.nps, .integer(let point)), (.effort, .integer(let point)),
            (.importance, .integer(let point)):
            self = .point(point)
        case (.expectation, .object(let members)):
            guard let halves = Self.halves(members, "expected", "perceived") else { return nil }
            self = .expectation(expected: halves.0, perceived: halves.1)
        case (.kano, .object(let members)):
            guard let halves = Self.halves(members, "functional", "dysfunctional") else { return nil }
            self = .kano(functional: halves.0, dysfunctional: halves.1)
        case (.choice, .string(let text)):
            guard let code = Code(text) else { return nil }
            self = .choice(code)
        case (.choices, .array(let items)):
            let codes = items.compactMap { item -> Code? in
                if case .string(let text) = item { Code(text) } else { nil }
            }
            guard codes.count == items.count else { return nil }
            self = .choices(codes)
        case (.text, .string(let text)):
            self = .text(text)
        default:
            return nil
        }
    }

    private static func halves(_ members: [JSONValue.Member], _ first: String, _ second: String) -> (Int?, Int?)? {
        var halves: (Int?, Int?) = (nil, nil)
        for member in members {
            switch (member.name, member.value) {
            case (first, .integer(let point)): halves.0 = point
            case (second, .integer(let point)): halves.1 = point
            case (first, .null), (second, .null): break
            default: return nil
            }
        }
        return halves
    }

    package func write(to json: inout JSONText) {
        switch self {
        case .point(let point): json.value(point)
        case .expectation(let expected, let perceived):
            json.object {
                $0.member("expected", expected)
                $0.member("perceived", perceived)
            }
        case .kano(let functional, let dysfunctional):
            json.object {
                $0.member("functional", functional)
                $0.member("dysfunctional", dysfunctional)
            }
        case .choice(let code): json.value(code)
        case .choices(let codes):
            json.array { for code in codes { $0.value(code) } }
        case .text(let text): json.value(text)
        }
    }
}
