package import ServiceCycle

/// What stands around a page: the template `layout` shows it.
package struct PageFrame: Encodable, Equatable, Sendable {
    let language: Language
    let lang: String
    let pageTitle: String
    let stylesheet: String
    let icon: String

    /// Who is signed in, where, and the way out; nil before anybody has signed in.
    let menu: Menu?
    let home: String
    let currentPath: String
    let navigation: [Link]
    let hasNavigation: Bool
    let languages: [LanguageLink]
    let languageLabel: String
    let sample: Sample?

    /// What was just done.
    let toast: Toast?

    /// How the page stays up to date; nil where it does not change by itself.
    let live: Live?
    let skipLabel: String
    let navigationLabel: String

    /// A link of the frame.
    package struct Link: Encodable, Equatable, Sendable {
        let label: String
        let href: String
        let isCurrent: Bool

        package init(label: String, href: String, isCurrent: Bool = false) {
            self.label = label
            self.href = href
            self.isCurrent = isCurrent
        }
    }

    /// The same page in another language.
    package struct LanguageLink: Encodable, Equatable, Sendable {
        let languageName: String
        let languagePath: String
        let languageTag: String
        let languageIsOn: Bool

        package init(_ language: Language, path: String, isOn: Bool) {
            languageName = FrameWords.name(of: language)
            languagePath = path
            languageTag = language.tag
            languageIsOn = isOn
        }
    }

    struct Menu: Encodable, Equatable, Sendable {
        let menuLabel: String
        let menuName: String
        let menuPlace: String
        let menuOut: String?
        let menuOutLabel: String
    }

    /// Where the events come from, the script that listens, and its words.
    struct Live: Encodable, Equatable, Sendable {
        let livePath: String
        let liveScript: String
        let liveLabel: String
        let liveStale: String
        let liveUpdated: String
        let liveBack: String

        init(path: String, script: String, language: Language) {
            livePath = path
            liveScript = script
            liveLabel = LiveWords.live[language]
            // The script fills in the time of the day, as the reader's browser writes it.
            liveStale = LiveWords.stale.text(language, ["time": "%"])
            liveUpdated = LiveWords.updated.text(language, ["time": "%"])
            liveBack = LiveWords.back[language]
        }
    }

    struct Sample: Encodable, Equatable, Sendable {
        let sampleLabel: String
        let sampleText: String
    }

    /// - Parameters:
    ///   - language: The reader's language.
    ///   - title: What the window is called; the organisation's name is added.
    ///   - stylesheet: The address of `app.css`, from ``StaticFiles/address(of:)``.
    ///   - icon: The address of `icon.svg`, likewise.
    ///   - path: The address of the page, without its query.
    ///   - home: Where the name of the program leads.
    ///   - organisation: Whose pages these are; nil before anybody has signed in.
    ///   - isSample: Whether the answers were simulated.
    ///   - account: The name of who is signed in.
    ///   - signOut: Where the form to sign out is sent.
    ///   - navigation: The links to the parts of the site; those whose address the path begins with are current.
    ///   - languages: Links to the same page in other languages.
    ///   - notice: What was just done, in the reader's words.
    ///   - live: The address of the events that keep the page up to date.
    ///   - liveScript: The address of `live.js`, from ``StaticFiles/address(of:)``.
    package init(
        language: Language,
        title: String,
        stylesheet: String,
        icon: String = "/static/icon.svg",
        path: String,
        home: String = "/",
        organisation: String? = nil,
        isSample: Bool = false,
        account: String? = nil,
        signOut: String? = nil,
        navigation: [Link] = [],
        languages: [LanguageLink] = [],
        notice: String? = nil,
        live: String? = nil,
        liveScript: String = "/static/live.js"
    ) {
        self.language = language
        lang = language.tag
        pageTitle = [title, organisation, "Siklus"].compactMap { $0 }.joined(separator: " · ")
        self.stylesheet = stylesheet
        self.icon = icon
        menu = account.map { account in
            Menu(
                menuLabel: FrameWords.account[language],
                menuName: account,
                menuPlace: organisation ?? "",
                menuOut: signOut,
                menuOutLabel: FrameWords.signOut[language]
            )
        }
        self.home = home
        currentPath = path
        self.navigation = navigation.map { link in
            let isCurrent = link.isCurrent || path == link.href || path.hasPrefix(link.href + "/")
            return Link(label: link.label, href: link.href, isCurrent: isCurrent)
        }
        hasNavigation = !navigation.isEmpty
        self.languages = languages
        languageLabel = FrameWords.language[language]
        toast = notice.map { Toast($0) }
        self.live = live.map { Live(path: $0, script: liveScript, language: language) }
        sample =
            isSample
            ? Sample(sampleLabel: FrameWords.sampleLabel[language], sampleText: FrameWords.sample[language]) : nil
        skipLabel = FrameWords.skip[language]
        navigationLabel = FrameWords.navigation[language]
    }
}
