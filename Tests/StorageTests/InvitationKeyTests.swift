import ServiceCycle
import Storage
import TestSupport
import Testing

@Suite struct InvitationKeyTests {
    private static let key = InvitationKey(secret: Array(0..<32))

    private static func invitation(_ text: String) throws -> Invitation { try #require(Invitation(text)) }

    /// Python 3.11: `hmac.new(bytes(range(32)), b"siklus invitation 1\nvisit\n" + text, hashlib.sha256)`, its first sixteen
    /// bytes by `base64.urlsafe_b64encode`.
    @Test(arguments: [
        ("l-harbour.g-id", "l-harbour.g-id.2hqE31MApDF0zWQYE9dmAQ"), ("", "pv_-VHlMnh5qRin5Ng5Rnw"),
    ])
    func `the signature is HMAC-SHA-256 over survey and invitation`(_ text: String, _ token: String) throws {
        #expect(Self.key.token(of: try Self.invitation(text), to: code("visit")) == token)
        #expect(Self.key.invitation(in: token, to: code("visit"))?.text == text)
    }

    @Test func `a token in which any letter was changed, added or cut is refused`() {
        let token = "l-harbour.g-id.2hqE31MApDF0zWQYE9dmAQ"
        let letters = Array(token)
        var forged = [token + "A", token + ".", "." + token, String(token.dropFirst()), "", ".", "harbour"]
        for index in letters.indices {
            for letter in "aZ7.-_" where letter != letters[index] {
                var changed = letters
                changed[index] = letter
                forged.append(String(changed))
            }
            forged.append(String(letters[..<index]))
        }
        for text in forged { #expect(Self.key.invitation(in: text, to: code("visit")) == nil, "\(text)") }
    }

    @Test func `a token opens no other survey, and no other organisation's key signed it`() throws {
        let token = Self.key.token(of: try Self.invitation("l-harbour"), to: code("visit"))
        #expect(Self.key.invitation(in: token, to: code("visit-2")) == nil)
        let other = InvitationKey(secret: Array(1...32))
        #expect(other.invitation(in: token, to: code("visit")) == nil)
    }
}
