/// The addresses of the files that the page of a report loads.
struct ReportFiles: Encodable, Equatable, Sendable {
    let blueprintStyle: String
    let reportStyle: String
    let reportScript: String
    let slideStyle: String

    init(_ files: StaticFiles) {
        blueprintStyle = files.address(of: "blueprint.css")
        reportStyle = files.address(of: "report.css")
        reportScript = files.address(of: "report.js")
        slideStyle = files.address(of: "slides.css")
    }
}
