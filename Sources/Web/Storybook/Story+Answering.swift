internal import ServiceCycle
internal import Storage

extension Story {
    /// What customers see, and where members make the links to it.
    static let answering: [Story] = [
        Story("sheet", "A survey on a telephone") { $0.sheet() },
        Story("sheet-kiosk", "A survey at a kiosk") { $0.sheet(isKiosk: true) },
        Story("sheet-wrong", "A survey that was sent with a mistake") { stage in
            let visit = stage.visit()
            let issues = visit.questions.filter(\.isRequired).map {
                Issue("/answers/\($0.code)", AnsweringWords.required[stage.language])
            }
            let form = try SheetForm([])
            return stage.sheet(form: form, complaint: SheetComplaint(issues, visit: visit, form: form))
        },
        Story("thanks", "Thanks") { stage in
            ThanksPage(visit: stage.visit(), organisation: "Nordbank", addresses: stage.addresses)
        },
        Story("no-sheet", "A survey that is closed") { stage in
            NoSheetPage(
                NoSheet(reason: .notOpen(.closed), language: stage.language),
                organisation: "Nordbank",
                isKiosk: false,
                addresses: stage.addresses
            )
        },
        Story("links", "Links and codes", page: links),
        Story("poster", "A poster to print") { stage in
            PrintedLinksPage(
                .posters,
                frame: stage.frame(LinkWords.poster[stage.language], path: LinkPath.links(stage.sample.survey.code)),
                invites: [stage.invite],
                script: stage.files.address(of: "links.js"),
                backPath: "links.html"
            )
        },
        Story("code", "A code as a picture", page: code),
    ]

    @Sendable private static func links(_ stage: StoryStage) -> any Page {
        LinksPage(
            frame: stage.frame(LinkWords.title[stage.language], path: LinkPath.links(stage.sample.survey.code)),
            survey: stage.sample.survey,
            map: stage.sample.map,
            choice: LinkChoice(),
            link: stage.link,
            warnings: [],
            script: stage.files.address(of: "links.js")
        )
    }

    @Sendable private static func code(_ stage: StoryStage) throws -> any Page {
        guard let code = QRCode(stage.link.address, title: LinkWords.title[stage.language]) else {
            throw PageFailure.unreadable("QR")
        }
        return CodeFilePage(code: code)
    }
}

extension StoryStage {
    fileprivate var addresses: SheetFrame.Addresses { SheetFrame.Addresses(files: files) }

    fileprivate var link: SurveyLink {
        let key = InvitationKey(secret: Array(repeating: 7, count: InvitationKey.length))
        return SurveyLink(Invitation(), to: sample.survey, key: key, base: "https://siklus.example.org")
    }

    fileprivate var invite: PrintedLinksPage.Invite {
        PrintedLinksPage.Invite(
            link,
            Invitation(),
            survey: sample.survey,
            map: sample.map,
            organisation: "Nordbank",
            language: language
        )
    }

    fileprivate func visit(isKiosk: Bool = false) -> Visit {
        Visit(
            survey: sample.survey,
            map: sample.map,
            invitation: Invitation(),
            token: nil,
            isKiosk: isKiosk,
            language: language
        )
    }

    fileprivate func sheet(
        isKiosk: Bool = false,
        form: SheetForm? = nil,
        complaint: SheetComplaint? = nil
    ) -> SheetPage {
        SheetPage(
            visit: visit(isKiosk: isKiosk),
            organisation: "Nordbank",
            key: "story",
            form: form,
            complaint: complaint,
            addresses: addresses
        )
    }
}
