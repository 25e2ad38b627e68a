/// The measures of a plot of dots.
struct DotForm: Equatable, Sendable {
    let width: Double

    /// Where names begin, and how wide they may be.
    let nameX: Double
    let nameWidth: Double

    /// Whether the name stands above its marks, or else beside them.
    let isNameAbove: Bool
    let plotLeft: Double
    let plotRight: Double

    /// Where the figure and its interval are aligned, both by their end.
    let valueX: Double
    let noteX: Double

    /// How far below the marks the interval stands; the same line in a wide picture.
    let noteShift: Double
    let top: Double
    let rowHeight: Double

    static let lineHeight = 15.0
    private static let nameSize = 13.0

    /// For a desk.
    static let wide = DotForm(
        width: 1160,
        nameX: 2,
        nameWidth: 250,
        isNameAbove: false,
        plotLeft: 284,
        plotRight: 850,
        valueX: 940,
        noteX: 1158,
        noteShift: 4.5,
        top: 24,
        rowHeight: 38
    )

    /// For a telephone.
    static let narrow = DotForm(
        width: 344,
        nameX: 2,
        nameWidth: 340,
        isNameAbove: true,
        plotLeft: 10,
        plotRight: 270,
        valueX: 342,
        noteX: 342,
        noteShift: 21,
        top: 24,
        rowHeight: 48
    )

    /// For paper: A4, upright.
    static let paper = DotForm(
        width: 720,
        nameX: 2,
        nameWidth: 186,
        isNameAbove: false,
        plotLeft: 204,
        plotRight: 486,
        valueX: 546,
        noteX: 718,
        noteShift: 4.5,
        top: 22,
        rowHeight: 30
    )

    /// One of many beside each other.
    static let small = DotForm(
        width: 344,
        nameX: 2,
        nameWidth: 104,
        isNameAbove: false,
        plotLeft: 118,
        plotRight: 262,
        valueX: 342,
        noteX: 342,
        noteShift: 18,
        top: 22,
        rowHeight: 40
    )

    func lines(of name: String) -> [String] {
        ChartText.lines(name, width: nameWidth, size: Self.nameSize, most: 3)
    }

    /// The height of a row, and where its marks lie from its upper edge.
    func measures(lines: Int) -> (height: Double, middle: Double) {
        let extra = Double(max(lines, 1) - 1) * Self.lineHeight
        if isNameAbove { return (rowHeight + 16 + extra, 34 + extra) }
        let isBelow = noteShift > 10
        return (max(rowHeight, extra + 26), isBelow ? 16 + max(0, extra - 8) / 2 : max(rowHeight, extra + 26) / 2)
    }
}
