import ServiceCycle
import Testing

@testable import Web

@Suite struct IntervalBarTests {
    @Test(arguments: [0.0, 0.03, 0.41, 1.0])
    func `the value lies in its interval and both on the bar`(_ share: Double) throws {
        let rows = [SampleReport.Row(code: "m", name: "M", target: 60, count: 12, satisfied: share)]
        let figure = try #require(try SampleReport.make(rows).moments.first)
        let bar = try #require(IntervalBar(figure, id: "b", language: .english))
        let numbers = [bar.intervalX, bar.valueX, bar.intervalWidth].compactMap(Double.init)
        #expect(numbers.count == 3)
        #expect(0 <= numbers[0] && numbers[0] <= numbers[1] + 0.1)
        #expect(numbers[1] <= numbers[0] + numbers[2] + 0.11 && numbers[0] + numbers[2] <= 240)
        #expect(bar.targetX == "142.6")
    }

    @Test func `a withheld figure has none`() throws {
        let rows = [SampleReport.Row(code: "m", name: "M", count: 4)]
        let figure = try #require(try SampleReport.make(rows).moments.first)
        #expect(IntervalBar(figure, id: "b", language: .english) == nil)
        #expect(Sparkline(figure, id: "s", language: .english) == nil)
    }
}
