import Analysis
import ServiceCycle
import Statistics

@testable import Web

extension SamplePages {
    /// Kano studies: the sample's, one narrowed to few, one of nobody, one without a question, and one with everything
    /// that may happen.
    func studies() throws -> [any Page] {
        let sample = try StorySample(resources: resources)
        let narrow = ReportRequest(filter: CohortFilter(location: try SampleReport.code("university")), length: 2)
        let nobody = ReportRequest(filter: CohortFilter(wave: try SampleReport.code("never")))
        let studies = [ReportRequest(), narrow, nobody].map { sample.kano($0) }
        let none = studies.prefix(1).map { KanoAnswers(report: $0.report, before: $0.before, series: []) }
        let full = try studies.prefix(1).map { try crowded($0) }
        return try (studies + none + full).map { answers in
            KanoPage(frame: frame, study: KanoReport(answers), choices: try choices())
        }
    }

    /// Eight attributes in one place, one on which all agree, one that moved with its words; some halves are missing.
    private func crowded(_ answers: KanoAnswers) throws -> KanoAnswers {
        let (wave, survey) = (try SampleReport.code("first"), try SampleReport.code("branch-visit"))
        let same = [104: 30, 105: 28, 305: 29, 303: 31, 300: 6]
        let all = try (1...10).map { number in
            KanoSeries(
                question: Question(
                    code: try SampleReport.code("attribute-\(number)"),
                    kind: .kano,
                    text: LocalisedText([
                        .english: "If there is an attribute with the number \(number), how do you feel?"
                    ]),
                    secondText: LocalisedText([.english: "If there is none, how do you feel?"])
                ),
                survey: survey,
                current: WeightedHistogram(counts: number == 9 ? [105: 40] : same),
                before: WeightedHistogram(counts: number == 10 ? [303: 60] : same),
                reworded: number == 10 ? answers.before.days.upperBound : nil
            )
        }
        return KanoAnswers(report: answers.report, before: .wave(wave, answers.before.days), series: all)
    }
}
