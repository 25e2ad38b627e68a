import Analysis
import ServiceCycle
import TestSupport

@testable import Web

/// The pages of tags: in use, retired, wrong, and none.
extension SamplePages {
    /// Comments with tags, chosen and not, for those who may give them and those who may not; and the pages of tags.
    func tags(_ sample: StorySample) throws -> [any Page] {
        let language = frame.language
        let tags = try sample.tags(language)
        let more = try (10..<20).map { number in
            CommentTag(
                number: number,
                code: .tag,
                name: "\(number)",
                rule: try TagRule("a\(number)"),
                savedAt: Instant(microseconds: 0)
            )
        }
        let usual = ReportRequest()
        let moment = try SampleReport.code("waits")
        let report = TagReport(tags + more, sample.tagSamples(tags + more, about: moment, usual))
        let pages = [(CommentSelection(moment: moment), true), (CommentSelection(tag: tags[0]), false)].map {
            selection,
            mayEdit in
            comments(
                selection,
                sample.report(usual),
                sample.comments(selection, usual, tags: tags + more),
                sample.commentMarks(about: nil, usual),
                tagging(tags + more, report, mayEdit: mayEdit)
            )
        }
        let unrated = TagReport(
            tags,
            TagSamples(customers: (0..<9).map { _ in .init(tags: [1], isSatisfied: nil) }, isCut: true)
        )
        let counted = comments(
            CommentSelection(),
            sample.report(usual),
            sample.comments(CommentSelection(), usual),
            nil,
            tagging(tags, unrated)
        )
        return pages + [counted] + (try tagForms(sample, tags))
    }

    /// The list of tags for those who may change them and those who may not, and the form of a new, a wrong and a retired one.
    private func tagForms(_ sample: StorySample, _ tags: [CommentTag]) throws -> [any Page] {
        let stage = StoryStage(sample: sample, language: frame.language, files: files)
        let words = VersionWords(reader: frame.language, zone: .utc, now: Fixtures.now)
        let retired = CommentTag(
            number: 1,
            code: .tag,
            name: "old",
            rule: nil,
            isRetired: true,
            version: 2,
            savedAt: Fixtures.now
        )
        let list = TagListPage(
            frame: frame,
            map: sample.map,
            tags: tags + [retired],
            decisions: [1: 1],
            mayEdit: false,
            words: words
        )
        let form = TagPage(
            frame: frame,
            script: files.address(of: "tags.js"),
            map: sample.map,
            versions: [retired] + tags,
            form: TagForm(name: "old", rule: "zebra"),
            preview: sample.preview(try TagRule("zebra")),
            words: words
        )
        return [
            list, form, try stage.tagList(), try stage.tagList(isEmpty: true),
            try stage.tag(TagForm(name: "number", rule: "number*, nummer*, nomor*")),
            try stage.tag(TagForm(name: "", rule: "wa*"), isNew: false),
        ]
    }

    func tagging(_ tags: [CommentTag] = [], _ report: TagReport? = nil, mayEdit: Bool = true) -> CommentTagging {
        CommentTagging(tags: tags, report: report, cycle: .cycle, mayEdit: mayEdit, zone: .utc)
    }
}
