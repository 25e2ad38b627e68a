internal import HTTPTypes
internal import Hummingbird
internal import Interchange
internal import NIOCore
internal import ServiceCycle
internal import Storage

/// Takes JSON Lines, one response a line with its own key, and answers each line; a thousand lines are kept together or
/// not at all.
struct PostResponseBatch: Sendable {
    let services: Services
    let gate: TokenGate

    private static let linesPerCommit = 1_000

    @Sendable func answer(_ request: Request, _ context: VisitorContext) async throws -> Response {
        try await gate.require(.writeResponses, request)
        let name = try context.parameters.require("survey")
        _ = try await services.catalogue.survey(name)
        let body = request.body
        return Response(
            status: .ok,
            headers: [.contentType: "application/jsonl", .cacheControl: "no-store"],
            body: ResponseBody { writer in
                var lines = LineSplitter(longest: SubmissionJSON.largest)
                var chunk: [LineSplitter.Line] = []
                for try await buffer in body {
                    lines.append(Array(buffer: buffer)) { chunk.append($0) }
                    while chunk.count >= Self.linesPerCommit {
                        let group = Array(chunk.prefix(Self.linesPerCommit))
                        chunk.removeFirst(group.count)
                        try await writer.write(ByteBuffer(string: await answers(to: group, survey: name)))
                    }
                }
                lines.finish { chunk.append($0) }
                if !chunk.isEmpty { try await writer.write(ByteBuffer(string: await answers(to: chunk, survey: name))) }
                try await writer.finish(nil)
            }
        )
    }

    /// Keeps a group of lines and returns one line of JSON for each.
    private func answers(to lines: [LineSplitter.Line], survey name: String) async -> String {
        do {
            return try await services.catalogue.withSurvey(name) { survey in
                try survey.state.requireOpen()
                let read = lines.map { line in
                    Result { () throws(Refusal) in try Self.read(line, survey: survey, services) }
                }
                let failures = read.filter { (try? $0.get()) == nil }.count
                guard failures == 0 else {
                    return zip(lines, read).map { Self.refused($0, $1, failures: failures) }.joined()
                }
                let items = try read.map { try $0.get() }
                let ids: [String]
                do {
                    ids = try await keep(items, survey: survey)
                } catch let line as LineRefused {
                    return zip(lines, read).enumerated().map { index, pair in
                        Self.refused(pair.0, index == line.index ? .failure(line.refusal) : pair.1, failures: 1)
                    }
                    .joined()
                }
                services.metrics.responsesKept.add(zip(items, ids).filter { "\($0.response.id)" == $1 }.count)
                return zip(read, ids).map { line, id in Self.kept((try? line.get().key) ?? "", id) }.joined()
            }
        } catch {
            let problem = Problem(error)
            return lines.map { Self.line($0.number, key: nil, problem.status.code, problem.detail, problem.issues) }
                .joined()
        }
    }

    private struct Item: Sendable {
        let key: String
        let digest: IdempotencyKey
        let response: NewResponse
    }

    private static func read(
        _ line: LineSplitter.Line,
        survey: StoredSurvey,
        _ services: Services
    ) throws(Refusal) -> Item {
        guard let bytes = line.bytes else {
            throw Refusal(.tooLarge, "The line is longer than \(SubmissionJSON.largest) bytes.")
        }
        let read = try SubmissionJSON.readLine(bytes, survey: survey.survey)
        return Item(
            key: read.key,
            digest: IdempotencyKey(key: read.key, body: bytes, target: "responses of \(survey.id)"),
            response: try survey.response(from: read.submission, services: services)
        )
    }

    private func keep(_ items: [Item], survey: StoredSurvey) async throws -> [String] {
        let organisation = services.organisation.id
        let now = services.now()
        return try await services.database.writeAlone { connection in
            try items.enumerated().map { index, item in
                do {
                    let (key, id) = (item.digest, "\(item.response.id)")
                    return try connection.idempotency(of: organisation)
                        .once(key: key.digest, request: key.request, answer: id, now: now) {
                            try connection.responses(of: organisation).append([item.response], to: survey)
                        }
                } catch let refusal as Refusal {
                    throw LineRefused(index: index, refusal: refusal)
                }
            }
        }
    }

    /// One line of a group that could be read but cannot be kept.
    private struct LineRefused: Error {
        let index: Int
        let refusal: Refusal
    }

    private static func kept(_ key: String, _ id: String) -> String {
        var json = JSONText()
        json.object {
            $0.member("key", key)
            $0.member("status", 201)
            $0.member("id", id)
        }
        return json.string + "\n"
    }

    private static func refused(_ line: LineSplitter.Line, _ read: Result<Item, Refusal>, failures: Int) -> String {
        switch read {
        case .success(let item):
            return self.line(
                line.number,
                key: item.key,
                424,
                "Not kept, because \(failures) other lines of the same thousand cannot be kept.",
                []
            )
        case .failure(let refusal):
            return self.line(line.number, key: nil, Problem(refusal).status.code, refusal.message, refusal.issues)
        }
    }

    private static func line(_ number: Int, key: String?, _ status: Int, _ detail: String, _ issues: [Issue]) -> String
    {
        var json = JSONText()
        json.object { json in
            json.member("line", number)
            if let key { json.member("key", key) }
            json.member("status", status)
            json.member("detail", detail)
            json.name("errors")
            json.array { json in
                for issue in issues {
                    json.object {
                        $0.member("pointer", issue.place)
                        $0.member("detail", issue.detail)
                    }
                }
            }
        }
        return json.string + "\n"
    }
}
