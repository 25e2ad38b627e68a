extension Question {
    /// What a Kano pair is about, in few words: its first half without the question at the end.
    ///
    /// “If your meal arrives hot, how do you feel?” is about “Your meal arrives hot”. Where no such end is found it is the
    /// whole text, and where there is no text the code.
    package func attributeName(in language: Language) -> String {
        guard let text = text.text(for: language) else { return code.text }
        var name = text[...]
        // The question at the end begins after the last comma or colon.
        if name.hasSuffix("?"), let cut = name.lastIndex(where: { $0 == "," || $0 == ":" }), cut > name.startIndex {
            name = name[..<cut]
        }
        // Without it German would end in a verb that waits for its clause.
        for word in ["If ", "Jika "] where name.hasPrefix(word) && name.count > word.count {
            name = name.dropFirst(word.count)
        }
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}
