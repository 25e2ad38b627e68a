internal import Hummingbird

/// The addresses for signing in and out.
enum AccountPath {
    static let signIn: RouterPath = "/sign-in"
    static let signOut: RouterPath = "/sign-out"
    static let signOutURL = "/sign-out"

    /// The sign-in page that leads back to a page of ours.
    static func signIn(next: String) -> String {
        guard isOwn(next), next != "/" else { return "/sign-in" }
        return "/sign-in?next=\(FormBody.encoded(next))"
    }

    /// Whether a path leads to this site and nowhere else.
    static func isOwn(_ path: String) -> Bool {
        path.hasPrefix("/") && !path.hasPrefix("//") && !path.contains("\\")
            && path.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}
