internal import CSodium
internal import FoundationEssentials
package import ServiceCycle

/// Signs invitations, so that nobody can make one up or change what it says.
///
/// The signature is HMAC-SHA-256 (RFC 2104), cut to its first 128 bits, which the RFC allows and which keeps codes small.
package struct InvitationKey: Equatable, Sendable {
    /// How many bytes a secret has.
    package static let length = 32
    private static let signatureLength = 16

    private let secret: [UInt8]

    /// - Parameter secret: 32 random bytes, which never leave the server.
    package init(secret: [UInt8]) {
        precondition(secret.count == Self.length, "the key of invitations has 32 bytes")
        self.secret = secret
    }

    /// The invitation to a survey with its signature, as it stands in the link.
    package func token(of invitation: Invitation, to survey: Code) -> String {
        let text = invitation.text
        let signature = signature(of: text, to: survey)
        return text.isEmpty ? signature : "\(text).\(signature)"
    }

    /// What a token says, or nil where it was not signed with this key for this survey.
    package func invitation(in token: String, to survey: Code) -> Invitation? {
        let end = token.lastIndex(of: ".")
        let text = end.map { token[..<$0] } ?? ""
        let given = Array(token[(end.map(token.index(after:)) ?? token.startIndex)...].utf8)
        let right = Array(signature(of: String(text), to: survey).utf8)
        guard given.count == right.count, unsafe sodium_memcmp(given, right, right.count) == 0 else { return nil }
        return Invitation(text)
    }

    private func signature(of text: String, to survey: Code) -> String {
        let message = Array("siklus invitation 1\n\(survey)\n\(text)".utf8)
        var code = [UInt8](repeating: 0, count: 32)
        unsafe crypto_auth_hmacsha256(&code, message, UInt64(message.count), secret)
        return Data(code.prefix(Self.signatureLength)).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
