/// A word or two about a thing, beside its name; `parts/badge` shows it.
struct Badge: Encodable, Equatable, Sendable {
    let badgeText: String

    /// The class after `badge`, with a space before it.
    let badgeState: String

    /// A diamond goes before the words, as on a curve.
    let badgeIsKey: Bool

    enum Kind: String, Sendable {
        /// A fact about the thing.
        case plain = ""
        /// A critical moment.
        case critical = " is-critical"
        /// Certainly below what must hold.
        case bad = " is-critical is-bad"
        /// Certainly above, or going on.
        case good = " is-good"
        /// Certain, and neither good nor bad.
        case marked = " is-marked"
        /// Not yet to be seen by others.
        case draft = " is-draft"
    }

    init(_ text: String, _ kind: Kind = .plain) {
        badgeText = text
        badgeState = kind.rawValue
        badgeIsKey = kind == .critical || kind == .bad
    }
}
