package import ServiceCycle

/// A report in sections, as it is shown, printed, filed and drawn: every form of it takes its figures from this one value.
package struct SectionedReport: Sendable {
    package let organisation: String
    package let order: ReportOrder
    package let madeOn: Day
    package let report: CycleReport

    /// As many responses as there are at least.
    package let leastResponses: Int

    /// What customers wrote; nil where nobody wants it or nobody answered.
    package let comments: Comments?

    /// The comments at the moments that hurt, and the words that mark who wrote them.
    package struct Comments: Sendable {
        package let voices: [ReportMaterial.Voices]

        /// The moment whose unhappy customers the words mark; nil for the whole.
        package let marksAbout: Code?

        /// Nil where nobody is asked both for words and for an opinion, or where too few wrote.
        package let marks: WordReport?

        package var isAsked: Bool { voices.contains(where: \.finds.isAsked) }
    }

    /// - Parameters:
    ///   - material: What was read.
    ///   - order: What it was read for.
    ///   - organisation: The name of the business.
    ///   - madeOn: The day on which it is made.
    package init(_ material: ReportMaterial, order: ReportOrder, organisation: String, madeOn: Day) {
        self.organisation = organisation
        self.order = order
        self.madeOn = madeOn
        report = material.report
        leastResponses = material.leastResponses
        let marks = material.samples.map { WordReport($0) }.flatMap { $0.isWithheld ? nil : $0 }
        comments =
            material.voices.isEmpty
            ? nil : Comments(voices: material.voices, marksAbout: material.voices.first?.moment, marks: marks)
    }

    /// Whether a section stands in it: one that was ordered, and where there is anything to show.
    package func has(_ section: ReportSection) -> Bool {
        order.sections.contains(section) && (!report.isEmpty || section == .method)
    }

    /// What to know first, in words.
    package var findings: [Finding] { Finding.top(of: report, in: order.words) }
}
