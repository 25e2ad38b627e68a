internal import Analysis
internal import ServiceCycle

/// What customers of the sample bank wrote.
extension StorySample {
    /// A comment with the opinion that goes with it.
    struct Voice {
        let comment: Comment
        let isSatisfied: Bool?
    }

    func comments(
        _ selection: CommentSelection,
        _ request: ReportRequest,
        tags: [CommentTag] = []
    ) -> CommentFinds {
        let query = CommentQuery(selection.text)
        let all = voices(about: selection.moment, request).filter { voice in
            let hasMood = selection.mood.map { voice.isSatisfied == ($0 == .happy) } ?? true
            let hasTag = selection.tag.map { tag in standings([tag], of: voice.comment).contains(where: \.isOn) }
            return hasMood && hasTag ?? true
        }
        let found = all.filter { !query.hasWords || !query.ranges(in: $0.comment.text).isEmpty }
        return CommentFinds(
            isAsked: true,
            isWithheld: all.count < CycleReport.fewest,
            comments: found.prefix(25).map { voice in
                let comment = voice.comment
                return Comment(
                    day: comment.day,
                    text: comment.text,
                    attributes: comment.attributes,
                    point: comment.point,
                    place: comment.place,
                    tags: standings(tags, of: comment)
                )
            },
            older: found.count > 25 ? 1 : nil,
            scale: 1...5
        )
    }

    func commentMarks(about moment: Code?, _ request: ReportRequest) -> WordReport {
        WordReport(commentSamples(about: moment, request))
    }

    /// What a report is made of.
    func material(for order: ReportOrder) -> ReportMaterial {
        let request = order.request(on: Self.lastDay)
        let (report, series) = (report(request), answers(request).series)
        let isWanted = order.sections.contains(.comments) && !report.isEmpty
        let voices = (isWanted ? report.quotedMoments : []).map { moment in
            let selection = CommentSelection(moment: moment, mood: moment.map { _ in .unhappy })
            return ReportMaterial.Voices(moment: moment, finds: comments(selection, request))
        }
        return ReportMaterial(
            report: report,
            leastResponses: ReportMaterial.leastResponses(series),
            voices: voices,
            samples: voices.first.map { commentSamples(about: $0.moment, request) }
        )
    }

    private func commentSamples(about moment: Code?, _ request: ReportRequest) -> CommentSamples {
        let voices = voices(about: moment, request)
        let tokens = { (isSatisfied: Bool) in
            voices.filter { $0.isSatisfied == isSatisfied }
                .map { [CommentTokens.text(of: $0.comment.text, facets: [])] }
        }
        return CommentSamples(unhappy: tokens(false), happy: tokens(true), isCut: false)
    }

    /// Newest first.
    func voices(about moment: Code?, _ request: ReportRequest) -> [Voice] {
        let days = period(request).days
        let ratings = survey.questions.filter { question in
            question.kind.name == "rating" && question.moment == moment
        }
        let texts = survey.questions.filter { $0.kind == .text }
        return responses.enumerated().reversed().flatMap { place, response -> [Voice] in
            let submission = response.submission
            guard days.contains(response.day), request.filter.admits(submission.attributes) else { return [] }
            let point = ratings.lazy.compactMap { submission.answers[$0.code]?.points(for: $0.kind).first }.first
            return texts.compactMap { text in
                guard case .text(let words)? = submission.answers[text.code] else { return nil }
                return Voice(
                    comment: Comment(
                        day: response.day,
                        text: words,
                        attributes: submission.attributes,
                        point: point,
                        place: place
                    ),
                    isSatisfied: point.map { $0 > 3 }
                )
            }
        }
    }
}
