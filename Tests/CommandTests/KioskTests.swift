import ServiceCycle
import Testing

/// Answers of a Korean spreadsheet with Kano and expectation pairs, from the file to the export.
@Suite(.enabled("there are real answers") { Files.hasAnswers("kiosk/kiosk.csv") }) struct KioskTests {
    /// The evaluation table of 1993, functional answer down, dysfunctional across.
    private static let table = ["QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"].map { Array($0) }

    @Test func `the known results come out of the export`() async throws {
        try await withDesk { desk in
            try await desk.done("init", "--data", "data", "--zone", "Asia/Seoul")
            try await desk.done("import", "map", Files.fixture("kiosk/map.yaml"), "--data", "data")
            try await desk.done("import", "survey", Files.fixture("kiosk/survey.yaml"), "--data", "data")
            let file = "\(Files.answers)/kiosk/kiosk.csv"
            let mapping = Files.fixture("kiosk/mapping.yaml")
            let said = try await desk.done("import", "responses", file, "--mapping", mapping, "--data", "data")
            #expect(said == "207 responses of \(file) were added to \"kiosk\"; 4 lines hold no answer.\n")
            let responses = try await desk.responses("kiosk")
            #expect(responses.count == 207)
            // Source of all four: /work/shared/data/README.md.
            #expect(kano(responses, 1) == ["M": 90, "O": 52, "A": 43, "I": 21, "Q": 1])
            #expect(kano(responses, 27) == ["A": 157, "O": 22, "I": 20, "M": 7, "Q": 1])
            #expect(abs(try gap(responses, 23) - -1.981) < 0.0005)
            #expect(abs(try gap(responses, 15) - -1.942) < 0.0005)
            let again = try await desk.done("import", "responses", file, "--mapping", mapping, "--data", "data")
            #expect(again.contains("207 were here already"))
            #expect(try await desk.done("verify", "--data", "data").contains("Everything holds."))
        }
    }

    private func kano(_ responses: [JSONValue], _ item: Int) -> [Character: Int] {
        responses.reduce(into: [:]) { counts, response in
            let pair = response["answers"]?["kano-\(item)"]
            guard let functional = pair?["functional"]?.int, let dysfunctional = pair?["dysfunctional"]?.int else {
                return
            }
            counts[Self.table[functional - 1][dysfunctional - 1], default: 0] += 1
        }
    }

    private func gap(_ responses: [JSONValue], _ item: Int) throws -> Double {
        let gaps = responses.compactMap { response -> Int? in
            let pair = response["answers"]?["gap-\(item)"]
            guard let expected = pair?["expected"]?.int, let perceived = pair?["perceived"]?.int else { return nil }
            return perceived - expected
        }
        #expect(gaps.count == 207)
        return Double(gaps.reduce(0, +)) / 207
    }
}
