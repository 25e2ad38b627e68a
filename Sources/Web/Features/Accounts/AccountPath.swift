internal import Hummingbird

/// The addresses for signing in and out.
enum AccountPath {
    static let signIn: RouterPath = "/sign-in"
    static let signOut: RouterPath = "/sign-out"
    static let home: RouterPath = "/"

    /// The sign-in page that leads back to a page of ours.
    static func signIn(next: String) -> String {
        guard isOwn(next), next != "/" else { return "/sign-in" }
        return "/sign-in?next=" + next.utf8.map(escaped).joined()
    }

    /// Whether a path leads to this site and nowhere else.
    static func isOwn(_ path: String) -> Bool {
        path.hasPrefix("/") && !path.hasPrefix("//") && !path.contains("\\")
            && path.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    private static func escaped(_ byte: UInt8) -> String {
        let character = Character(Unicode.Scalar(byte))
        if character.isASCII, character.isLetter || character.isNumber || "/-._~".contains(character) {
            return String(character)
        }
        return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
}
