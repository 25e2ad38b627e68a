internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle

/// Thanks whoever has answered; a kiosk then begins anew by itself, without a script.
struct ShowThanks: Sendable {
    let services: Services
    let pages: SitePages

    private static let secondsOfThanks = 8

    func answer(_ request: Request, _ context: VisitorContext, isKiosk: Bool) async throws -> Response {
        let visit = try await services.visit(request, context, isKiosk: isKiosk)
        let page = ThanksPage(
            visit: visit,
            organisation: services.organisation.name,
            addresses: pages.sheetAddresses
        )
        var response = try pages.render(page)
        if isKiosk { response.headers[.refresh] = "\(Self.secondsOfThanks); url=\(visit.address)" }
        return response
    }
}

extension HTTPField.Name {
    static let refresh = HTTPField.Name("Refresh") ?? .via
}
