import Analysis
import ServiceCycle
import Statistics

/// Kano answers to one cycle, written for one test.
struct KanoCase {
    /// A pair with how many gave it now and before.
    typealias Count = (first: Int?, second: Int?, now: Int, before: Int)

    var weighting = Weighting.counts
    var reworded: Day?

    /// The study of some attributes, each with its pairs.
    func report(_ attributes: [[Count]]) -> KanoReport {
        let series = attributes.enumerated().map { index, counts in
            let code = SampleCycle.code("q\(index + 1)")
            return KanoSeries(
                question: Question(code: code, kind: .kano, text: LocalisedText([.english: "If \(code), how?"])),
                survey: SampleCycle.code("visit"),
                current: histogram(counts) { $0.now },
                before: histogram(counts) { $0.before },
                reworded: reworded
            )
        }
        let days = Day(number: 20_600)...Day(number: 20_689)
        let period = ReportPeriod(
            ReportRequest(from: days.lowerBound, to: days.upperBound),
            extent: days,
            today: days.upperBound
        ) { _ in nil }
        let report = CycleReport(
            map: ServiceMap(code: SampleCycle.code("counter"), name: LocalisedText()),
            series: [],
            request: ReportRequest(weighting: weighting),
            period: period,
            isSample: false
        )
        return KanoReport(KanoAnswers(report: report, before: .period(period.previous), series: series))
    }

    private func histogram(_ counts: [Count], _ count: (Count) -> Int) -> WeightedHistogram {
        var histogram = WeightedHistogram()
        for pair in counts where count(pair) > 0 {
            histogram.add(PairPoint(first: pair.first, second: pair.second).code, Tally(count: count(pair)))
        }
        return histogram
    }
}
