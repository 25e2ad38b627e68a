internal import CSodium

/// Passwords are kept only as scrypt hashes (RFC 7914) with N = 2¹⁵, r = 8, p = 3, by libsodium; decision 0006.
package enum Password {
    // Public parameters, kept with each hash so that they can be raised later.
    private static let logN = 15
    private static let r = 8
    private static let p = 3

    /// Hashes a password.
    ///
    /// Takes about a quarter of a second on purpose: never on a thread that others wait for.
    package static func hash(_ password: String) throws -> String {
        let salt = Randomness.bytes(16)
        let key = try derive(password, salt: salt, logN: logN, r: r, p: p)
        return "$scrypt$ln=\(logN),r=\(r),p=\(p)$\(Digest.hex(salt))$\(Digest.hex(key))"
    }

    /// Whether a password is the one that was hashed.
    ///
    /// Takes as long as hashing, whatever the answer.
    package static func matches(_ password: String, hash: String) -> Bool {
        let parts = hash.split(separator: "$")
        guard parts.count == 4, parts[0] == "scrypt", let (logN, r, p) = parameters(parts[1]),
            let salt = Randomness.bytes(hex: parts[2]), let expected = Randomness.bytes(hex: parts[3]),
            let key = try? derive(password, salt: salt, logN: logN, r: r, p: p), key.count == expected.count
        else { return false }
        return unsafe sodium_memcmp(key, expected, key.count) == 0
    }

    /// A hash that no password has: for unknown names, so that they take as long as known ones.
    package static let unknown =
        "$scrypt$ln=\(logN),r=\(r),p=\(p)$00000000000000000000000000000000$"
        + String(repeating: "00", count: 32)

    /// Reads `ln=15,r=8,p=3`, so that hashes made with other parameters still open; nil where they make no sense.
    private static func parameters(_ text: Substring) -> (logN: Int, r: Int, p: Int)? {
        let numbers = text.split(separator: ",").compactMap { $0.split(separator: "=").last.flatMap { Int($0) } }
        guard numbers.count == 3, (10...20).contains(numbers[0]), numbers[1] == 8, (1...16).contains(numbers[2]) else {
            return nil
        }
        return (numbers[0], numbers[1], numbers[2])
    }

    private static func derive(_ password: String, salt: [UInt8], logN: Int, r: Int, p: Int) throws -> [UInt8] {
        let bytes = Array(password.utf8)
        var key = [UInt8](repeating: 0, count: 32)
        let status = unsafe crypto_pwhash_scryptsalsa208sha256_ll(
            bytes,
            bytes.count,
            salt,
            salt.count,
            UInt64(1) << UInt64(logN),
            UInt32(r),
            UInt32(p),
            &key,
            key.count
        )
        guard status == 0 else { throw DatabaseFailure.unexpected("there is no memory to hash a password") }
        return key
    }
}

/// Secrets from the operating system's generator.
package enum Randomness {
    package static func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    /// A secret that opens a door: 256 bits as 64 hexadecimal digits behind a word that says what it is.
    package static func secret(_ kind: String) -> String { "\(kind)_\(Digest.hex(bytes(32)))" }

    /// A password that a person can copy from a screen: five groups of five letters, 114 bits.
    package static func password() -> String {
        let letters = Array("abcdefghijkmnpqrstuvwxyz")
        var generator = SystemRandomNumberGenerator()
        return (0..<5).map { _ in
            String((0..<5).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] })
        }
        .joined(separator: "-")
    }

    static func bytes(hex text: Substring) -> [UInt8]? {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.count, digits.count % 2 == 0 else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
