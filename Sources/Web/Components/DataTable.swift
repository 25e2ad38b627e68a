/// Rows of figures with their names; `parts/table` shows it, on a telephone each row as a list.
struct DataTable: Encodable, Equatable, Sendable {
    let tableCaption: String

    /// Whether only screen readers hear the caption, since a heading says it already.
    let captionIsUnseen: Bool
    let tableColumns: [Column]
    let tableRows: [Row]

    struct Column: Encodable, Equatable, Sendable {
        let columnLabel: String
        let columnIsFigure: Bool
    }

    struct Row: Encodable, Equatable, Sendable {
        let rowName: String
        let rowLink: Link?
        let rowIsKey: Bool
        let rowIsBad: Bool
        let rowCells: [Cell]

        /// In place of all cells where the figures are withheld.
        let rowWithheld: Withheld?

        init(
            _ name: String,
            path: String? = nil,
            isKey: Bool = false,
            isBad: Bool = false,
            cells: [Cell] = [],
            withheld: Withheld? = nil
        ) {
            rowName = name
            rowLink = path.map(Link.init)
            rowIsKey = isKey
            rowIsBad = isBad
            rowCells = cells
            rowWithheld = withheld
        }
    }

    struct Link: Encodable, Equatable, Sendable {
        let rowPath: String
    }

    struct Withheld: Encodable, Equatable, Sendable {
        let withheldText: String
        let withheldSpan: String
    }

    /// One figure: what stands out, what stands beside it and below it.
    struct Cell: Encodable, Equatable, Sendable {
        let cellLabel: String
        let cellText: String
        let cellNote: String?
        let cellVerdict: Verdict?
        let cellIsFigure: Bool
        let cellIsStrong: Bool

        init(
            _ label: String,
            _ text: String,
            note: String? = nil,
            verdict: Verdict? = nil,
            isFigure: Bool = true,
            isStrong: Bool = false
        ) {
            cellLabel = label
            cellText = text
            cellNote = note
            cellVerdict = verdict
            cellIsFigure = isFigure
            cellIsStrong = isStrong
        }
    }

    struct Verdict: Encodable, Equatable, Sendable {
        let verdictText: String
        let verdictIsBad: Bool
        let verdictIsGood: Bool

        /// Certain, and neither good nor bad.
        let verdictIsCertain: Bool

        init(_ text: String, isBad: Bool = false, isGood: Bool = false, isCertain: Bool = false) {
            verdictText = text
            verdictIsCertain = isCertain
            verdictIsBad = isBad
            verdictIsGood = isGood
        }
    }

    /// - Parameters:
    ///   - caption: What the table is about.
    ///   - isUnseen: Whether a heading says it already.
    ///   - columns: The heads, the first over the names.
    ///   - words: The places of the columns that hold words, not figures.
    ///   - rows: The rows.
    init(_ caption: String, isUnseen: Bool = false, columns: [String], words: Set<Int> = [0], rows: [Row]) {
        tableCaption = caption
        captionIsUnseen = isUnseen
        tableColumns = columns.enumerated().map { index, label in
            Column(columnLabel: label, columnIsFigure: !words.contains(index))
        }
        tableRows = rows
    }
}
