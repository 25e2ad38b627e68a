internal import ServiceCycle

/// Codes to be printed with words of invitation: posters, each a sheet of A4, or eight small cards on one.
struct PrintedLinksPage: Page {
    static let template = "links/printed"

    let lang: String
    let pageTitle: String
    let heading: String
    let stylesheet: String
    let script: String
    let backPath: String
    let backLabel: String
    let printLabel: String

    // One of these.
    let posters: [Invite]?
    let handouts: [Invite]?

    private static let handoutsOnASheet = 8

    /// What is printed once.
    struct Invite: Encodable, Equatable, Sendable {
        let inviter: String
        let invitations: [Words]
        let code: QRCode?
        let typed: String?
        let typedLabel: String

        struct Words: Encodable, Equatable, Sendable {
            let wordsLang, headline, scan, scanShort: String
        }
    }

    /// What is printed.
    enum Kind { case posters, handouts }

    /// - Parameters:
    ///   - kind: Posters or cards.
    ///   - frame: The frame that other pages of the site have.
    ///   - invites: What is to be printed.
    ///   - script: The address of `links.js`.
    ///   - backPath: Where the links are made.
    init(_ kind: Kind, frame: PageFrame, invites: [Invite], script: String, backPath: String) {
        lang = frame.lang
        pageTitle = frame.pageTitle
        heading = (kind == .posters ? LinkWords.poster : LinkWords.handouts)[frame.language]
        stylesheet = frame.stylesheet
        self.script = script
        self.backPath = backPath
        backLabel = LinkWords.back[frame.language]
        printLabel = LinkWords.print[frame.language]
        posters = kind == .posters ? invites : nil
        handouts =
            kind == .handouts ? invites.flatMap { Array(repeating: $0, count: Self.handoutsOnASheet) } : nil
    }
}

extension PrintedLinksPage.Invite {
    /// - Parameters:
    ///   - link: Where the code leads.
    ///   - invitation: What the link says.
    ///   - survey: The survey.
    ///   - map: The map of its cycle.
    ///   - organisation: Who invites.
    ///   - language: The language that stands first, where the survey speaks it.
    init(
        _ link: SurveyLink,
        _ invitation: Invitation,
        survey: Survey,
        map: ServiceMap,
        organisation: String,
        language: Language
    ) {
        let all = survey.languages.filter { $0 == language } + survey.languages.filter { $0 != language }
        let languages = invitation.attributes.language.map { [$0] } ?? all
        let first = languages.first ?? .english
        let location = map.locations.first { $0.code == invitation.attributes.location }?.name.text(for: first)
        inviter = [organisation, location].compactMap { $0 }.joined(separator: " · ")
        invitations = languages.map { language in
            Words(
                wordsLang: language.tag,
                headline: LinkWords.invite[language],
                scan: LinkWords.scan[language],
                scanShort: LinkWords.scanShort[language]
            )
        }
        code = QRCode(link.address, title: LinkWords.codeTitle[first])
        typed = link.plainAddress.map { String($0.split(separator: "://", maxSplits: 1).last ?? "") }
        typedLabel = languages.map { LinkWords.orType[$0] }.joined(separator: " · ")
    }
}
