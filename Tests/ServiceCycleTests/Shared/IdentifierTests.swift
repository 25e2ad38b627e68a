import ServiceCycle
import Testing

@Suite struct IdentifierTests {
    private typealias ID = Identifier<Self>

    /// RFC 9562, appendix A.6: the example of version 7.
    private static let example = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"

    /// Gives the same bits again and again.
    private struct Constant: RandomNumberGenerator {
        let bits: UInt64
        mutating func next() -> UInt64 { bits }
    }

    @Test func `text, bytes and halves say the same`() throws {
        let id = try #require(ID(Self.example))
        #expect(id.description == Self.example)
        #expect(id.high == 0x017f_22e2_79b0_7cc3)
        #expect(id.low == 0x98c4_dc0c_0c07_398f)
        #expect(ID(bytes: id.bytes) == id)
        #expect(id.bytes.count == 16)
        #expect(ID(Self.example.uppercased()) == id)
    }

    @Test(arguments: [0, 1, .max] as [UInt64])
    func `a new one is of version 7, variant 10 and holds its time`(_ bits: UInt64) {
        var generator = Constant(bits: bits)
        let id = ID(now: Instant(microseconds: 0x017f_22e2_79b0 * 1_000 + 999), using: &generator)
        #expect(id.high >> 16 == 0x017f_22e2_79b0)
        #expect(id.high >> 12 & 0xF == 7)
        #expect(id.low >> 62 == 0b10)
    }

    @Test func `later ones sort after earlier ones, as values and as bytes`() {
        let ids = (1...200).map { ID(now: Instant(microseconds: $0 * 1_000)) }
        #expect(ids == ids.sorted())
        #expect(ids.map(\.description) == ids.map(\.description).sorted())
        #expect(Set(ids).count == 200)
    }

    @Test(arguments: [
        "", "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e279b07cc398c4dc0c0c07398f",
        "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
        "017f22e27-9b0-7cc3-98c4-dc0c0c07398f", "----017f22e279b07cc398c4dc0c0c07398f",
        "０17f22e2-79b0-7cc3-98c4-dc0c0c0739", "{17f22e2-79b0-7cc3-98c4-dc0c0c07398f",
    ])
    func `what is no identifier is refused`(_ text: String) {
        #expect(ID(text) == nil)
    }

    @Test(arguments: [0, 15, 17])
    func `another number of bytes is refused`(_ count: Int) {
        #expect(ID(bytes: [UInt8](repeating: 1, count: count)) == nil)
    }

    @Test func `a time before 1970 becomes its beginning`() {
        #expect(ID(now: Instant(seconds: -5)).high >> 16 == 0)
    }
}
