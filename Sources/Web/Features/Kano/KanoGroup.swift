internal import Analysis
internal import Kano
internal import ServiceCycle

/// The attributes that certainly are of one category, or those that are of none: `kano/group` shows them.
struct KanoGroup: Encodable, Equatable, Sendable {
    let groupLetter: String
    let groupMeaning: String
    let groupIsMixed: Bool
    let groupItems: [Item]

    struct Item: Encodable, Equatable, Sendable {
        let itemName: String
        let itemPath: String
        let itemFigure: String
    }

    /// The groups in the order in which they matter, those that are not told apart last.
    static func all(_ study: KanoEntries, _ language: Language) -> [KanoGroup] {
        let format = NumberFormat(language)
        let told = KanoCategory.allCases.map { category in
            KanoGroup(
                groupLetter: category.letter,
                groupMeaning: KanoCategoryWords.meaning(category.letter)[language],
                groupIsMixed: false,
                groupItems: study.shown.filter { $0.profile.isTold && $0.profile.mode?.category == category }
                    .map { Item($0, format) }
            )
        }
        let others = KanoGroup(
            groupLetter: "?",
            groupMeaning: KanoFindingWords.unclear[language],
            groupIsMixed: true,
            groupItems: study.shown.filter { !$0.profile.isTold }.map { Item($0, format) }
        )
        return (told + [others]).filter { !$0.groupItems.isEmpty }
    }
}

extension KanoGroup.Item {
    fileprivate init(_ shown: KanoEntries.Shown, _ format: NumberFormat) {
        let certainty = shown.profile.mode.flatMap { shown.profile.probabilities?[$0.category] }
        let letter = shown.profile.mode.map { "\($0.category.letter) " } ?? ""
        itemName = shown.name
        itemPath = "#\(shown.entry.anchor)"
        itemFigure =
            certainty.map { "\(letter)\(KanoText.certainty($0, format)) · \(format.count(shown.attribute.count))" }
            ?? format.count(shown.attribute.count)
    }
}
