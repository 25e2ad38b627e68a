internal import ServiceCycle

/// A question before something that cannot be undone; `parts/dialog` asks it over the page, ``ConfirmPage`` as a page.
struct ConfirmDialog: Encodable, Equatable, Sendable {
    let dialogID: String
    let dialogTitle: String
    let dialogText: String

    /// Where the form is sent.
    let dialogPath: String
    let dialogHidden: [Hidden]
    let dialogConfirm: String
    let dialogConfirmClass: String
    let dialogCancel: String

    struct Hidden: Encodable, Equatable, Sendable {
        let dialogFieldName: String
        let dialogFieldValue: String
    }

    /// - Parameters:
    ///   - id: An identifier that is its own on the page; a button opens the dialog by it.
    ///   - title: The question.
    ///   - text: What will happen, and what will not.
    ///   - confirm: The verb on the button, never just "Yes".
    ///   - path: Where the form is sent.
    ///   - hidden: What the form sends along.
    ///   - isDangerous: Whether something is lost by it.
    ///   - language: The reader's language.
    init(
        id: String = "confirm",
        title: String,
        text: String,
        confirm: String,
        path: String,
        hidden: [(name: String, value: String)] = [],
        isDangerous: Bool = true,
        language: Language
    ) {
        dialogID = id
        dialogTitle = title
        dialogText = text
        dialogPath = path
        dialogHidden = hidden.map { Hidden(dialogFieldName: $0.name, dialogFieldValue: $0.value) }
        dialogConfirm = confirm
        dialogConfirmClass = "button" + (isDangerous ? ButtonRow.Weight.danger : .main).rawValue
        dialogCancel = ComponentWords.cancel[language]
    }
}

/// The question as a page of its own, which works everywhere.
struct ConfirmPage: Page {
    static let template = "confirm"

    let frame: PageFrame
    let dialog: ConfirmDialog

    /// What must be typed first, where much is at stake.
    let guardField: Field?
    let summary: ProblemSummary?
    let backPath: String

    init(
        frame: PageFrame,
        _ dialog: ConfirmDialog,
        back: String,
        guardField: Field? = nil,
        summary: ProblemSummary? = nil
    ) {
        self.frame = frame
        self.dialog = dialog
        self.guardField = guardField
        self.summary = summary
        backPath = back
    }
}
