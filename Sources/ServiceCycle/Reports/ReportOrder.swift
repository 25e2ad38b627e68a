/// What somebody wants to have reported: whose answers, over which days, in which parts and in which language.
package struct ReportOrder: Equatable, Sendable {
    /// The selection; its days give way to the preset.
    package var request: ReportRequest
    package var preset: ReportPreset?
    package var sections: [ReportSection]

    /// The language of the report's words; not that of the answers, which is one of the filters.
    package var words: Language

    package init(
        request: ReportRequest = ReportRequest(),
        preset: ReportPreset? = nil,
        sections: [ReportSection] = ReportSection.allCases,
        words: Language = .english
    ) {
        self.request = request
        self.preset = preset
        self.sections = sections
        self.words = words
    }

    /// Whether every section is wanted.
    package var isWhole: Bool { sections.count == ReportSection.allCases.count }

    /// The selection with its days, as they are today.
    package func request(on today: Day) -> ReportRequest {
        guard let preset else { return request }
        var settled = request
        let days = preset.days(before: today)
        (settled.from, settled.to, settled.length) = (days.lowerBound, days.upperBound, nil)
        return settled
    }
}
