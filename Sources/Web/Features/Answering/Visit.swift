internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// How a visitor comes to a sheet: to which survey, by which invitation, in which language.
struct Visit: Sendable {
    let survey: Survey

    /// The map of its cycle.
    let map: ServiceMap

    /// What the link says, as far as survey and map still know it.
    var invitation: Invitation

    /// The signed invitation as it stands in the address; nil for the plain survey.
    let token: String?
    let isKiosk: Bool
    var language: Language

    /// The questions he is asked.
    var questions: [Question] { survey.questions(about: invitation.moment) }

    /// What is known of his response before he has answered anything.
    var attributes: Attributes {
        var attributes = invitation.attributes
        attributes.language = language
        return attributes
    }

    /// Where his sheet is.
    var address: String { AnsweringPath.sheet(survey.code, token: token, isKiosk: isKiosk) }
}

/// Why a visitor gets no sheet.
struct NoSheet: Error {
    enum Reason {
        case unknown
        case damagedLink
        case invitationNeeded
        case notOpen(SurveyState)
        /// The sheet was sent before, with other answers.
        case sent
        case failed(HTTPResponse.Status)
    }

    let reason: Reason
    let language: Language

    /// Where he may go on, nil where there is no other way.
    var wayOut: String?
}

extension Services {
    /// Finds out how somebody comes to a survey.
    ///
    /// - Throws: ``NoSheet`` where no survey is for him.
    func visit(
        _ request: Request,
        _ context: VisitorContext,
        isKiosk: Bool,
        isOpenNeeded: Bool = false
    ) async throws -> Visit {
        let name = try context.parameters.require("survey")
        let stored: StoredSurvey
        do {
            stored = try await catalogue.survey(name)
        } catch let refusal as Refusal where refusal.kind == .notFound {
            throw NoSheet(reason: .unknown, language: request.preferredLanguage(among: Language.interface) ?? .english)
        }
        let query = try FormBody(request.uri.query ?? "")
        let survey = stored.survey
        let chosen = query[AnsweringPath.language].flatMap { Language($0) }
            .flatMap { survey.languages.contains($0) ? $0 : nil }
        let fallback = request.preferredLanguage(among: survey.languages) ?? survey.languages.first ?? .english
        var visit = Visit(
            survey: survey,
            map: stored.cycle.map,
            invitation: Invitation(),
            token: query[AnsweringPath.invitation],
            isKiosk: isKiosk,
            language: chosen ?? fallback
        )
        visit.invitation = try await invitation(of: visit)
        if chosen == nil, let wanted = visit.invitation.attributes.language, survey.languages.contains(wanted) {
            visit.language = wanted
        }
        guard stored.state == .open || !isOpenNeeded else {
            throw NoSheet(reason: .notOpen(stored.state), language: visit.language)
        }
        return visit
    }

    /// What the link says, as far as survey and map still know it.
    private func invitation(of visit: Visit) async throws -> Invitation {
        let survey = visit.survey
        guard let token = visit.token else {
            if survey.access == .open { return Invitation() }
            throw NoSheet(reason: .invitationNeeded, language: visit.language)
        }
        guard let invitation = try await invitations.known()?.invitation(in: token, to: survey.code) else {
            let plain = AnsweringPath.sheet(survey.code, token: nil, isKiosk: visit.isKiosk)
            let wayOut = survey.access == .open ? plain : nil
            throw NoSheet(reason: .damagedLink, language: visit.language, wayOut: wayOut)
        }
        return invitation.known(to: survey, in: visit.map)
    }
}
