internal import CSodium

/// A BLAKE2b-256 digest (RFC 7693), by libsodium.
package enum Digest {
    /// How many bytes a digest has.
    package static let length = 32

    package static func of(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: length)
        unsafe crypto_generichash(&digest, length, bytes, UInt64(bytes.count), nil, 0)
        return digest
    }

    package static func of(_ text: String) -> [UInt8] { of(Array(text.utf8)) }

    /// SHA-256 (FIPS 180-4), where a browser asks for it.
    package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: length)
        unsafe crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
        return digest
    }

    /// The digest as 64 hexadecimal digits.
    package static func hex(_ digest: [UInt8]) -> String {
        digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
