internal import ServiceCycle

/// Makes links to a survey: what they say, the link, its code, and sheets to print.
struct LinksPage: Page {
    static let template = "links/links"

    let frame: PageFrame
    let script: String
    let surveyTitle: String
    let formPath: String
    let listPath: String
    let listLabel: String
    let editPath: String
    let choices: [Choice]
    let address: String
    let kioskAddress: String
    let surveyPath: String
    let code: QRCode?
    let posterPath, handoutsPath, codeFilePath: String

    /// A poster for each location, where there are several and none is chosen.
    let posterEachPath: String?
    let warnings: [String]
    let words: Words

    /// One thing that the link can say.
    struct Choice: Encodable, Equatable, Sendable {
        let choiceName, choiceLabel: String
        let options: [Option]
    }

    struct Option: Encodable, Equatable, Sendable {
        let optionValue, optionLabel: String
        let isSelected: Bool
    }

    struct Words: Encodable, Equatable, Sendable {
        let title, lead, form, make, link, kioskLink, copy, copied, open, toPrint: String
        let poster, handouts, posterEach, download: String

        init(_ language: Language) {
            title = LinkWords.title[language]
            lead = LinkWords.lead[language]
            form = LinkWords.form[language]
            make = LinkWords.make[language]
            link = LinkWords.link[language]
            kioskLink = LinkWords.kioskLink[language]
            copy = LinkWords.copy[language]
            copied = LinkWords.copied[language]
            open = LinkWords.open[language]
            toPrint = LinkWords.toPrint[language]
            poster = LinkWords.poster[language]
            handouts = LinkWords.handouts[language]
            posterEach = LinkWords.posterEach[language]
            download = LinkWords.download[language]
        }
    }

    /// - Parameters:
    ///   - frame: What stands around it.
    ///   - survey: The survey that the links lead to.
    ///   - map: The map of its cycle.
    ///   - choice: What the link is to say.
    ///   - link: The link that says it.
    ///   - warnings: What is to be known before anything is printed.
    ///   - script: The address of `links.js`.
    init(
        frame: PageFrame,
        survey: Survey,
        map: ServiceMap,
        choice: LinkChoice,
        link: SurveyLink,
        warnings: [String],
        script: String
    ) {
        let language = frame.language
        self.frame = frame
        self.script = script
        surveyTitle = survey.title.text(for: language) ?? survey.code.text
        formPath = LinkPath.links(survey.code)
        listPath = SurveyEditorPath.listURL
        listLabel = SurveyEditorWords.title[language]
        editPath = SurveyEditorPath.survey(survey.code)
        choices = Self.choices(survey, map, choice.invitation, language)
        address = link.address
        kioskAddress = link.kioskAddress
        surveyPath = link.path
        code = QRCode(link.address, title: LinkWords.codeTitle[language])
        posterPath = LinkPath.page("poster", survey.code, choice)
        handoutsPath = LinkPath.page("handouts", survey.code, choice)
        codeFilePath = LinkPath.page("code", survey.code, choice)
        var each = choice
        each.isForEachLocation = true
        posterEachPath =
            map.locations.count > 1 && choice.invitation.attributes.location == nil
            ? LinkPath.page("poster", survey.code, each) : nil
        self.warnings = warnings
        words = Words(language)
    }

    private static func choices(
        _ survey: Survey,
        _ map: ServiceMap,
        _ invitation: Invitation,
        _ language: Language
    ) -> [Choice] {
        let asked = Set(survey.questions.compactMap(\.moment))
        let known = invitation.attributes
        let name = { (text: LocalisedText, code: Code) in text.text(for: language) ?? code.text }
        let unsaid = LinkWords.unsaid[language]
        return [
            Choice(
                "location",
                FilterWords.location[language],
                none: unsaid,
                map.locations.map { ($0.code.text, name($0.name, $0.code)) },
                chosen: known.location?.text
            ),
            Choice(
                "channel",
                FilterWords.channel[language],
                none: unsaid,
                map.channels.map { ($0.code.text, name($0.name, $0.code)) },
                chosen: known.channel?.text
            ),
            Choice(
                "segment",
                FilterWords.segment[language],
                none: unsaid,
                map.segments.map { ($0.code.text, name($0.name, $0.code)) },
                chosen: known.segment?.text
            ),
            Choice(
                "moment",
                LinkWords.moment[language],
                none: LinkWords.wholeSurvey[language],
                map.moments.filter { asked.contains($0.code) }.map { moment in
                    (moment.code.text, LinkWords.only.text(language, ["moment": name(moment.name, moment.code)]))
                },
                chosen: invitation.moment?.text
            ),
            Choice(
                "language",
                FilterWords.language[language],
                none: LinkWords.browserLanguage[language],
                survey.languages.map { ($0.tag, FilterWords.name(of: $0)) },
                chosen: known.language?.tag
            ),
        ].filter { $0.options.count > 1 }
    }
}

extension LinksPage.Choice {
    fileprivate init(
        _ name: String,
        _ label: String,
        none: String,
        _ values: [(code: String, label: String)],
        chosen: String?
    ) {
        choiceName = name
        choiceLabel = label
        options =
            [LinksPage.Option(optionValue: "", optionLabel: none, isSelected: chosen == nil)]
            + values.map { value in
                LinksPage.Option(optionValue: value.code, optionLabel: value.label, isSelected: value.code == chosen)
            }
    }
}
