package import ServiceCycle

/// The form to sign in, which is sent to the address it stands at.
package struct SignInPage: Page {
    package static let template = "accounts/sign-in"

    let frame: PageFrame
    let login: String
    let problem: String?
    let words: Words

    struct Words: Encodable, Equatable, Sendable {
        let title, lead, login, password, submit: String

        init(_ language: Language) {
            title = AccountWords.title[language]
            lead = AccountWords.lead[language]
            login = AccountWords.login[language]
            password = AccountWords.password[language]
            submit = AccountWords.submit[language]
        }
    }

    /// - Parameters:
    ///   - frame: What stands around it.
    ///   - login: The name that was typed before.
    ///   - problem: Why it did not work, in one sentence.
    package init(frame: PageFrame, login: String = "", problem: String? = nil) {
        self.frame = frame
        self.login = login
        self.problem = problem
        words = Words(frame.language)
    }

    /// The title to give the frame.
    package static func title(_ language: Language) -> String { AccountWords.title[language] }
}
