/// The parts of a thing as a form holds them: plain texts by name, in the order of the form.
///
/// A moment's name in German is `name.de`. What is not there reads as an empty text.
package struct Fields: Equatable, Sendable {
    package private(set) var names: [String] = []
    private var texts: [String: String] = [:]

    package init() {}

    package init(_ pairs: [(name: String, text: String)]) {
        for (name, text) in pairs { self[name] = text }
    }

    package subscript(name: String) -> String {
        get { texts[name] ?? "" }
        set {
            if texts.updateValue(newValue, forKey: name) == nil { names.append(name) }
        }
    }

    /// Whether there is such a part, be it empty.
    package func has(_ name: String) -> Bool { texts[name] != nil }

    /// These parts without some of them.
    package func without(_ names: [String]) -> Fields {
        Fields(self.names.filter { !names.contains($0) }.map { ($0, self[$0]) })
    }

    /// These parts with those of a form put over them; what the form does not have stays as it is.
    package func overlaid(with form: Fields) -> Fields {
        var result = self
        for name in form.names { result[name] = form[name] }
        return result
    }
}

extension Fields {
    /// Writes a text in each of the languages, and in those that it has beside them.
    package mutating func write(_ name: String, _ text: LocalisedText, in languages: [Language]) {
        for language in languages + text.languages.filter({ !languages.contains($0) }) {
            self["\(name).\(language)"] = text[language] ?? ""
        }
    }

    /// The text that is written under a name, in all its languages.
    package func text(_ name: String) -> LocalisedText {
        var text = LocalisedText()
        for field in names where field.hasPrefix(name + ".") {
            guard let language = Language(field.dropFirst(name.count + 1)) else { continue }
            text[language] = self[field]
        }
        return text
    }

    /// What stands between a prefix and the next dot, in order: the keys of a list such as `standard.minutes-1.target`.
    package func keys(under prefix: String) -> [String] {
        var keys: [String] = []
        for name in names where name.hasPrefix(prefix + ".") {
            let key = String(name.dropFirst(prefix.count + 1).prefix { $0 != "." })
            if !keys.contains(key) { keys.append(key) }
        }
        return keys
    }
}
