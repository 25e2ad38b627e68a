internal import Analysis
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Shows what customers wrote, searched and narrowed by the address.
struct ShowComments: Sendable {
    let services: Services
    let pages: SitePages

    @Sendable func answer(_ request: Request, _ context: MemberContext) async throws -> Response {
        let query = try FormBody(request.uri.query ?? "")
        let found = try await services.answers(on: context.parameters.require("cycle"), request)
        let organisation = services.organisation
        let (selection, tags, counts, finds, samples) = try await services.database.read { connection in
            let reports = connection.reports(of: organisation)
            let tags = try connection.tags(of: found.cycle.number, in: organisation.id).inUse()
            let selection = CommentSelection(query, map: found.report.map, tags: tags)
            let finds = try reports.comments(selection, asking: tags, on: found.cycle, in: found.report)
            let samples: CommentSamples? =
                selection.isBeginning && selection.tag == nil && !finds.isWithheld
                ? try reports.commentSamples(
                    about: selection.moment,
                    on: found.cycle,
                    in: found.report,
                    limit: WordReport.mostRead
                ) : nil
            let counts: TagSamples? =
                selection.isBeginning && finds.isAsked && !tags.isEmpty && (selection.tag != nil || !finds.isWithheld)
                ? try reports.tagSamples(
                    tags,
                    about: selection.moment,
                    on: found.cycle,
                    in: found.report,
                    limit: WordReport.mostRead
                ) : nil
            return (selection, tags, counts, finds, samples)
        }
        return try pages.render(
            CommentsPage(
                frame: pages.frame(
                    request,
                    title: { CommentSearchWords.title[$0] },
                    account: context.account,
                    isSample: found.report.isSample
                ),
                report: found.report,
                selection: selection,
                finds: finds,
                marks: samples.map { WordReport($0) },
                tagging: CommentTagging(
                    tags: tags,
                    report: counts.map { TagReport(tags, $0) },
                    cycle: found.report.map.code,
                    mayEdit: context.account.role.mayEdit,
                    zone: organisation.zone
                ),
                choices: found.choices
            )
        )
    }
}

extension CommentSelection {
    /// Reads a query; what cannot be understood is left out, so that an old bookmark still shows a page.
    fileprivate init(_ query: FormBody, map: ServiceMap, tags: [CommentTag]) {
        self.init(
            moment: query["moment"].flatMap { Code($0) }.flatMap { map.moment($0) == nil ? nil : $0 },
            mood: query["mood"].flatMap { Mood(rawValue: $0) },
            tag: query["tag"].flatMap { code in tags.first { $0.code.text == code } },
            text: String((query["q"] ?? "").prefix(CommentQuery.longest)),
            before: query["before"].flatMap { Int($0) },
            kept: query["kept"].flatMap { Int($0) }
        )
    }

    /// Whether nothing is searched for and nothing was paged through.
    var isBeginning: Bool { before == nil && !isSearching }

    var isSearching: Bool { CommentQuery(text).hasWords }

    /// The address of the page with the same selection, from the newest comment on.
    func address(of report: CycleReport) -> ReportAddress {
        var address = ReportAddress(path: CyclePath.comments(report.map.code.text), request: report.request)
        address.options["q"] = text.isEmpty ? nil : text
        address.options["moment"] = moment?.text
        address.options["mood"] = mood?.rawValue
        address.options["tag"] = tag?.code.text
        return address
    }
}
