internal import ServiceCycle

/// Whether every comment is found by its words, and by no others.
///
/// Sums over comments stand for the comments themselves, so that millions are compared in constant memory.
struct CommentProof {
    /// How many comments a question has, and the sum of their digests.
    private struct Sum: Equatable {
        var count = 0
        var digests: UInt64 = 0

        mutating func add(_ place: Int, _ tokens: String) {
            count += 1
            let digest = Digest.of("\(place) \(tokens)").prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            digests &+= digest
        }
    }

    private var expected: [Int: Sum] = [:]

    /// Takes what a response says in words.
    mutating func expect(_ stored: StoredResponse, questions: [Code: QuestionRow], organisation: Int) throws {
        for record in try stored.comments(questions) {
            let place = CommentPlace(
                day: stored.day,
                sequence: stored.sequence,
                organisation: organisation,
                ordinal: record.ordinal
            )
            if let place { expected[record.question, default: Sum()].add(place.value, record.tokens) }
        }
    }

    /// What does not hold, in sentences.
    func problems(of organisation: Organisation.ID, on connection: any Connection) throws -> [String] {
        var kept: [Int: Sum] = [:]
        try connection.comments(of: organisation).each { kept[$0.question, default: Sum()].add($0.place, $0.tokens) }
        return try Set(expected.keys).union(kept.keys).sorted().flatMap { question -> [String] in
            let (right, found) = (expected[question] ?? Sum(), kept[question] ?? Sum())
            if right != found {
                return [
                    "The words of question \(question) are kept for \(found.count) comments, the answers have \(right.count), and they are not the same."
                ]
            }
            let query = CommentQuery("", facets: [[.question(question)]])
            let known = try connection.countComments(matching: query, in: organisation)
            return known == right.count
                ? [] : ["Of question \(question), search knows \(known) comments, the answers say \(right.count)."]
        }
    }
}
