internal import Hummingbird
internal import ServiceCycle

/// The addresses at which customers answer; short, since people and codes carry them.
enum AnsweringPath {
    static let sheet: RouterPath = "/s/{survey}"
    static let thanks: RouterPath = "/s/{survey}/thanks"
    static let answers: RouterPath = "/s/{survey}/answers"
    static let kioskAnswers: RouterPath = "/s/{survey}/kiosk/answers"
    static let kiosk: RouterPath = "/s/{survey}/kiosk"
    static let kioskThanks: RouterPath = "/s/{survey}/kiosk/thanks"

    /// The name of the invitation in the query.
    static let invitation = "l"

    /// The name of the language in the query and in the form.
    static let language = "lang"

    /// Where the sheet of a survey is.
    ///
    /// - Parameters:
    ///   - survey: The survey's code.
    ///   - token: The signed invitation; nil for the plain survey.
    ///   - isKiosk: Whether it is filled in by one person after another.
    /// - Returns: A path with its query.
    static func sheet(_ survey: Code, token: String?, isKiosk: Bool) -> String {
        address("/s/\(survey)\(isKiosk ? "/kiosk" : "")", [(invitation, token)])
    }

    static func thanks(_ visit: Visit) -> String {
        address(
            "/s/\(visit.survey.code)\(visit.isKiosk ? "/kiosk" : "")/thanks",
            [(invitation, visit.token), (language, visit.language.tag)]
        )
    }

    /// Where a sheet is sent: not to its own address, or browsers would forget the sheet that "back" is to show.
    static func answers(_ visit: Visit) -> String {
        address("/s/\(visit.survey.code)\(visit.isKiosk ? "/kiosk" : "")/answers", [(invitation, visit.token)])
    }

    /// Whether an address of ours is a kiosk's.
    static func isKiosk(_ path: String) -> Bool { path.split(separator: "/").dropFirst(2).first == "kiosk" }

    private static func address(_ path: String, _ query: [(name: String, value: String?)]) -> String {
        let fields = query.compactMap { field in field.value.map { "\(field.name)=\(FormBody.encoded($0))" } }
        return fields.isEmpty ? path : "\(path)?\(fields.joined(separator: "&"))"
    }
}
