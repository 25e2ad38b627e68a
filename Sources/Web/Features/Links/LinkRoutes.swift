internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// The pages on which members make links to a survey and print them.
struct LinkRoutes: Sendable {
    let services: Services
    let pages: SitePages

    func add(to routes: some RouterMethods<EditorContext>) {
        routes.get(LinkPath.links, use: links)
        routes.get(LinkPath.poster) { try await printed(.posters, $0, $1) }
        routes.get(LinkPath.handouts) { try await printed(.handouts, $0, $1) }
        routes.get(LinkPath.code, use: code)
    }

    /// What a request asks for.
    private struct Wish {
        let survey: StoredSurvey
        let choice: LinkChoice
        let key: InvitationKey
        let base: String

        var link: SurveyLink { link(choice.invitation) }

        func link(_ invitation: Invitation) -> SurveyLink {
            SurveyLink(invitation, to: survey.survey, key: key, base: base)
        }
    }

    private func wish(_ request: Request, _ context: EditorContext) async throws -> Wish {
        let name = try context.parameters.require("survey")
        services.catalogue.forget(name)
        let survey = try await services.catalogue.survey(name)
        return Wish(
            survey: survey,
            choice: LinkChoice(try FormBody(request.uri.query ?? ""), survey: survey.survey, map: survey.cycle.map),
            // The first who looks at links has the key made that signs them: a write that nobody would miss.
            key: try await services.invitations.made(now: services.now()),
            base: services.settings.base(of: request)
        )
    }

    @Sendable private func links(_ request: Request, _ context: EditorContext) async throws -> Response {
        let wish = try await wish(request, context)
        let frame = pages.frame(request, title: { LinkWords.title[$0] }, account: context.account)
        let warnings = [
            services.settings.publicURL == nil ? LinkWords.localOnly : nil,
            wish.survey.state == .open ? nil : LinkWords.notOpen,
        ]
        let page = LinksPage(
            frame: frame,
            survey: wish.survey.survey,
            map: wish.survey.cycle.map,
            choice: wish.choice,
            link: wish.link,
            warnings: warnings.compactMap { $0?[frame.language] },
            script: pages.linksScript
        )
        return try pages.render(page)
    }

    private func printed(
        _ kind: PrintedLinksPage.Kind,
        _ request: Request,
        _ context: EditorContext
    ) async throws -> Response {
        let wish = try await wish(request, context)
        let map = wish.survey.cycle.map
        var invitations = [wish.choice.invitation]
        if wish.choice.isForEachLocation {
            invitations = map.locations.map { location in
                var invitation = wish.choice.invitation
                invitation.attributes.location = location.code
                return invitation
            }
        }
        let frame = pages.frame(request, title: { LinkWords.toPrint[$0] }, account: context.account)
        let organisation = services.organisation.name
        let invites = invitations.map { invitation in
            PrintedLinksPage.Invite(
                wish.link(invitation),
                invitation,
                survey: wish.survey.survey,
                map: map,
                organisation: organisation,
                language: frame.language
            )
        }
        var back = wish.choice
        back.isForEachLocation = false
        let page = PrintedLinksPage(
            kind,
            frame: frame,
            invites: invites,
            script: pages.linksScript,
            backPath: LinkPath.page(nil, wish.survey.survey.code, back)
        )
        return try pages.render(page)
    }

    @Sendable private func code(_ request: Request, _ context: EditorContext) async throws -> Response {
        let wish = try await wish(request, context)
        let title = LinkWords.codeTitle[pages.language(of: request)]
        guard let code = QRCode(wish.link.address, title: title) else { throw HTTPError(.uriTooLong) }
        var response = try pages.render(CodeFilePage(code: code))
        response.headers[.contentType] = "image/svg+xml"
        return response.attached(as: "\(wish.survey.survey.code).svg")
    }
}
