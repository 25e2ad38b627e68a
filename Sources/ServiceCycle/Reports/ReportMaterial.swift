/// Everything that was read for one report, at one moment and before anything is said about it.
package struct ReportMaterial: Sendable {
    package let report: CycleReport

    /// As many responses as there are at least: the most answered question of each survey has one answer from each.
    package let leastResponses: Int

    /// What customers wrote at the moments that hurt, or at all; empty where comments are not wanted.
    package let voices: [Voices]

    /// What unhappy and happy customers wrote, to be compared; nil where nobody is asked both for words and for an opinion.
    package let samples: CommentSamples?

    /// The comments about one moment.
    package struct Voices: Equatable, Sendable {
        /// Nil for the whole cycle.
        package let moment: Code?
        package let finds: CommentFinds

        package init(moment: Code?, finds: CommentFinds) {
            self.moment = moment
            self.finds = finds
        }
    }

    package init(report: CycleReport, leastResponses: Int, voices: [Voices] = [], samples: CommentSamples? = nil) {
        self.report = report
        self.leastResponses = leastResponses
        self.voices = Self.once(voices)
        self.samples = samples
    }

    /// Nobody's words twice, though they may be about several moments; as many of each moment as a report quotes.
    private static func once(_ voices: [Voices]) -> [Voices] {
        var quoted: Set<String> = []
        return voices.map { voices in
            let finds = voices.finds
            let new = finds.comments.filter { quoted.insert($0.text).inserted }
            return Voices(
                moment: voices.moment,
                finds: CommentFinds(
                    isAsked: finds.isAsked,
                    isWithheld: finds.isWithheld,
                    comments: Array(new.prefix(CycleReport.mostVoices)),
                    scale: finds.scale
                )
            )
        }
    }

    /// How many responses must have been given at least, to have so many answers; what is withheld adds nothing.
    package static func leastResponses(_ series: [QuestionSeries]) -> Int {
        Dictionary(grouping: series, by: \.survey)
            .map { $0.value.map { $0.question.kind.answerCount(in: $0.current) }.max() ?? 0 }
            .filter { $0 >= CycleReport.fewest }.reduce(0, +)
    }
}

extension CycleReport {
    /// The moments whose comments a report quotes: those that hurt most; none stands for the whole cycle.
    package var quotedMoments: [Code?] {
        let hurting = weaknesses.prefix(Self.mostQuoted).map(\.moment.code)
        return hurting.isEmpty ? [nil] : hurting
    }

    private static let mostQuoted = 3

    /// How many comments of each moment a report quotes, and among how many it looks for such as were not quoted yet.
    package static let mostVoices = 4
    package static let voicesRead = 24
}
