internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// What a failed request is told; made from any error in this one place.
struct Problem {
    let status: HTTPResponse.Status
    let detail: String
    var issues: [Issue] = []

    /// Seconds after which asking again makes sense.
    var retryAfter: Int?

    /// The detail for a page, nil where the page has words of its own in the reader's language.
    var sentence: String? { isOurs ? detail : nil }

    private var isOurs = false

    /// The methods that the address takes, where it was asked with another.
    var allowed: [String] = []

    /// Whether it is a defect of ours, to be logged in full and shown as nothing.
    var isDefect = false

    init(_ error: any Error) {
        switch error {
        case let refusal as Refusal: self.init(refusal)
        case let failure as DatabaseFailure:
            if let refusal = failure.refusal {
                self.init(refusal)
            } else {
                self = .defect
            }
        case is SurveyChanged:
            self.init(Refusal(.unavailable, "The survey is being changed. Send the answer again."))
        case let error as HTTPError:
            self.init(status: error.status, detail: error.body ?? Self.sentence(for: error.status))
        case is SignInNeeded:
            self.init(status: .unauthorized, detail: "Sign in first.")
        default: self = .defect
        }
    }

    private static var defect: Problem {
        var problem = Problem(
            status: .internalServerError,
            detail: "Something went wrong here; it was logged under the request's number."
        )
        problem.isDefect = true
        return problem
    }

    private init(status: HTTPResponse.Status, detail: String) {
        self.status = status
        self.detail = detail
    }

    private init(_ refusal: Refusal) {
        detail = refusal.message
        isOurs = true
        issues = refusal.issues
        switch refusal.kind {
        case .invalid: status = .unprocessableContent
        case .notFound: status = .notFound
        case .conflict: status = .conflict
        case .unauthorized: status = .unauthorized
        case .forbidden: status = .forbidden
        case .tooLarge: status = .contentTooLarge
        case .busy:
            status = .conflict
            retryAfter = 1
        case .tooMany:
            status = .tooManyRequests
            retryAfter = 30
        case .unavailable:
            status = .serviceUnavailable
            retryAfter = 2
        }
    }

    private static func sentence(for status: HTTPResponse.Status) -> String {
        switch status {
        case .notFound: "There is nothing at this address."
        case .methodNotAllowed: "This address does not take this method."
        case .contentTooLarge: "The request is larger than what is accepted."
        case .badRequest: "The request cannot be understood."
        default: status.reasonPhrase
        }
    }

    /// `application/problem+json` after RFC 9457.
    func response(instance: String) -> Response {
        var json = JSONText()
        json.object { json in
            json.member("type", "about:blank")
            json.member("title", status.reasonPhrase)
            json.member("status", status.code)
            json.member("detail", detail)
            json.member("instance", instance)
            if !issues.isEmpty {
                json.name("errors")
                json.array { json in
                    for issue in issues {
                        json.object {
                            $0.member("pointer", issue.place)
                            $0.member("detail", issue.detail)
                        }
                    }
                }
            }
        }
        var response = Response.json(json.string, status: status, type: "application/problem+json")
        response.headers[.retryAfter] = retryAfter.map(String.init)
        if !allowed.isEmpty { response.headers[.allow] = allowed.joined(separator: ", ") }
        if status == .unauthorized { response.headers[.wwwAuthenticate] = "Bearer" }
        return response
    }
}
