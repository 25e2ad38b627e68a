internal import HTTPTypes
internal import ServiceCycle

/// Says why there is no sheet, and where to go instead.
struct NoSheetPage: Page {
    static let template = "answering/no-sheet"

    let frame: SheetFrame
    let title: String
    let text: String
    let wayOut: String?
    let wayOutLabel: String

    init(_ refused: NoSheet, organisation: String, isKiosk: Bool, addresses: SheetFrame.Addresses) {
        let language = refused.language
        let words = refused.reason.words
        title = words.title[language]
        text = words.text[language]
        wayOut = refused.wayOut
        wayOutLabel = words.wayOut[language]
        frame = SheetFrame(
            language: language,
            title: title,
            organisation: organisation,
            isKiosk: isKiosk,
            addresses: addresses
        )
    }
}

extension NoSheet.Reason {
    fileprivate var words: (title: Phrase, text: Phrase, wayOut: Phrase) {
        switch self {
        case .unknown: (NoSheetWords.unknownTitle, NoSheetWords.unknownText, NoSheetWords.answerAnyway)
        case .damagedLink: (NoSheetWords.damagedTitle, NoSheetWords.damagedText, NoSheetWords.answerAnyway)
        case .invitationNeeded:
            (NoSheetWords.invitationTitle, NoSheetWords.invitationText, NoSheetWords.answerAnyway)
        case .notOpen(.draft): (NoSheetWords.draftTitle, NoSheetWords.laterText, NoSheetWords.answerAnyway)
        case .notOpen(.closed): (NoSheetWords.closedTitle, NoSheetWords.closedText, NoSheetWords.answerAnyway)
        case .notOpen: (NoSheetWords.pausedTitle, NoSheetWords.laterText, NoSheetWords.answerAnyway)
        case .sent: (NoSheetWords.sentTitle, NoSheetWords.sentText, NoSheetWords.newSheet)
        case .failed(let status):
            (ErrorWords.title(status.code), ErrorWords.sentence(status.code), NoSheetWords.newSheet)
        }
    }

    var status: HTTPResponse.Status {
        switch self {
        case .unknown: .notFound
        case .damagedLink: .badRequest
        case .invitationNeeded, .notOpen(.draft), .notOpen(.paused), .notOpen(.open): .forbidden
        case .notOpen(.closed): .gone
        case .sent: .conflict
        case .failed(let status): status
        }
    }
}
