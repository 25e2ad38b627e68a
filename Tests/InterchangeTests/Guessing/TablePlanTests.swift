import Interchange
import ServiceCycle
import Testing

@Suite struct TablePlanTests {
    private func uses(_ plan: TablePlan) -> [String] {
        plan.columns.map { column in
            switch column.use {
            case .ignore: "-"
            case .key: "key"
            case .time(.pattern(let pattern)): pattern
            case .time: "time"
            case .weight: "weight"
            case .attribute(let name, _): name.rawValue
            case .answer(let answer): plan.question(answer.question)?.kind.name ?? "?"
            }
        }
    }

    private let sample = TableSample(
        names: ["Receipt No", "Date", "Branch", "How was the wait?", "Service", "Comment", "Weight"],
        rows: (1...12).map { row in
            [
                "R\(row)", row % 2 == 0 ? "2\(row % 10).11.2026" : "13.10.2026", row % 3 == 0 ? "Centre" : "north",
                String(row % 5 + 1), row == 4 ? "99" : String(row % 4 + 2),
                "A rather long sentence about visit number \(row)", "1.\(row)",
            ]
        }
    )

    @Test func `columns are recognised by their names and what stands in them`() throws {
        let map = try Samples.map()
        let plan = TablePlan(sample, newQuestionsIn: map, language: .english)
        #expect(uses(plan).prefix(2) == ["key", "dd.MM.yyyy"])
        #expect(uses(plan).dropFirst(3) == ["rating", "rating", "text", "weight"])
    }

    @Test func `a number far above the scale is taken for no answer, and asked about`() throws {
        let plan = TablePlan(sample, newQuestionsIn: nil, language: .english)
        guard case .answer(let answer) = plan.columns[4].use else {
            Issue.record("column 5 was not taken for an answer")
            return
        }
        #expect(answer.missing == ["99"])
        let doubts = plan.doubts(about: sample, encodings: [])
        #expect(doubts.contains { if case .missing(_, ["99"], 5) = $0.subject { true } else { false } })
    }

    @Test func `a table without a cycle brings its own locations`() throws {
        let sample = TableSample(
            names: ["Branch", "How was the wait?", "How was the service?"],
            rows: (1...30).map { [$0 % 2 == 0 ? "Harbour Road" : "Old Town", String($0 % 5 + 1), String($0 % 4 + 1)] }
        )
        var plan = TablePlan(sample, newQuestionsIn: nil, language: .english)
        #expect(
            plan.columns[0].use
                == .attribute(.location, values: ["Harbour Road": "harbour-road", "Old Town": "old-town"])
        )
        let drawing = plan.drawMap(try #require(Code("visit")), name: LocalisedText([.english: "Visit"]))
        let map = try #require(drawing)
        #expect(map.locations.map(\.code.text) == ["harbour-road", "old-town"])
        #expect(map.locations.map { $0.name.text(for: .english) } == ["Harbour Road", "Old Town"])
    }

    @Test func `a mapping of a plan is read as it was written`() throws {
        let plan = TablePlan(sample, newQuestionsIn: nil, language: .english)
        let (survey, cycle) = (try #require(Code("visit")), try #require(Code("counter")))
        var drawn = plan
        let drawing = drawn.drawMap(cycle, name: LocalisedText([.english: "Counter"]))
        let map = try #require(drawing)
        let asked = drawn.survey(survey, about: cycle, title: LocalisedText([.english: "Visit"]))
        let text = MappingFile.write(drawn.mapping(for: survey, sample), for: asked)
        let read = try MappingFile.read(Array(text.utf8), name: "mapping.yaml", survey: asked, map: map)
        #expect(MappingFile.write(read, for: asked) == text)
        #expect(asked.issues(in: map).isEmpty)
    }

    @Test func `dates that can be read in two ways are asked about`() {
        let sample = TableSample(
            names: ["date", "rating"],
            rows: (1...9).map { ["0\($0)/0\($0)/2026", String($0 % 5 + 1)] }
        )
        var plan = TablePlan(sample, newQuestionsIn: nil, language: .english)
        let doubt = plan.doubts(about: sample, encodings: []).first { $0.id == "dates-0" }
        #expect(doubt != nil)
        if let doubt { plan.settle(doubt, .reading(.pattern("MM/dd/yyyy"))) }
        #expect(uses(plan).first == "MM/dd/yyyy")
        #expect(!plan.doubts(about: sample, encodings: []).contains { $0.id == "dates-0" })
    }

    @Test func `a table without any answer cannot be imported`() {
        let sample = TableSample(names: ["a"], rows: [["x1y2z3"], ["q9"], ["w8"]])
        let plan = TablePlan(sample, newQuestionsIn: nil, language: .english)
        #expect(plan.doubts(about: sample, encodings: []).contains { $0.isBlocking })
    }

    /// Source of the counts: codebook.csv of the kiosk study has 24 pairs of expectation and perception, 24 ratings of
    /// importance and 24 of satisfaction, and four of the whole; its Kano questions are 27 whole pairs and halves.
    @Test(.enabled("there are real answers") { Fixtures.hasAnswers("kiosk/kiosk.csv") })
    func `the questions of the kiosk study are found without a mapping`() throws {
        let sample = try TableSample(
            path: "\(Fixtures.answers)/kiosk/kiosk.csv",
            encoding: "cp949",
            delimiter: UInt8(ascii: ",")
        )
        let plan = TablePlan(sample, newQuestionsIn: nil, language: .english)
        let kinds = Dictionary(grouping: plan.questions, by: \.kind.name).mapValues(\.count)
        #expect(kinds["expectation"] == 24)
        #expect(kinds["importance"] == 24)
        #expect((26...28).contains(kinds["kano"] ?? 0))
        let sevens = plan.questions.filter { $0.kind.name == "expectation" }
        #expect(sevens.allSatisfy { $0.kind.scale == 1...7 })
        #expect(plan.questions.first?.text.languages.map(\.tag) == ["ko"])
    }

    @Test(
        .enabled("there are real answers") { Fixtures.hasAnswers("sfo/2013.csv") },
        arguments: ["2013", "2014", "2015"]
    )
    func `key, weight and questions of the airport's survey are found by their names`(_ year: String) throws {
        let sample = try TableSample(
            path: "\(Fixtures.answers)/sfo/\(year).csv",
            encoding: "utf-8",
            delimiter: UInt8(ascii: ",")
        )
        let plan = TablePlan(sample, for: try Fixtures.survey("sfo"), in: try Fixtures.map("sfo"))
        let byName = { (name: String) in sample.names.firstIndex { $0.trimmingPrefix(" ") == name } }
        #expect(byName("RESPNUM").map { plan.columns[$0].use } == .key)
        #expect(byName("WEIGHT").map { plan.columns[$0].use } == .weight)
        let wifi = plan.column(of: try #require(Code("wifi"))).map { sample.names[$0] }
        #expect(wifi?.uppercased().contains("WIFI") == true)
        guard let column = plan.column(of: try #require(Code("wifi"))),
            case .answer(let answer) = plan.columns[column].use
        else {
            Issue.record("there is no column for the Wi-Fi")
            return
        }
        #expect(answer.missing == ["0", "6"])
    }
}
