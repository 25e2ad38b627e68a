package import ServiceCycle

/// Lists as they are written on the command line: `a, b, "c, with a comma"`.
package enum ListText {
    /// Returns the items, without spaces around them.
    package static func items(_ text: String) -> [String] {
        var items = [""]
        var isQuoted = false
        for character in text {
            switch character {
            case "\"": isQuoted.toggle()
            case ",": if isQuoted { items[items.count - 1].append(character) } else { items.append("") }
            default: items[items.count - 1].append(character)
            }
        }
        return items.map(\.trimmedSpaces).filter { !$0.isEmpty }
    }

    /// Returns the numbers of a list.
    ///
    /// - Parameters:
    ///   - text: The list, such as `1,2`.
    ///   - option: The option it was given for, for messages.
    /// - Returns: What was read, in order.
    /// - Throws: A refusal that names the file, the line and the column of what cannot be used.
    package static func numbers(_ text: String, option: String) throws(Refusal) -> [Double] {
        var numbers: [Double] = []
        for item in items(text) {
            guard case .number(let number) = NumberCell(Array(item.utf8)[...]) else {
                throw Refusal(.invalid, "\(option) takes numbers with commas between them, not \"\(item.prefix(40))\".")
            }
            numbers.append(number)
        }
        return numbers
    }
}
