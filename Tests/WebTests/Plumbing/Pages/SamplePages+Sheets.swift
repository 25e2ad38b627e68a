import ServiceCycle
import Storage
import TestSupport

@testable import Web

extension SamplePages {
    /// How somebody comes to the sheet of the trilingual survey.
    func visit(_ invitation: String = "l-centre.c-branch.s-new.w-spring", isKiosk: Bool = false) -> Visit {
        Visit(
            survey: Sheets.survey,
            map: Fixtures.map,
            invitation: Invitation(invitation) ?? Invitation(),
            token: "token",
            isKiosk: isKiosk,
            language: frame.language
        )
    }

    /// What customers see.
    func sheets() throws -> [any Page] {
        let addresses = SheetFrame.Addresses(files: files)
        let form = try SheetForm(Array("q.wait=2&q.comment=words&q.sms.1=1&q.bothered=tone".utf8))
        let issues = Sheets.survey.questions.map { Issue("/answers/\($0.code)", "wrong") }
        let visit = visit(isKiosk: true)
        let closed = NoSheet(reason: .sent, language: frame.language, wayOut: "/s/visit")
        return [
            SheetPage(visit: self.visit(), organisation: "Nordbank", key: "key", addresses: addresses),
            SheetPage(
                visit: visit,
                organisation: "Nordbank",
                key: "key",
                form: form,
                complaint: SheetComplaint(issues, visit: visit, form: form),
                addresses: addresses
            ),
            SheetPage(
                visit: visit,
                organisation: "Nordbank",
                key: "key",
                form: form,
                complaint: SheetComplaint(SheetProblemWords.unavailable, language: frame.language),
                addresses: addresses
            ),
            ThanksPage(visit: visit, organisation: "Nordbank", addresses: addresses),
            NoSheetPage(closed, organisation: "Nordbank", isKiosk: false, addresses: addresses),
        ]
    }

    /// Where members make links, and what they print.
    func links() -> [any Page] {
        let key = InvitationKey(secret: Array(repeating: 7, count: InvitationKey.length))
        let choice = LinkChoice()
        let link = SurveyLink(choice.invitation, to: Sheets.survey, key: key, base: "https://siklus.example.org")
        let invite = PrintedLinksPage.Invite(
            link,
            choice.invitation,
            survey: Sheets.survey,
            map: Fixtures.map,
            organisation: "Nordbank",
            language: frame.language
        )
        let script = files.address(of: "links.js")
        let back = LinkPath.links(Sheets.survey.code)
        let page = LinksPage(
            frame: frame,
            survey: Sheets.survey,
            map: Fixtures.map,
            choice: choice,
            link: link,
            warnings: ["Careful."],
            script: script
        )
        return [
            page,
            PrintedLinksPage(.posters, frame: frame, invites: [invite], script: script, backPath: back),
            PrintedLinksPage(.handouts, frame: frame, invites: [invite], script: script, backPath: back),
        ] + (page.code.map { [CodeFilePage(code: $0)] } ?? [])
    }
}
