internal import ServiceCycle

/// The questions of a survey for one visitor, as a form that works without a script.
struct SheetPage: Page {
    static let template = "answering/sheet"

    let frame: SheetFrame
    let heading: String
    let introduction: String?

    /// Where the form is sent.
    let action: String

    /// Where a fresh sheet is.
    let sheetAddress: String
    let sheetKey: String

    /// Whether nothing was sent of it yet.
    let isFresh: Bool
    let problem: Problem?
    let questions: [SheetQuestion]
    let answeredCount: String
    let questionCount: String

    /// The other languages that the survey speaks.
    let otherLanguages: [OtherLanguage]
    let facts: String?
    let words: Words

    /// Why the sheet was not taken, and where to look.
    struct Problem: Encodable, Equatable, Sendable {
        let problemText: String?
        let problemLinks: [Link]

        struct Link: Encodable, Equatable, Sendable {
            let problemAnchor, problemQuestion, problemDetail: String
        }
    }

    struct OtherLanguage: Encodable, Equatable, Sendable {
        let otherTag, otherName: String
    }

    struct Words: Encodable, Equatable, Sendable {
        let required, send, back, next, clear, language, answered, problemTitle, offline, still, stay: String
        let privacyTitle, privacyText: String

        init(_ language: Language, organisation: String) {
            required = AnsweringWords.required[language]
            send = AnsweringWords.send[language]
            back = AnsweringWords.back[language]
            next = AnsweringWords.next[language]
            clear = AnsweringWords.clear[language]
            self.language = AnsweringWords.language[language]
            answered = AnsweringWords.answered[language]
            problemTitle = SheetProblemWords.title[language]
            offline = SheetProblemWords.offline[language]
            still = AnsweringWords.still[language]
            stay = AnsweringWords.stay[language]
            privacyTitle = AnsweringWords.privacyTitle[language]
            privacyText = AnsweringWords.privacyText.text(language, ["organisation": organisation])
        }
    }

    /// - Parameters:
    ///   - visit: Who is asked what, in which language.
    ///   - organisation: The name of the organisation that asks.
    ///   - key: The sheet's key.
    ///   - form: What was typed before, nil on a fresh sheet.
    ///   - complaint: Why it was not taken, nil where nothing is wrong.
    ///   - addresses: Where style, script and icon are.
    init(
        visit: Visit,
        organisation: String,
        key: String,
        form: SheetForm? = nil,
        complaint: SheetComplaint? = nil,
        addresses: SheetFrame.Addresses
    ) {
        let language = visit.language
        let survey = visit.survey
        let asked = visit.questions
        let title = survey.title.text(for: language) ?? survey.code.text
        heading = title
        // The owner's words speak of the whole survey.
        introduction = visit.invitation.moment == nil ? survey.introduction.text(for: language) : nil
        action = AnsweringPath.answers(visit)
        sheetAddress = visit.address
        sheetKey = key
        isFresh = form == nil
        let questions = asked.enumerated().map { index, question in
            SheetQuestion(
                question,
                place: (index + 1, of: asked.count),
                visit: visit,
                form: form,
                problem: complaint?.details[question.code]
            )
        }
        self.questions = questions
        questionCount = "\(asked.count)"
        answeredCount = "\(asked.count { form?.isAnswered($0) ?? false })"
        problem = complaint.map { Problem($0, questions: questions) }
        otherLanguages = survey.languages.filter { $0 != language }
            .map { OtherLanguage(otherTag: $0.tag, otherName: FilterWords.name(of: $0)) }
        facts = visit.facts.map { AnsweringWords.linkTells.text(language, ["facts": $0]) }
        words = Words(language, organisation: organisation)
        frame = SheetFrame(
            language: language,
            title: complaint == nil ? title : SheetProblemWords.pageTitle.text(language, ["title": title]),
            organisation: organisation,
            location: visit.locationName,
            isKiosk: visit.isKiosk,
            addresses: addresses
        )
    }
}

extension SheetPage.Problem {
    fileprivate init(_ complaint: SheetComplaint, questions: [SheetQuestion]) {
        problemText = complaint.sentence
        problemLinks = questions.compactMap { question in
            question.wrong.map { detail in
                Link(
                    problemAnchor: question.anchor,
                    problemQuestion: question.pair?.first?.halfLegend ?? question.legend,
                    problemDetail: detail
                )
            }
        }
    }
}

extension Visit {
    /// The name of the location, where the link says it.
    fileprivate var locationName: String? {
        map.locations.first { $0.code == invitation.attributes.location }?.name.text(for: language)
    }

    /// What the link says of the visitor, as words; nil where it says nothing.
    fileprivate var facts: String? {
        let known = invitation.attributes
        let facts: [(Phrase, LocalisedText?)] = [
            (FilterWords.location, map.locations.first { $0.code == known.location }?.name),
            (FilterWords.channel, map.channels.first { $0.code == known.channel }?.name),
            (FilterWords.segment, map.segments.first { $0.code == known.segment }?.name),
            (FilterWords.wave, known.wave.map { LocalisedText([language: $0.text]) }),
        ]
        let words = facts.compactMap { word, name in
            name?.text(for: language).map { "\(word[language]) \($0)" }
        }
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }
}
