import ServiceCycle
import Statistics
import Testing

@Suite struct FindingTests {
    private struct Row {
        let code: String
        var target: Double?
        var count = 812
        var hits = 700
        var hitsBefore: Int?
    }

    private func report(_ rows: [Row]) throws -> CycleReport {
        func histogram(_ row: Row, _ hits: Int) -> WeightedHistogram {
            WeightedHistogram(counts: [5: hits, 1: row.count - hits].filter { $0.value > 0 })
        }
        let survey = try #require(Code("visit"))
        let day = try #require(Day("2026-11-21"))
        let moments = try rows.map { row in
            Moment(
                code: try #require(Code(row.code)),
                name: LocalisedText([.english: "Waits", .german: "Wartet", .indonesian: "Menunggu"]),
                phase: .during,
                actor: .customer,
                standards: row.target.map { [Standard(target: $0, unit: .percentSatisfied)] } ?? [],
                criticality: 9
            )
        }
        let request = ReportRequest()
        return CycleReport(
            map: ServiceMap(code: survey, name: LocalisedText(), moments: moments),
            series: zip(rows, moments).map { row, moment in
                QuestionSeries(
                    question: Question(
                        code: moment.code,
                        moment: moment.code,
                        kind: .rating(points: 5, labels: []),
                        text: moment.name
                    ),
                    survey: survey,
                    current: histogram(row, row.hits),
                    previous: histogram(row, row.hitsBefore ?? row.hits),
                    monthly: [:]
                )
            },
            request: request,
            period: try ReportPeriod(request, extent: day...day, today: day),
            isSample: false
        )
    }

    private func headlines(_ rows: [Row]) throws -> [String] {
        let report = try report(rows)
        return Language.interface.map { Finding.headline(of: report, in: $0).sentence.replacing("\u{00A0}", with: " ") }
    }

    @Test func `a weakness is named with its share, its certainty and its distance`() throws {
        let sentences = try headlines([Row(code: "waits", target: 60, hits: 333, hitsBefore: 420)])
        #expect(
            sentences == [
                "“Waits” hurts: 41 % satisfied (38–44, n = 812), 19 points below the standard, worse than in the period before.",
                "„Wartet“ schmerzt: 41 % zufrieden (38–44, n = 812), 19 Prozentpunkte unter dem Standard, "
                    + "schlechter als im Zeitraum davor.",
                "“Menunggu” bermasalah: 41 % puas (38–44, n = 812), 19 poin di bawah standar, "
                    + "lebih buruk daripada periode sebelumnya.",
            ]
        )
    }

    @Test func `without any standard the middle of all moments is the measure`() throws {
        let rows = [Row(code: "a", hits: 333), Row(code: "b"), Row(code: "c")]
        #expect(
            try headlines(rows)[0]
                == "“Waits” hurts: 41 % satisfied (38–44, n = 812), 45 points below the middle of all moments."
        )
    }

    @Test func `the points are the difference of the percentages shown`() throws {
        // 40.6 % is shown as 41 %, 59.5 % as 60 %: the reader sees 19.
        let rows = [Row(code: "a", target: 59.5, count: 10_000, hits: 4060)]
        #expect(try headlines(rows)[0].contains("41 % satisfied") == true)
        #expect(try headlines(rows)[0].contains("19 points below") == true)
        // 59.6 % and 60.4 % are both shown as 60 %, and yet it is certain.
        let close = [Row(code: "a", target: 60.4, count: 1_000_000, hits: 596_000)]
        #expect(try headlines(close)[0].contains("just below the standard") == true)
    }

    @Test func `one point is a point`() throws {
        let rows = [Row(code: "a", target: 61, count: 100_000, hits: 60_000)]
        #expect(try headlines(rows)[0].contains("1 point below") == true)
        #expect(try headlines(rows)[1].contains("1 Prozentpunkt unter") == true)
    }

    @Test func `where nothing hurts it says so, and what it cannot tell`() throws {
        let rows = [Row(code: "a", target: 86), Row(code: "b", target: 50, count: 4, hits: 0)]
        #expect(
            try headlines(rows)[0] == "No moment is certainly below its standard. 1 moment has too few answers to tell."
        )
        let report = try report(rows)
        #expect(Finding.headline(of: report, in: .english).kind == .nothingCertain)
    }

    @Test func `too little data is a finding of its own`() throws {
        let few = try report([Row(code: "a", target: 86, count: 4, hits: 1)])
        #expect(Finding.headline(of: few, in: .english).kind == .tooLittle)
        let none = try report([Row(code: "a", target: 86, count: 0, hits: 0)])
        #expect(Finding.headline(of: none, in: .german).sentence == "In diesem Zeitraum gibt es keine Antworten.")
    }

    @Test func `all findings are weaknesses, then strengths`() throws {
        let rows = [Row(code: "good", target: 50), Row(code: "bad", target: 95)]
        let findings = Finding.all(of: try report(rows), in: .english)
        #expect(findings.map(\.kind) == [.weakness, .strength])
        #expect(findings.map { $0.moment?.text } == ["bad", "good"])
        #expect(findings[1].sentence.contains("36 points above the standard"))
    }

    @Test func `what to know first is the worst weakness, the greatest change and the greatest strength`() throws {
        let rows = [
            Row(code: "strong", target: 60, hits: 700), Row(code: "calm", target: 86, hits: 700),
            Row(code: "changed", target: 86, hits: 700, hitsBefore: 600), Row(code: "weak", target: 60, hits: 333),
            Row(code: "weaker", target: 60, hits: 300),
        ]
        let top = Finding.top(of: try report(rows), in: .english)
        #expect(top.map(\.moment?.text) == ["weaker", "changed", "strong"])
        #expect(top.map(\.kind) == [.weakness, .better, .strength])
    }

    @Test func `where nothing hurts or changed, that is said first`() throws {
        let top = Finding.top(of: try report([Row(code: "calm", target: 86, hits: 700)]), in: .english)
        #expect(top.map(\.sentence) == ["No moment is certainly below its standard."])
        let none = Finding.top(of: try report([]), in: .english)
        #expect(none.map(\.kind) == [.tooLittle])
    }

    @Test func `a moment is told once, and of one kind the next takes the place`() throws {
        let rows = [
            Row(code: "weaker", target: 60, hits: 300, hitsBefore: 420), Row(code: "weak", target: 60, hits: 333),
            Row(code: "worst", target: 90, hits: 300),
        ]
        let top = Finding.top(of: try report(rows), in: .english)
        #expect(top.map(\.moment?.text) == ["worst", "weak", "weaker"])
        #expect(top.map(\.kind) == [.weakness, .weakness, .worse])
    }

    @Test func `a change is told with both shares, its interval and its corrected p`() throws {
        let report = try report([Row(code: "waits", hits: 333, hitsBefore: 420)])
        let figure = try #require(report.moments.first)
        let change = try #require(figure.change)
        // 333/812 = 41 %, 420/812 = 52 %; the interval is Newcombe's, which `Statistics` has from its own tests.
        let ends = [change.interval.lowerBound, change.interval.upperBound].map { Int(($0 * 100).rounded()) }
        let sentence = try #require(Finding(change: figure, in: .english)).sentence
        #expect(
            sentence.replacing("\u{00A0}", with: " ")
                == "“Waits” became worse: 41 % satisfied (38–44, n = 812) after 52 % (n = 812), −11 points "
                + "(\u{2212}\(-ends[0]) … \u{2212}\(-ends[1]), p < 0.001)."
        )
    }
}
