internal import Analysis
internal import ServiceCycle

/// The pages of methods, with the sample bank's answers.
extension StoryStage {
    private func address(_ path: String, _ request: ReportRequest) -> ReportAddress {
        ReportAddress(path: path, request: request)
    }

    func gaps(_ request: ReportRequest, lines: ImportanceReport.Lines = .means) -> GapPage {
        let path = CyclePath.gaps("cash-a-cheque")
        return GapPage(
            frame: frame(GapWords.title[language], path: path),
            report: sample.report(request),
            study: sample.gaps(request, lines: lines),
            choices: sample.choices,
            address: address(path, request)
        )
    }

    func sameness(_ request: ReportRequest, by dimension: Contrast.Dimension) -> SamenessPage {
        sameness(request, sample.sameness(request, by: dimension))
    }

    /// One experience, as it was found.
    func sameness(_ request: ReportRequest, _ sameness: SamenessReport) -> SamenessPage {
        let path = CyclePath.channels("cash-a-cheque")
        return SamenessPage(
            frame: frame(SamenessWords.title[language], path: path),
            report: sample.report(request),
            sameness: sameness,
            known: [.location, .segment],
            canMix: sameness.mix != nil,
            choices: sample.choices,
            address: address(path, request)
        )
    }

    func comments(
        _ selection: CommentSelection,
        _ request: ReportRequest = ReportRequest(),
        mayEdit: Bool = true
    ) throws -> CommentsPage {
        let tagging = try tagging(about: selection.moment, request, mayEdit: mayEdit)
        return CommentsPage(
            frame: frame(CommentSearchWords.title[language], path: CyclePath.comments("cash-a-cheque")),
            report: sample.report(request),
            selection: selection,
            finds: sample.comments(selection, request, tags: tagging.tags),
            marks: selection.isBeginning ? sample.commentMarks(about: selection.moment, request) : nil,
            tagging: tagging,
            choices: sample.choices
        )
    }

    func drivers(_ request: ReportRequest) -> DriverPage {
        let path = CyclePath.drivers("cash-a-cheque")
        return DriverPage(
            frame: frame(DriverWords.title[language], path: path),
            report: sample.report(request),
            found: sample.drivers(request),
            choices: sample.choices,
            address: address(path, request)
        )
    }
}
