package import Analysis

/// A report as one HTML file that needs nothing else and prints on A4.
package struct PrintedReport: Sendable {
    private let renderer: PageRenderer

    /// - Parameter resources: The folder with the templates.
    /// - Throws: Where a template is missing or wrong.
    package init(resources: String) throws {
        renderer = try PageRenderer(resources: resources)
    }

    package func html(_ report: SectionedReport) throws -> String { try renderer.render(ReportPage(report)) }

    /// Its slides, likewise as one file.
    package func slides(_ report: SectionedReport) throws -> String { try renderer.render(SlideFilePage(report)) }
}
