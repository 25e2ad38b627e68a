import ServiceCycle
import Testing

@testable import Web

@Suite struct PageRendererTests {
    /// Parts of which no sample shows all: the browser tests walk them.
    private static let unsampled = ["cycles/comments", "parts/dialog", "parts/field"]

    @Test func `every name in a template is a stored property of its page`() throws {
        let pages = try SamplePages()
        let folder = ResourceFolder(path: pages.resources)
        let names = try folder.names(below: "Templates", ending: ".mustache")
        var walk = TemplateWalk { name in
            name.hasPrefix("static/") ? "" : try folder.text("Templates/\(name).mustache")
        }
        for page in try pages.all() { try walk.follow(type(of: page).template, page) }
        #expect(walk.missing == [])
        let all = try names.reduce(into: Set<String>()) { all, name in
            all.formUnion(TemplateWalk.names(name, try folder.text("Templates/\(name).mustache")))
        }
        let unseen = all.subtracting(walk.seen).filter { name in !Self.unsampled.contains { name.hasPrefix($0) } }
        #expect(unseen == [])
    }

    @Test func `every template is part of a page`() throws {
        let folder = ResourceFolder(path: try SamplePages().resources)
        var open = PageRenderer.pages.map { $0.template }
        var reached: Set<String> = []
        while let name = open.popLast() {
            guard !name.hasPrefix("static/"), reached.insert(name).inserted else { continue }
            open += TemplateTags(try folder.text("Templates/\(name).mustache")).partials
        }
        #expect(reached == Set(try folder.names(below: "Templates", ending: ".mustache")))
    }

    @Test func `every page renders in every language without a hole`() throws {
        for language in Language.interface {
            let pages = try SamplePages(language: language)
            for page in try pages.all() where !(page is CodeFilePage || page is SlidePage || page is BlueprintFile) {
                let html = try pages.renderer.render(page)
                #expect(html.contains("<html lang=\"\(language)\">"))
                #expect(html.hasSuffix("</html>\n"))
                for trace in ["{{", "Optional("] {
                    #expect(!html.contains(trace), "\(trace) on \(type(of: page))")
                }
            }
        }
    }

    @Test func `names are escaped, in words and in pictures`() throws {
        let pages = try SamplePages()
        var rows = SampleReport.bank
        rows[3].name = "<script>alert('x')</script> & \"{{frame}}\" {count}"
        let report = try SampleReport.make(rows)
        for html in [
            try pages.renderer.render(try pages.cycle(report)), try pages.renderer.render(try pages.report(report)),
        ] {
            #expect(!html.replacing("<script src=\"/static/", with: "").contains("<script"))
            #expect(
                html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;{{frame}}&quot; {count}")
            )
        }
        let door = try pages.renderer.render(SignInPage(frame: pages.frame, login: "\"><b>", problem: nil))
        #expect(door.contains("value=\"&quot;&gt;&lt;b&gt;\""))
    }

    @Test func `served pages carry no style and no script of their own`() throws {
        let pages = try SamplePages()
        for page in try pages.all() where !(page is ReportPage || page is SlideFilePage) {
            let html = try pages.renderer.render(page)
            for forbidden in ["<style", "style=\"", "<script>", "onclick", "javascript:"] {
                #expect(!html.contains(forbidden), "\(forbidden) on \(type(of: page))")
            }
            // A script comes from us, by its address.
            #expect(html.matches(of: /<script/).count == html.matches(of: /<script src="\/static\//).count)
        }
    }

    @Test func `the report needs nothing else`() throws {
        let pages = try SamplePages()
        let html = try pages.renderer.render(try pages.report(try SampleReport.make()))
        #expect(html.contains("@page { size: A4;"))
        for reference in ["<link", "src=\"", "url(", "@import"] { #expect(!html.contains(reference)) }
        #expect(html.contains("21\u{00A0}Nov\u{00A0}2026"))
        #expect(html.contains("Wilson, E. B. (1927)"))
    }

    @Test func `resources that are incomplete are refused at the start`() {
        #expect(throws: PageFailure.unreadable("/nowhere/Templates")) { try PageRenderer(resources: "/nowhere") }
        #expect(TemplateTags("a {{{raw}}} b").unescaped?.name == "raw")
        #expect(TemplateTags("a {{& raw }} b").unescaped?.name == "raw")
        #expect(TemplateTags("{{<layout}}{{>parts/top}}{{/layout}}").partials == ["layout", "parts/top"])
    }
}
