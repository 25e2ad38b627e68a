package import ServiceCycle

/// What stands around a page: the template `layout` shows it.
package struct PageFrame: Equatable, Sendable {
    let language: Language
    let lang: String
    let pageTitle: String
    let stylesheet: String
    let icon: String
    let organisationName: String?
    let signedInName: String?
    let signOutPath: String?
    let home: String
    let currentPath: String
    let navigation: [Link]
    let languages: [Link]
    let sample: Sample?
    let skipLabel: String
    let navigationLabel: String
    let signOutLabel: String

    /// A link of the frame.
    package struct Link: Equatable, Sendable {
        let label: String
        let href: String
        let isCurrent: Bool

        package init(label: String, href: String, isCurrent: Bool = false) {
            self.label = label
            self.href = href
            self.isCurrent = isCurrent
        }
    }

    struct Sample: Equatable, Sendable {
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
        languages: [Link] = []
    ) {
        self.language = language
        lang = language.tag
        pageTitle = [title, organisation, "Siklus"].compactMap { $0 }.joined(separator: " · ")
        self.stylesheet = stylesheet
        self.icon = icon
        organisationName = organisation
        signedInName = account
        signOutPath = account == nil ? nil : signOut
        self.home = home
        currentPath = path
        self.navigation = navigation.map { link in
            let isCurrent = link.isCurrent || path == link.href || path.hasPrefix(link.href + "/")
            return Link(label: link.label, href: link.href, isCurrent: isCurrent)
        }
        self.languages = languages
        sample =
            isSample
            ? Sample(sampleLabel: FrameWords.sampleLabel[language], sampleText: FrameWords.sample[language]) : nil
        skipLabel = FrameWords.skip[language]
        navigationLabel = FrameWords.navigation[language]
        signOutLabel = FrameWords.signOut[language]
    }
}
