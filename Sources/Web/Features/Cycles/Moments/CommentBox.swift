internal import ServiceCycle

/// What customers wrote, newest first: the template `cycles/comments` shows it.
struct CommentBox: Encodable, Equatable, Sendable {
    let commentsID: String
    let commentsTitle: String
    let commentsNote: String
    let commentsEmpty: String?
    let comments: [Item]

    struct Item: Encodable, Equatable, Sendable {
        let commentText: String

        /// The language in which it was written, where it is known.
        let commentLanguage: String?
        let commentFacts: String
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
        comments = list.comments.map { Item($0, report, language) }
    }
}

extension CommentBox.Item {
    fileprivate init(_ comment: Comment, _ report: MomentReport, _ language: Language) {
        let map = report.cycle.map
        let dimensions = [Contrast.Dimension.location, .channel, .segment]
        let places = dimensions.compactMap { dimension in
            dimension.value(of: comment.attributes).map { map.name(of: $0, dimension, in: language) }
        }
        let rated = comment.point.map { point in
            let points = String(report.figure.scale?.upperBound ?? 0)
            return CommentWords.rated.text(language, ["point": String(point), "points": points])
        }
        commentText = comment.text
        commentLanguage = comment.attributes.language?.tag
        commentFacts = ([NumberFormat(language).day(comment.day)] + places + [rated].compactMap { $0 })
            .joined(separator: " · ")
    }
}
