internal import Mustache

/// Fills the templates.
///
/// All of them are read and checked once, when the site starts.
package struct PageRenderer: Sendable {
    /// Every page there is.
    static let pages: [any Page.Type] = [
        SignInPage.self,
        StartPage.self,
        SamplePage.self,
        SignalsPage.self,
        ImportListPage.self,
        ImportReviewPage.self,
        ImportColumnPage.self,
        ImportStatePage.self,
        CycleListPage.self,
        CyclePage.self,
        CycleViewPage.self,
        ComparisonPage.self,
        MomentPage.self,
        GapPage.self,
        SamenessPage.self,
        DriverPage.self,
        CommentsPage.self,
        TagListPage.self,
        TagPage.self,
        KanoPage.self,
        ReportBuilderPage.self,
        ReportPage.self,
        SlidesPage.self,
        SlideFilePage.self,
        SlidePage.self,
        ErrorPage.self,
        ConfirmPage.self,
        ComponentsPage.self,
        StoryIndexPage.self,
        MapEditorPage.self,
        ConflictPage.self,
        VersionsPage.self,
        ToBePage.self,
        VersionComparisonPage.self,
        MapVersionPage.self,
        BlueprintFile.self,
        MapFilesPage.self,
        MapReviewPage.self,
        SurveyListPage.self,
        NewSurveyPage.self,
        SurveyEditorPage.self,
        RewordingPage.self,
        PreviewPage.self,
        SheetPage.self,
        ThanksPage.self,
        NoSheetPage.self,
        LinksPage.self,
        PrintedLinksPage.self,
        CodeFilePage.self,
    ]

    private let library: MustacheLibrary

    /// The same templates within a layout that is nothing but the page's own part.
    private let fragments: MustacheLibrary
    private static let layout = "layout"

    /// A style sheet has no tags but a brace in every rule, and at each the parser would count through all that follows.
    private static let otherDelimiters = "{{=<% %>=}}"

    /// Reads the templates below `Templates`, and the style sheets below `Static` so that a report can carry them.
    ///
    /// - Parameter resources: The folder with `Templates` and `Static`.
    /// - Throws: ``PageFailure``.
    package init(resources: String) throws {
        HTMLText.register()
        let folder = ResourceFolder(path: resources)
        var templates: [String: MustacheTemplate] = [:]
        var texts: [String: String] = [:]
        for name in try folder.names(below: "Templates", ending: ".mustache") {
            texts[name] = try folder.unindented("Templates/\(name).mustache")
        }
        for name in try folder.names(below: "Static", ending: ".css") {
            let style = try folder.unindented("Static/\(name).css")
            templates["static/\(name)"] = try MustacheTemplate(string: Self.otherDelimiters + style)
        }
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            let tags = TemplateTags(text)
            if let tag = tags.unescaped { throw PageFailure.unescaped(template: name, tag: tag.name) }
            if let partial = tags.partials.sorted().first(where: { texts[$0] == nil && templates[$0] == nil }) {
                throw PageFailure.missing(template: partial, neededBy: name)
            }
            do {
                templates[name] = try MustacheTemplate(string: HTMLText.pragma + text)
            } catch {
                throw PageFailure.invalid(template: name, reason: "\(error)")
            }
        }
        for page in Self.pages where templates[page.template] == nil {
            throw PageFailure.missing(template: page.template, neededBy: "\(page)")
        }
        library = MustacheLibrary(templates: templates)
        templates[Self.layout] = try MustacheTemplate(string: HTMLText.pragma + "{{$main}}{{/main}}")
        fragments = MustacheLibrary(templates: templates)
    }

    /// The page as HTML.
    package func render<Shown: Page>(_ page: Shown) throws -> String { try render(page, with: library) }

    /// What the page shows inside its frame.
    func fragment<Shown: Page>(_ page: Shown) throws -> String { try render(page, with: fragments) }

    private func render<Shown: Page>(_ page: Shown, with library: MustacheLibrary) throws -> String {
        guard let text = library.render(try PageEncoder.values(of: page), withTemplate: Shown.template) else {
            throw PageFailure.missing(template: Shown.template, neededBy: "\(Shown.self)")
        }
        return text
    }
}
