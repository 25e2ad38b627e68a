/// Reads the stored properties of a page, as the compiler lists them: words, truths, lists, and parts made of such.
///
/// A number is refused, since pages carry formatted texts. Containers within containers are there for the protocol alone: what
/// the compiler writes never asks for one.
struct PageEncoder: Encoder {
    /// What has been read of one value; a class, since its containers are handed on.
    fileprivate final class Reading {
        var properties: [String: Any] = [:]
        var list: [Any]?
        var single: Any?

        var whole: Any { single ?? list ?? PageValues(properties: properties) }
    }

    fileprivate let reading: Reading
    let codingPath: [any CodingKey]

    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// The properties of a page.
    ///
    /// - Throws: `EncodingError` with the place of what no template can show.
    static func values(of page: some Encodable) throws -> Any { try whole(page, at: []) }

    fileprivate static func whole(_ value: some Encodable, at path: [any CodingKey]) throws -> Any {
        let reading = Reading()
        try value.encode(to: PageEncoder(reading: reading, codingPath: path))
        return reading.whole
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(Properties(reading: reading, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        reading.list = []
        return List(reading: reading, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(reading: reading, codingPath: codingPath) }
}

/// Properties by their names.
private struct Properties<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let reading: PageEncoder.Reading
    let codingPath: [any CodingKey]

    func encodeNil(forKey key: Key) {}
    func encode(_ value: Bool, forKey key: Key) { reading.properties[key.stringValue] = value }

    func encode(_ value: String, forKey key: Key) {
        reading.properties[key.stringValue] = PageValues.Text(value)
    }

    func encode(_ value: some Encodable, forKey key: Key) throws {
        reading.properties[key.stringValue] = try PageEncoder.whole(value, at: codingPath + [key])
    }

    // A property that is nil is kept as such: otherwise the template would go on looking for its name in all that is around it.
    func encodeIfPresent(_ value: Bool?, forKey key: Key) { set(value, forKey: key, encode) }
    func encodeIfPresent(_ value: String?, forKey key: Key) { set(value, forKey: key, encode) }
    func encodeIfPresent(_ value: (some Encodable)?, forKey key: Key) throws { try set(value, forKey: key, encode) }

    private func set<Value, Failure>(
        _ value: Value?,
        forKey key: Key,
        _ encode: (Value, Key) throws(Failure) -> Void
    ) throws(Failure) {
        guard let value else {
            reading.properties[key.stringValue] = PageValues.Text.none
            return
        }
        try encode(value, key)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy keyType: Nested.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        superEncoder().container(keyedBy: keyType)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { superEncoder().unkeyedContainer() }
    func superEncoder() -> any Encoder { PageEncoder(reading: reading, codingPath: codingPath) }
    func superEncoder(forKey key: Key) -> any Encoder { superEncoder() }
}

/// Items in their order.
private struct List: UnkeyedEncodingContainer {
    let reading: PageEncoder.Reading
    let codingPath: [any CodingKey]

    var count: Int { reading.list?.count ?? 0 }

    func encodeNil() {}
    func encode(_ value: some Encodable) throws { reading.list?.append(try PageEncoder.whole(value, at: codingPath)) }

    func nestedContainer<Nested: CodingKey>(keyedBy keyType: Nested.Type) -> KeyedEncodingContainer<Nested> {
        superEncoder().container(keyedBy: keyType)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { superEncoder().unkeyedContainer() }
    func superEncoder() -> any Encoder { PageEncoder(reading: reading, codingPath: codingPath) }
}

/// A word or a truth.
private struct Single: SingleValueEncodingContainer {
    let reading: PageEncoder.Reading
    let codingPath: [any CodingKey]

    func encodeNil() {}
    func encode(_ value: Bool) { reading.single = value }
    func encode(_ value: String) { reading.single = PageValues.Text(value) }

    func encode(_ value: some Encodable) throws {
        let reason = "Pages show words and truths; this wants to be formatted."
        throw EncodingError.invalidValue(value, EncodingError.Context(codingPath: codingPath, debugDescription: reason))
    }
}
