internal import Analysis
internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle

/// Reports, for members: put together on a page, printed, and taken along in several forms.
struct ReportRoutes: Sendable {
    let services: Services
    let pages: SitePages

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.get(ReportPath.report, use: show)
        routes.get(ReportPath.file, use: file)
        routes.get(ReportPath.json, use: json)
        routes.get(ReportPath.csv, use: csv)
        routes.get(ReportPath.slides, use: slides)
        routes.get(ReportPath.slideFile, use: slideFile)
        routes.get(ReportPath.slide, use: slide)
    }

    @Sendable func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        let found = try await services.sectioned(request, context, reader: pages.language(of: request))
        let report = found.sectioned.report
        return try pages.render(
            ReportBuilderPage(
                frame: pages.frame(
                    request,
                    title: {
                        "\(ReportBuilderWords.report[$0]) · \(report.map.name.text(for: $0) ?? report.map.code.text)"
                    },
                    account: context.account,
                    isSample: report.isSample
                ),
                files: pages.reportFiles,
                sectioned: found.sectioned,
                choices: found.choices,
                mayEdit: context.account.role.mayEdit
            )
        )
    }

    @Sendable func file(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sectioned = try await services.sectioned(request, context, reader: pages.language(of: request)).sectioned
        return try pages.renderWhole(ReportPage(sectioned)).attached(as: sectioned.fileName + ".html")
    }

    @Sendable func json(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sectioned = try await services.sectioned(request, context, reader: pages.language(of: request)).sectioned
        return .json(sectioned.json).attached(as: sectioned.fileName + ".json")
    }

    @Sendable func csv(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sectioned = try await services.sectioned(request, context, reader: pages.language(of: request)).sectioned
        return Response.text(sectioned.csv, type: "text/csv; charset=utf-8").attached(as: sectioned.fileName + ".csv")
    }

    @Sendable func slides(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sectioned = try await services.sectioned(request, context, reader: pages.language(of: request)).sectioned
        return try pages.render(
            SlidesPage(
                frame: pages.frame(
                    request,
                    title: { ReportBuilderWords.slides[$0] },
                    account: context.account,
                    isSample: sectioned.report.isSample
                ),
                style: pages.reportFiles.slideStyle,
                sectioned: sectioned
            )
        )
    }

    @Sendable func slideFile(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sectioned = try await services.sectioned(request, context, reader: pages.language(of: request)).sectioned
        return try pages.renderWhole(SlideFilePage(sectioned)).attached(as: sectioned.fileName + "-slides.html")
    }

    @Sendable func slide(_ request: Request, _ context: MemberContext) async throws -> Response {
        let name = try context.parameters.require("slide")
        let sectioned = try await services.sectioned(request, context, reader: pages.language(of: request)).sectioned
        guard name.hasSuffix(".svg"), let number = Int(name.dropLast(4)), let slide = SlideDeck(sectioned).slide(number)
        else {
            throw Refusal(.notFound, "This report has no slide \"\(name)\".")
        }
        var response = try pages.render(SlidePage(slide: slide))
        response.headers[.contentType] = "image/svg+xml"
        return response
    }
}
