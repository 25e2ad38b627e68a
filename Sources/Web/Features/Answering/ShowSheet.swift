internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// Gives a visitor a fresh sheet.
struct ShowSheet: Sendable {
    let services: Services
    let pages: SitePages

    func answer(_ request: Request, _ context: VisitorContext, isKiosk: Bool) async throws -> Response {
        // Whoever begins is to see the survey as it is now, not as it was when somebody answered last.
        services.catalogue.forget(try context.parameters.require("survey"))
        let visit = try await services.visit(request, context, isKiosk: isKiosk, isOpenNeeded: true)
        let page = SheetPage(
            visit: visit,
            organisation: services.organisation.name,
            key: Randomness.secret(SheetForm.key),
            addresses: pages.sheetAddresses
        )
        var response = try pages.render(page)
        // "Back" is to show the sheet that was sent, with its key; at a kiosk nobody is to see it.
        if !isKiosk { response.headers[.cacheControl] = "private, no-cache" }
        return response
    }
}
