/// A word or sentence of the interface in each of its languages; there is none that lacks one of them.
///
/// Places to be filled stand in braces: `"{count} answers"`.
package struct Phrase: Equatable, Sendable {
    package let en: String
    package let de: String
    package let id: String

    package init(en: String, de: String, id: String) {
        self.en = en
        self.de = de
        self.id = id
    }

    /// The words for a reader of the language; English where the interface does not speak it.
    package subscript(language: Language) -> String {
        switch language.tag.prefix(2) {
        case "de": de
        case "id": id
        default: en
        }
    }

    /// The words with their places filled; what is filled in is never searched for places itself.
    package func text(_ language: Language, _ values: [String: String]) -> String {
        pieces(language).map { piece in
            switch piece {
            case .words(let words): words
            case .place(let name): values[name] ?? ""
            }
        }.joined()
    }

    /// The words cut at one place: what stands before it, what fills it, and what follows.
    package func text(
        _ language: Language,
        _ values: [String: String],
        around place: String
    ) -> (lead: String, figure: String, rest: String) {
        let pieces = pieces(language)
        let index = pieces.firstIndex(of: .place(place)) ?? pieces.endIndex
        let fill = { (pieces: ArraySlice<Piece>) in
            pieces.map { piece in
                switch piece {
                case .words(let words): words
                case .place(let name): values[name] ?? ""
                }
            }.joined()
        }
        return (fill(pieces[..<index]), values[place] ?? "", fill(pieces[min(index + 1, pieces.endIndex)...]))
    }

    /// The names of the places in one language.
    package func places(_ language: Language) -> Set<String> {
        Set(
            pieces(language).compactMap { piece in
                if case .place(let name) = piece { name } else { nil }
            }
        )
    }

    private enum Piece: Equatable {
        case words(String)
        case place(String)
    }

    private func pieces(_ language: Language) -> [Piece] {
        var pieces: [Piece] = []
        var rest = self[language][...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            pieces.append(.words(String(rest[..<open])))
            pieces.append(.place(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        return pieces + [.words(String(rest))]
    }
}
