internal import Analysis
internal import FoundationEssentials
internal import ServiceCycle

/// The tags of the sample bank, by rule and by hand.
extension StorySample {
    /// The tags in use, named in a language, and one that has no rule.
    func tags(_ language: Language) throws -> [CommentTag] {
        let day = Zone.utc.instant(of: Self.lastDay + -40, secondsAfterMidnight: 36_000)
        let ruled = try SampleTag.bank.enumerated().map { index, tag in
            CommentTag(
                number: index + 1,
                code: Code(tag.name.en, fallback: .tag, avoiding: []),
                name: tag.name[language],
                rule: try TagRule(tag.rule),
                version: index + 1,
                author: "ada",
                savedAt: day
            )
        }
        let praise = Phrase(en: "To be shown to the team", de: "Dem Team zeigen", id: "Untuk ditunjukkan ke tim")
        let byHand = CommentTag(
            number: 4,
            code: Code(praise.en, fallback: .tag, avoiding: []),
            name: praise[language],
            rule: nil,
            author: "ben",
            savedAt: day
        )
        return ruled + [byHand]
    }

    /// What a person decided for some of the newest comments.
    func decision(on place: Int, _ tag: CommentTag) -> TagDecision? {
        let day = Zone.utc.instant(of: Self.lastDay + -1, secondsAfterMidnight: 36_000)
        return switch (place % 7, tag.number) {
        case (1, 4): TagDecision(isOn: true, author: "ada", at: day)
        case (2, 1): TagDecision(isOn: false, author: "ben", at: day)
        default: nil
        }
    }

    func tagSamples(_ tags: [CommentTag], about moment: Code?, _ request: ReportRequest) -> TagSamples {
        TagSamples(
            customers: voices(about: moment, request).map { voice in
                let own = standings(tags, of: voice.comment).filter(\.isOn).map(\.tag.number)
                return TagSamples.Customer(tags: Set(own), isSatisfied: voice.isSatisfied)
            },
            isCut: false
        )
    }

    func standings(_ tags: [CommentTag], of comment: Comment) -> [TagStanding] {
        let tokens = CommentTokens.text(of: comment.text, facets: []).split(separator: " ")
        return tags.map { tag in
            tag.standing(on: tokens, comment.place.flatMap { decision(on: $0, tag) })
        }
    }

    /// What a rule would catch.
    func preview(_ rule: TagRule) -> TagPreview {
        let read = voices(about: nil, ReportRequest()).prefix(TagPreview.mostRead).map(\.comment)
        let caught = read.filter { comment in
            rule.matches(CommentTokens.text(of: comment.text, facets: []).split(separator: " "))
        }
        return TagPreview(
            read: read.count,
            caught: caught.count,
            examples: Array(caught.prefix(TagPreview.mostShown)),
            isWithheld: false
        )
    }
}

extension StoryStage {
    func tagging(about moment: Code?, _ request: ReportRequest, mayEdit: Bool = true) throws -> CommentTagging {
        let tags = try sample.tags(language)
        return CommentTagging(
            tags: tags,
            report: TagReport(tags, sample.tagSamples(tags, about: moment, request)),
            cycle: sample.map.code,
            mayEdit: mayEdit,
            zone: .utc
        )
    }

    func tagList(isEmpty: Bool = false) throws -> TagListPage {
        let tags = isEmpty ? [] : try sample.tags(language)
        let old = try tags.last.map { tag in
            CommentTag(
                number: 5,
                code: .tag,
                name: TagWords.tag[language],
                rule: try TagRule("a, b"),
                isRetired: true,
                version: 2,
                savedAt: tag.savedAt
            )
        }
        return TagListPage(
            frame: frame(TagWords.title[language], path: TagPath.list(of: sample.map.code)),
            map: sample.map,
            tags: tags + [old].compactMap { $0 },
            decisions: [1: 3, 4: 12],
            mayEdit: true,
            words: words
        )
    }

    /// The form of a new tag, or of one that is there.
    func tag(_ form: TagForm, isNew: Bool = true, issues: [FieldIssue] = []) throws -> TagPage {
        let tags = try sample.tags(language)
        let (rule, issue) = form.parsed
        return TagPage(
            frame: frame(TagWords.title[language], path: TagPath.list(of: sample.map.code)),
            script: files.address(of: "tags.js"),
            map: sample.map,
            versions: isNew ? [] : Array(tags.prefix(2)),
            form: form,
            issues: issues.isEmpty ? [issue].compactMap { $0 } : issues,
            preview: rule.map(sample.preview),
            words: words
        )
    }
}
