internal import Analysis
internal import Prioritisation
internal import ServiceCycle
internal import Statistics

/// What matters against how good it is: a picture, what lies in each quadrant, and what is more than enough.
struct Importance: Encodable, Equatable, Sendable {
    let quadrantChart: QuadrantChart
    let quadrantNarrow: QuadrantChart
    let importanceFinding: String
    let quadrantLists: [QuadrantList]
    let overHeading: String

    /// What could be released; nothing where no moment has both an expectation and an importance.
    let overSentences: [String]
    let hasOver: Bool
    let importanceLeftOut: String?
    let importanceTable: DataTable
    let importanceExplanation: Explanation

    /// What lies in one quadrant.
    struct QuadrantList: Encodable, Equatable, Sendable {
        let listName: String
        let listItems: [Item]
        let listIsEmpty: Bool
    }

    struct Item: Encodable, Equatable, Sendable {
        let itemNumber: String
        let itemName: String
        let itemPath: String

        /// Whether its place is certain.
        let itemSure: String
        let itemIsSure: Bool
    }

    /// - Parameters:
    ///   - importance: Every moment between its lines.
    ///   - gaps: What was expected and lived.
    ///   - drivers: What derived importance comes from, where it is derived.
    ///   - path: The address of a moment.
    ///   - language: The reader's language.
    init(
        _ importance: ImportanceReport,
        gaps: GapReport,
        drivers: DriverReport?,
        path: (Code) -> String,
        language: Language
    ) {
        let text = ImportanceText(importance, drivers: drivers, language)
        let chart = { (form: QuadrantForm, id: String) in
            QuadrantChart(
                importance.places.map(text.entry),
                axes: text.axes,
                names: QuadrantChart.Names(
                    concentrate: text.name(.concentrate),
                    keep: text.name(.keep),
                    low: text.name(.low),
                    overkill: text.name(.overkill)
                ),
                form: form,
                id: id,
                title: text.finding,
                description: ImportanceWords.description[language]
            )
        }
        quadrantChart = chart(.wide, "quadrants")
        quadrantNarrow = chart(.narrow, "quadrants-narrow")
        importanceFinding = text.finding
        quadrantLists = Quadrant.allCases.map { quadrant in
            let items = importance.places.filter { $0.quadrant == quadrant }.map { place in
                Item(
                    itemNumber: String(place.figure.position),
                    itemName: place.figure.moment.name(in: language),
                    itemPath: path(place.figure.moment.code),
                    itemSure: (place.isCertain ? StudyWords.certain : StudyWords.uncertain)[language],
                    itemIsSure: place.isCertain
                )
            }
            return QuadrantList(listName: text.name(quadrant), listItems: items, listIsEmpty: items.isEmpty)
        }
        overHeading = ImportanceWords.overHeading[language]
        overSentences = text.overService(gaps)
        hasOver = !overSentences.isEmpty
        importanceLeftOut =
            importance.leftOut.isEmpty
            ? nil
            : ImportanceWords.leftOut.text(
                language,
                ["moments": StudyWords.list(importance.leftOut.map { $0.moment.name(in: language) }, language)]
            )
        importanceTable = text.table(path: path)
        importanceExplanation = text.explanation
    }
}
