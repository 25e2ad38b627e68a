/// The measures of a picture with four quadrants.
struct QuadrantForm: Equatable, Sendable {
    let width: Double
    let height: Double
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    /// Whether there is room for names, or else for numbers alone.
    let isNamed: Bool

    static let wide = QuadrantForm(
        width: 720,
        height: 500,
        left: 58,
        right: 12,
        top: 26,
        bottom: 448,
        isNamed: true
    )
    static let narrow = QuadrantForm(
        width: 344,
        height: 360,
        left: 46,
        right: 8,
        top: 24,
        bottom: 312,
        isNamed: false
    )

    static let textSize = 12.0

    /// What stays free above and below all marks, for the names of the quadrants.
    let margin = 24.0

    var frame: QuadrantChart.Frame {
        QuadrantChart.Frame(
            frameX: left.coordinate,
            frameY: top.coordinate,
            frameWidth: (width - left - right).coordinate,
            frameHeight: (bottom - top).coordinate
        )
    }

    /// The names of the quadrants, each in its outer corner.
    func corners(_ names: QuadrantChart.Names) -> [QuadrantChart.Corner] {
        let (start, end) = ((left + 9).coordinate, (width - right - 9).coordinate)
        let (above, below) = ((top + 18).coordinate, (bottom - 10).coordinate)
        return [
            QuadrantChart.Corner(cornerX: start, cornerY: above, cornerAnchor: "start", cornerText: names.concentrate),
            QuadrantChart.Corner(cornerX: end, cornerY: above, cornerAnchor: "end", cornerText: names.keep),
            QuadrantChart.Corner(cornerX: start, cornerY: below, cornerAnchor: "start", cornerText: names.low),
            QuadrantChart.Corner(cornerX: end, cornerY: below, cornerAnchor: "end", cornerText: names.overkill),
        ]
    }

    /// Where the marks' names may stand.
    var room: PlotRoom { PlotRoom(x: (left + 2)...(width - right - 2), y: (top + 2)...(bottom - 2)) }

    /// What the quadrants' names cover.
    func cornerRooms(_ names: QuadrantChart.Names) -> [PlotRoom] {
        let width = { (text: String) in ChartText.width(text, size: Self.textSize) + 6 }
        let (above, below) = ((top + 4)...(top + 22), (bottom - 24)...(bottom - 6))
        let (start, end) = (left + 6, self.width - right - 9)
        return [
            PlotRoom(x: start...(start + width(names.concentrate)), y: above),
            PlotRoom(x: (end - width(names.keep))...end, y: above),
            PlotRoom(x: start...(start + width(names.low)), y: below),
            PlotRoom(x: (end - width(names.overkill))...end, y: below),
        ]
    }

    func tick(below x: Double, _ text: String) -> QuadrantChart.Tick {
        QuadrantChart.Tick(
            tickX: x.coordinate,
            tickY: (bottom + 17).coordinate,
            tickAnchor: "middle",
            tickText: text
        )
    }

    func tick(beside y: Double, _ text: String) -> QuadrantChart.Tick {
        QuadrantChart.Tick(
            tickX: (left - 7).coordinate,
            tickY: (y + 4).coordinate,
            tickAnchor: "end",
            tickText: text
        )
    }

    /// The axes' names: below the picture at its right end, and above it at its left.
    func titles(x: String, y: String) -> [QuadrantChart.Words] {
        [
            QuadrantChart.Words(
                wordsX: (width - right).coordinate,
                wordsY: (bottom + 38).coordinate,
                wordsAnchor: "end",
                wordsText: x
            ),
            QuadrantChart.Words(wordsX: "2", wordsY: (top - 11).coordinate, wordsAnchor: "start", wordsText: y),
        ]
    }
}
