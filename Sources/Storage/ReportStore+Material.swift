package import ServiceCycle

extension ReportStore {
    /// Everything that an order asks for, read at one moment.
    ///
    /// - Parameters:
    ///   - order: What is to be reported.
    ///   - cycle: The cycle as it is kept now.
    ///   - today: What presets go back from, and the end of the period where there is neither a day nor an answer.
    ///   - mostRead: How many comments are read at most, to compare their words.
    /// - Returns: The figures, and the comments where they are wanted.
    /// - Throws: What the database throws.
    package func material(
        for order: ReportOrder,
        on cycle: StoredCycle,
        today: Day,
        mostRead: Int
    ) throws -> ReportMaterial {
        let (report, series) = try figures(on: cycle, order.request(on: today), today: today)
        let leastResponses = ReportMaterial.leastResponses(series)
        guard order.sections.contains(.comments), !report.isEmpty else {
            return ReportMaterial(report: report, leastResponses: leastResponses)
        }
        let voices = try report.quotedMoments.map { moment in
            ReportMaterial.Voices(
                moment: moment,
                finds: try comments(
                    CommentSelection(moment: moment, mood: moment.map { _ in .unhappy }),
                    on: cycle,
                    in: report,
                    most: CycleReport.voicesRead
                )
            )
        }
        // Who may not read the comments learns nothing of their words either.
        let mayRead = voices.first.map { !$0.finds.isWithheld && $0.finds.isAsked } ?? false
        return ReportMaterial(
            report: report,
            leastResponses: leastResponses,
            voices: voices,
            samples: mayRead
                ? try commentSamples(about: voices.first?.moment, on: cycle, in: report, limit: mostRead) : nil
        )
    }
}
