/// A code as a picture of its own, to be placed in one's own printed matter.
struct CodeFilePage: Page {
    static let template = "links/code-file"

    let code: QRCode
}
