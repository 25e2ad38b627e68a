internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// A link to a survey as it is given away, and the code that leads there.
struct SurveyLink: Equatable, Sendable {
    let address: String
    let kioskAddress: String

    /// Without what it says, short enough to be typed; nil where the survey needs an invitation.
    let plainAddress: String?

    /// Where it leads within this site.
    let path: String

    init(_ invitation: Invitation, to survey: Survey, key: InvitationKey, base: String) {
        let isPlain = invitation == Invitation() && survey.access == .open
        let token = isPlain ? nil : key.token(of: invitation, to: survey.code)
        path = AnsweringPath.sheet(survey.code, token: token, isKiosk: false)
        address = base + path
        kioskAddress = base + AnsweringPath.sheet(survey.code, token: token, isKiosk: true)
        plainAddress =
            survey.access == .open ? base + AnsweringPath.sheet(survey.code, token: nil, isKiosk: false) : nil
    }
}

extension SiteSettings {
    /// The beginning of the addresses by which people reach the site.
    ///
    /// Where none was set it is the one of the request, whose host was checked against the list of ours.
    func base(of request: Request) -> String {
        guard let publicURL else { return "http://\(request.head.authority ?? "127.0.0.1")" }
        return publicURL.hasSuffix("/") ? String(publicURL.dropLast()) : publicURL
    }
}
