import Interchange
import ServiceCycle
import Testing

/// The real answers of /work/shared/data through the mappings that are kept here.
@Suite struct RealDataTests {
    private func read(
        _ folder: String,
        _ mapping: String,
        _ file: String
    ) throws -> (good: [ImportedResponse], blank: Int) {
        var reader = try ResponseReader(
            path: "\(Fixtures.answers)/\(folder)/\(file)",
            mapping: try Fixtures.mapping(folder, mapping),
            survey: try Fixtures.survey(folder),
            map: try Fixtures.map(folder),
            zone: .utc
        )
        var result: (good: [ImportedResponse], blank: Int) = ([], 0)
        while let line = try reader.next() {
            switch line {
            case .response(let response): result.good.append(response)
            case .blank: result.blank += 1
            case .bad(let line, let issues): #expect(issues.isEmpty, "line \(line)")
            }
        }
        #expect(reader.bytesRead == reader.size)
        return result
    }

    private func points(_ responses: [ImportedResponse], _ question: Int?) throws -> [Int] {
        let question = try #require(question)
        return responses.compactMap { if case .point(let point) = $0.answers[question] { point } else { nil } }
    }

    struct Year: CustomTestStringConvertible {
        let year: String
        let lines: Int
        let blank: Int
        let count: Int
        let mean: Double
        var testDescription: String { year }
    }

    /// Source of the counts and means: /work/shared/data/README.md; 2015 counted with Python's csv module.
    @Test(
        .enabled("there are real answers") { Fixtures.hasAnswers("sfo/2013.csv") },
        arguments: [
            Year(year: "2013", lines: 3535, blank: 9, count: 2227, mean: 3.652),
            Year(year: "2014", lines: 2818, blank: 2, count: 1956, mean: 3.910),
            Year(year: "2015", lines: 2958, blank: 3, count: 2102, mean: 4.030),
        ]
    )
    func `the airport's Wi-Fi is rated as is known`(_ example: Year) throws {
        let read = try read("sfo", example.year, "\(example.year).csv")
        #expect(read.good.count == example.lines - example.blank)
        #expect(read.blank == example.blank)
        let questions = try Fixtures.survey("sfo").questions
        let wifi = try points(read.good, questions.firstIndex { $0.code.text == "wifi" })
        #expect(wifi.count == example.count)
        #expect(abs(Double(wifi.reduce(0, +)) / Double(wifi.count) - example.mean) < 0.0005)
        #expect(read.good.allSatisfy { $0.attributes.wave?.text == example.year })
        #expect(Set(read.good.map(\.key)).count == read.good.count)
        let first = try #require(read.good.first)
        if example.year == "2013" {
            #expect(first.weight == 553_675)
            #expect(first.at.map { Zone.utc.day(of: $0).description } == "2013-05-02")
        } else {
            #expect(first.attributes.location?.text == "area-d")
        }
    }

    struct Item: CustomTestStringConvertible {
        let item: Int
        let counts: [Character: Int]
        var testDescription: String { "item \(item)" }
    }

    /// Source: /work/shared/data/README.md, evaluation table of 1993 (Berger et al., CQM).
    @Test(
        .enabled("there are real answers") { Fixtures.hasAnswers("kiosk/kiosk.csv") },
        arguments: [
            Item(item: 1, counts: ["M": 90, "O": 52, "A": 43, "I": 21, "Q": 1]),
            Item(item: 27, counts: ["A": 157, "O": 22, "I": 20, "M": 7, "Q": 1]),
        ]
    )
    func `the kiosks' Kano items are classed as is known`(_ example: Item) throws {
        let read = try read("kiosk", "mapping", "kiosk.csv")
        #expect(read.good.count == 207)
        #expect(read.blank == 4)
        let survey = try Fixtures.survey("kiosk")
        let question = try #require(survey.questions.firstIndex { $0.code.text == "kano-\(example.item)" })
        let table = ["QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"].map { Array($0) }
        var counts: [Character: Int] = [:]
        for response in read.good {
            guard case .kano(let functional?, let dysfunctional?) = response.answers[question] else { continue }
            counts[table[functional - 1][dysfunctional - 1], default: 0] += 1
        }
        #expect(counts == example.counts)
    }

    /// Source: /work/shared/data/README.md, n = 207.
    @Test(
        .enabled("there are real answers") { Fixtures.hasAnswers("kiosk/kiosk.csv") },
        arguments: [(23, -1.981), (15, -1.942)]
    )
    func `the kiosks' gaps are as is known`(_ item: Int, _ gap: Double) throws {
        let read = try read("kiosk", "mapping", "kiosk.csv")
        let survey = try Fixtures.survey("kiosk")
        let question = try #require(survey.questions.firstIndex { $0.code.text == "gap-\(item)" })
        let gaps = read.good.compactMap { response -> Int? in
            guard case .expectation(let expected?, let perceived?) = response.answers[question] else { return nil }
            return perceived - expected
        }
        #expect(gaps.count == 207)
        #expect(abs(Double(gaps.reduce(0, +)) / 207 - gap) < 0.0005)
    }
}
