import ServiceCycle
import Testing

@testable import Web

@Suite struct StorybookTests {
    @Test func `every page has a story`() throws {
        let sample = try StorySample(resources: SamplePages().resources)
        let stage = StoryStage(sample: sample, language: .english, files: StaticFiles(in: "../"))
        let told = Set(try Story.all.map { type(of: try $0.page(stage)).template })
        let pages = Set(PageRenderer.pages.map { $0.template }).filter { !$0.hasPrefix("storybook/index") }
        #expect(pages.count > 20)
        #expect(pages.subtracting(told) == [])
        #expect(Set(Story.all.map(\.name)).count == Story.all.count)
    }

    @Test func `the files are pages that need no server`() throws {
        let book = try Storybook(resources: SamplePages().resources)
        let files = try book.files(in: .indonesian)
        #expect(files.count == Story.all.count + 1)
        #expect(Set(files.map(\.path)).isSuperset(of: ["id/index.html", "id/components.html", "id/moment.html"]))
        for file in files {
            let html = String(decoding: file.bytes, as: UTF8.self)
            #expect(!html.contains("/static/"), "\(file.path)")
            if html.hasPrefix("<svg") { continue }  // a picture by itself
            #expect(html.contains("<html lang=\"id\">"), "\(file.path)")
            let isWhole = html.contains(/href="\.\.\/(app|survey)\.css"/) || html.contains("<style>")
            #expect(isWhole, "\(file.path)")
        }
        #expect(try book.shared().map(\.path) == StaticFiles.names)
    }

    @Test func `the sample is the same every time`() throws {
        let resources = try SamplePages().resources
        let reports = try [StorySample(resources: resources), StorySample(resources: resources)].map { $0.report() }
        #expect(reports[0] == reports[1])
        #expect(reports[0].answerCount > 10_000)
    }
}
