internal import ServiceCycle

/// One page or component with canned data.
struct Story: Sendable {
    /// The name of its file, without the ending.
    let name: String
    let title: String
    let page: @Sendable (StoryStage) throws -> any Page

    init(_ name: String, _ title: String, page: @escaping @Sendable (StoryStage) throws -> any Page) {
        self.name = name
        self.title = title
        self.page = page
    }
}

/// What stories are made of: the sample bank, and a frame in the language in which they are told.
struct StoryStage: Sendable {
    let sample: StorySample
    let language: Language
    let files: StaticFiles

    /// - Parameters:
    ///   - title: What the window is called.
    ///   - path: The address that the page would have; it says which part of the site is lit.
    ///   - isSignedIn: Whether somebody is there.
    ///   - notice: What was just done.
    /// - Returns: The frame.
    func frame(_ title: String, path: String, isSignedIn: Bool = true, notice: String? = nil) -> PageFrame {
        PageFrame(
            language: language,
            title: title,
            stylesheet: files.address(of: "app.css"),
            icon: files.address(of: "icon.svg"),
            path: path,
            home: "cycles.html",
            organisation: isSignedIn ? "Nordbank" : nil,
            isSample: isSignedIn,
            account: isSignedIn ? "ada" : nil,
            signOut: "sign-in.html",
            navigation: isSignedIn ? Navigation.links(language) : [],
            languages: Language.interface.map {
                PageFrame.LanguageLink($0, path: "../\($0.tag)/index.html", isOn: $0 == language)
            },
            notice: notice
        )
    }
}
