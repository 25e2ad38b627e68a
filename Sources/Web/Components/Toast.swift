internal import ServiceCycle

/// What was just done, said once on the page that follows; `parts/toast` shows it.
///
/// It stays until the next page: nothing that is to be read goes away by itself.
struct Toast: Encodable, Equatable, Sendable {
    let toastText: String

    /// Where it leads, such as to what was made.
    let toastLink: Link?

    struct Link: Encodable, Equatable, Sendable {
        let toastPath: String
        let toastLabel: String
    }

    init(_ text: String, link: Link? = nil) {
        toastText = text
        toastLink = link
    }
}
