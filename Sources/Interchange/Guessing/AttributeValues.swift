package import ServiceCycle

/// What the cells of an attribute's column may mean.
package struct AttributeValues: Sendable {
    /// More different cells than this are no attribute.
    static let most = 60

    private let name: AttributeName

    /// The codes there are, each with what it is called in any language.
    private let known: [(code: String, names: [String])]

    /// Whether there is no map yet, so that its locations, channels and segments are made of the cells.
    private let makesCodes: Bool

    /// - Parameters:
    ///   - name: Which attribute.
    ///   - map: The map that names the locations, channels and segments; nil where there is none yet.
    package init(_ name: AttributeName, map: ServiceMap?) {
        self.name = name
        makesCodes = map == nil
        known =
            switch name {
            case .location: (map?.locations ?? []).map { ($0.code.text, $0.name.texts.map(\.value)) }
            case .channel: (map?.channels ?? []).map { ($0.code.text, $0.name.texts.map(\.value)) }
            case .segment: (map?.segments ?? []).map { ($0.code.text, $0.name.texts.map(\.value)) }
            case .language: Self.languages
            case .wave: []
            }
    }

    /// The codes that a cell may mean.
    package var codes: [String] { known.map(\.code) }

    /// Whether cells can be recognised by what they hold, and not by the column's name alone.
    var areKnown: Bool { !known.isEmpty }

    /// What each of some cells means, an empty text where nobody knows.
    package func values(of cells: [String]) -> [String: String] {
        Dictionary(cells.map { ($0, value(of: $0)) }) { first, _ in first }
    }

    private func value(of cell: String) -> String {
        let plain = cell.lowercased()
        if let found = known.first(where: { $0.code == plain || $0.names.contains { $0.lowercased() == plain } }) {
            return found.code
        }
        switch name {
        case .wave: return Code(plain.filter { !$0.isWhitespace })?.text ?? ""
        case .language: return plain.count <= 3 ? "" : Language(plain).map(\.tag) ?? ""
        case .location, .channel, .segment: return makesCodes ? Code(words: cell)?.text ?? "" : ""
        }
    }

    private static let languages: [(String, [String])] = [
        ("en", ["english", "englisch", "inggris"]), ("de", ["german", "deutsch", "jerman"]),
        ("id", ["indonesian", "indonesisch", "indonesia", "bahasa indonesia"]),
        ("ko", ["korean", "koreanisch", "korea", "한국어"]), ("fr", ["french", "französisch", "prancis"]),
        ("es", ["spanish", "spanisch", "spanyol"]), ("it", ["italian", "italienisch", "italia"]),
        ("nl", ["dutch", "niederländisch", "belanda"]), ("ja", ["japanese", "japanisch", "jepang", "日本語"]),
        ("zh", ["chinese", "chinesisch", "tionghoa", "中文"]), ("tr", ["turkish", "türkisch", "turki"]),
    ]
}
