internal import Hummingbird

/// Where customers answer: a sheet, its thanks, and both for a kiosk.
struct AnsweringRoutes: Sendable {
    let services: Services
    let pages: SitePages

    func add(to routes: some RouterMethods<VisitorContext>) {
        let show = ShowSheet(services: services, pages: pages)
        let take = TakeSheet(services: services, pages: pages)
        let thank = ShowThanks(services: services, pages: pages)
        routes.get(AnsweringPath.sheet) { try await show.answer($0, $1, isKiosk: false) }
        routes.post(AnsweringPath.answers) { try await take.answer($0, $1, isKiosk: false) }
        routes.get(AnsweringPath.thanks) { try await thank.answer($0, $1, isKiosk: false) }
        routes.get(AnsweringPath.kiosk) { try await show.answer($0, $1, isKiosk: true) }
        routes.post(AnsweringPath.kioskAnswers) { try await take.answer($0, $1, isKiosk: true) }
        routes.get(AnsweringPath.kioskThanks) { try await thank.answer($0, $1, isKiosk: true) }
        // Who asks for the address that a sheet was sent to wants the sheet.
        routes.get(AnsweringPath.answers) {
            try await Response.seeOther(services.visit($0, $1, isKiosk: false).address)
        }
        routes.get(AnsweringPath.kioskAnswers) {
            try await Response.seeOther(services.visit($0, $1, isKiosk: true).address)
        }
    }
}
