import ServiceCycle
import Testing

@testable import Web

@Suite struct SparklineTests {
    @Test func `a month without answers is a gap`() throws {
        let figure = try #require(try SampleReport.make().moments.last)
        let spark = try #require(Sparkline(figure, id: "s", language: .german))
        #expect(spark.sparkLines.map { $0.split(separator: " ").count } == [2, 3])
        #expect(
            spark.sparkTitle
                == "Von 80 % im Juni 2026 auf 80 % im Nov. 2026".replacing(" 2026", with: "\u{00A0}2026").replacing(
                    " %",
                    with: "\u{00A0}%"
                )
        )
    }

    @Test func `the band stays in the picture`() throws {
        let rows = [SampleReport.Row(code: "m", name: "M", count: 24, satisfied: 0.5)]
        let figure = try #require(try SampleReport.make(rows).moments.first)
        let spark = try #require(Sparkline(figure, id: "s", language: .english))
        for pair in spark.sparkBands.flatMap({ $0.split(separator: " ") }) {
            let numbers = pair.split(separator: ",").compactMap { Double($0) }
            #expect(numbers.count == 2 && (0...120).contains(numbers[0]) && (0...30).contains(numbers[1]))
        }
    }
}
