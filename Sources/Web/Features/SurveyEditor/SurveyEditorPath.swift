internal import Hummingbird
internal import ServiceCycle

/// The addresses at which surveys are listed and edited.
enum SurveyEditorPath {
    static let list: RouterPath = "/surveys"
    static let new: RouterPath = "/surveys/new"
    static let survey: RouterPath = "/surveys/{survey}/edit"
    static let state: RouterPath = "/surveys/{survey}/state/{change}"
    static let preview: RouterPath = "/surveys/{survey}/preview"
    static let previewSheet: RouterPath = "/surveys/{survey}/preview/sheet"
    static let versions: RouterPath = "/surveys/{survey}/edit/versions"
    static let suggestions: RouterPath = "/surveys/{survey}/edit/suggestions"
    static let questions: RouterPath = "/surveys/{survey}/edit/questions"
    static let question: RouterPath = "/surveys/{survey}/edit/questions/{question}"
    static let place: RouterPath = "/surveys/{survey}/edit/questions/{question}/place"
    static let retirement: RouterPath = "/surveys/{survey}/edit/questions/{question}/retirement"
    static let restoration: RouterPath = "/surveys/{survey}/edit/questions/{question}/restoration"

    static let listURL = "/surveys"
    static let newURL = "/surveys/new"

    static func new(about cycle: Code) -> String { "\(newURL)?cycle=\(cycle)" }
    static func survey(_ survey: Code) -> String { "/surveys/\(survey)/edit" }
    static func state(_ survey: Code, _ change: SurveyState.Change) -> String {
        "/surveys/\(survey)/state/\(change.rawValue)"
    }

    /// Where customers answer.
    static func address(_ survey: Code) -> String { AnsweringPath.sheet(survey, token: nil, isKiosk: false) }

    /// The survey as customers see it, in the frame of a phone.
    static func preview(_ survey: Code, in language: Language? = nil) -> String {
        "/surveys/\(survey)/preview" + (language.map { "?\(AnsweringPath.language)=\($0)" } ?? "")
    }

    /// What stands in that frame.
    static func previewSheet(_ survey: Code, in language: Language) -> String {
        "/surveys/\(survey)/preview/sheet?\(AnsweringPath.language)=\(language)"
    }

    static func versions(_ survey: Code) -> String { "\(self.survey(survey))/versions" }
    static func suggestions(_ survey: Code) -> String { "\(self.survey(survey))/suggestions" }
    static func questions(_ survey: Code) -> String { "\(self.survey(survey))/questions" }
    static func question(_ survey: Code, _ question: Code) -> String { "\(questions(survey))/\(question)" }
    static func place(_ survey: Code, _ question: Code) -> String { "\(self.question(survey, question))/place" }
    static func retirement(_ survey: Code, _ question: Code) -> String {
        "\(self.question(survey, question))/retirement"
    }
    static func restoration(_ survey: Code, _ question: Code) -> String {
        "\(self.question(survey, question))/restoration"
    }

    /// The form of a new question of a kind, before another or at the end; without a kind the list of kinds.
    static func addition(_ survey: Code, kind: String? = nil, before: Code? = nil) -> String {
        let query = [kind.map { "kind=\($0)" }, before.map { "before=\($0)" }].compactMap { $0 }
        return questions(survey) + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }
}
