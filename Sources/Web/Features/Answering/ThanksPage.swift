internal import ServiceCycle

/// The end of a sheet: thanks in the owner's words.
struct ThanksPage: Page {
    static let template = "answering/thanks"

    let frame: SheetFrame
    let thanks: String
    let afterwards: String

    /// Where the next person begins, at a kiosk.
    let nextSheet: String?
    let startAgain: String

    init(visit: Visit, organisation: String, addresses: SheetFrame.Addresses) {
        let language = visit.language
        thanks = visit.survey.thanks.text(for: language) ?? AnsweringWords.thanks[language]
        afterwards = (visit.isKiosk ? AnsweringWords.startsAgain : AnsweringWords.mayClose)[language]
        nextSheet = visit.isKiosk ? visit.address : nil
        startAgain = AnsweringWords.startAgain[language]
        frame = SheetFrame(
            language: language,
            title: AnsweringWords.thanksTitle[language],
            organisation: organisation,
            isKiosk: visit.isKiosk,
            addresses: addresses
        )
    }
}
