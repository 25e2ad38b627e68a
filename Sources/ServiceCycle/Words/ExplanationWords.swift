/// The headings under which a figure is explained.
package enum ExplanationWords {
    package static let counted = Phrase(en: "What was counted", de: "Was gezählt wurde", id: "Yang dihitung")
    package static let formula = Phrase(en: "Formula", de: "Formel", id: "Rumus")
    package static let reading = Phrase(en: "How to read it", de: "Wie man es liest", id: "Cara membacanya")
    package static let source = Phrase(en: "Source", de: "Quelle", id: "Sumber")
}
