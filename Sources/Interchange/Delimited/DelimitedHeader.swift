internal import ServiceCycle

/// The columns of a table of text, by name and position.
package struct DelimitedHeader: Equatable, Sendable {
    /// Why a column cannot be found, in a sentence.
    package struct Problem: Error, Equatable {
        package let sentence: String

        package init(sentence: String) {
            self.sentence = sentence
        }
    }

    /// The names in their order, without spaces around them.
    package let names: [String]

    package init(names: [String]) {
        self.names = names
    }

    /// The position of a column, from 0, by its name or its number from 1; a name counts before a number.
    package func position(of column: String) throws(Problem) -> Int {
        let column = column.trimmed
        let found = names.indices.filter { names[$0] == column }
        if found.count > 1 {
            let places = found.map { String($0 + 1) }.joined(separator: " and ")
            throw Problem(
                sentence: "The header names \"\(column)\" \(found.count) times, as columns \(places); use the number."
            )
        }
        if let position = found.first { return position }
        if let number = Int(column) {
            if names.indices.contains(number - 1) { return number - 1 }
            throw Problem(sentence: "There is no column \(number); the header has \(names.count).")
        }
        let hint = Spelling.nearest(to: column, among: names).map { "; did you mean \"\($0)\"?" } ?? "."
        throw Problem(sentence: "The header has no column \"\(column.prefix(80))\"\(hint)")
    }

    /// How a message names a column: by its name, or by its number where it has none.
    package func label(_ position: Int) -> String {
        guard names.indices.contains(position) else { return "column \(position + 1)" }
        let name = names[position]
        return name.isEmpty ? "column \(position + 1)" : "column \"\(name.prefix(60))\""
    }
}

extension StringProtocol {
    /// The text without spaces, tabs and line ends around it.
    var trimmed: String {
        let isSpace = { (character: Character) in character.isWhitespace }
        guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}
