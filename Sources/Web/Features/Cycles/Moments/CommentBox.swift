internal import ServiceCycle

/// What customers wrote, newest first: the template `cycles/comments` shows it.
struct CommentBox: Encodable, Equatable, Sendable {
    let commentsID: String
    let commentsTitle: String
    let commentsNote: String
    let commentsEmpty: String?
    let comments: [Item]

    /// Where all of them are searched.
    let searchPath: String
    let searchLabel: String

    struct Item: Encodable, Equatable, Sendable {
        /// Where a link leads to it; nil where none does.
        let commentID: String?
        let commentParts: [Part]

        /// The language in which it was written, where it is known.
        let commentLanguage: String?
        let commentFacts: String
        let commentTags: TagChips?

        /// A piece of the words, and whether it was searched for.
        struct Part: Encodable, Equatable, Sendable {
            let partText: String
            let partIsMarked: Bool
        }
    }

    init(_ list: CommentList, number: Int, report: MomentReport, language: Language) {
        commentsID = "comments-\(number)"
        commentsTitle =
            list.source == .moment
            ? list.question.text.text(for: language) ?? list.question.code.text
            : CommentWords.ofDissatisfied[language]
        let count = list.isWithheld ? nil : list.count.map { CommentWords.count.text(language, $0) }
        commentsNote = [count, CommentWords.newest[language]].compactMap { $0 }.joined(separator: ", ")
        commentsEmpty =
            !list.isWithheld
            ? nil : list.count == 0 ? CommentWords.none[language] : CommentWords.withheld[language]
        comments = list.comments.map {
            Item($0, map: report.cycle.map, scale: report.figure.scale, marking: CommentQuery(""), language)
        }
        var address = ReportAddress(
            path: CyclePath.comments(report.cycle.map.code.text),
            request: report.cycle.request
        )
        address.options["moment"] = report.moment.code.text
        searchPath = address.text
        searchLabel = CommentSearchWords.toSearch[language]
    }
}

extension CommentBox.Item {
    /// - Parameters:
    ///   - comment: What was written.
    ///   - map: Where the names of places are.
    ///   - scale: The scale of the rating beside it.
    ///   - query: What was searched for, to be marked.
    ///   - chips: Its tags; nil where they are not shown.
    ///   - language: The reader's language.
    init(
        _ comment: Comment,
        map: ServiceMap,
        scale: ClosedRange<Int>?,
        marking query: CommentQuery,
        chips: TagChips? = nil,
        _ language: Language
    ) {
        let dimensions = [Contrast.Dimension.location, .channel, .segment]
        let places = dimensions.compactMap { dimension in
            dimension.value(of: comment.attributes).map { map.name(of: $0, dimension, in: language) }
        }
        let rated = comment.point.map { point in
            let points = String(scale?.upperBound ?? 0)
            return CommentWords.rated.text(language, ["point": String(point), "points": points])
        }
        commentID = comment.place.map(Self.id)
        commentTags = chips
        commentParts = Self.parts(of: comment.text, marking: query.ranges(in: comment.text))
        commentLanguage = comment.attributes.language?.tag
        commentFacts = ([NumberFormat(language).day(comment.day)] + places + [rated].compactMap { $0 })
            .joined(separator: " · ")
    }

    static func id(_ place: Int) -> String { "c\(place)" }

    private static func parts(of text: String, marking ranges: [Range<String.Index>]) -> [Part] {
        var parts: [Part] = []
        var start = text.startIndex
        for range in ranges {
            parts.append(Part(partText: String(text[start..<range.lowerBound]), partIsMarked: false))
            parts.append(Part(partText: String(text[range]), partIsMarked: true))
            start = range.upperBound
        }
        return (parts + [Part(partText: String(text[start...]), partIsMarked: false)]).filter { !$0.partText.isEmpty }
    }
}
