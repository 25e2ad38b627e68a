import Testing

@testable import Web

@Suite struct QuadrantChartTests {
    private static let names = QuadrantChart.Names(
        concentrate: "concentrate here",
        keep: "keep it up",
        low: "low priority",
        overkill: "possibly too much"
    )

    /// Fifteen places that crowd together.
    private static let entries = (1...15).map { number in
        QuadrantChart.Entry(
            number: number,
            name: "Moment of some length \(number)",
            hint: "",
            x: 3.5 + Double(number % 4) * 0.1,
            y: 4 + Double(number % 3) * 0.05,
            xInterval: 3...4.5,
            yInterval: 3.5...4.5,
            isStrong: number == 3
        )
    }

    private static func chart(_ entries: [QuadrantChart.Entry], _ form: QuadrantForm) -> QuadrantChart {
        let axis = QuadrantChart.Axis(name: "a", line: 3.6, limits: 1...5, steps: [0.5, 1], text: { "\($0)" })
        return QuadrantChart(
            entries,
            axes: (axis, axis),
            names: names,
            form: form,
            id: "q",
            title: "t",
            description: "d"
        )
    }

    @Test(arguments: [QuadrantForm.wide, .narrow])
    func `no name covers another name or the name of a quadrant`(_ form: QuadrantForm) {
        let labels = Self.chart(Self.entries, form).quadrantPoints.compactMap(\.pointLabel)
        let boxes =
            labels.compactMap { label -> PlotRoom? in
                guard let x = Double(label.wordsX), let y = Double(label.wordsY) else { return nil }
                let width = ChartText.width(label.wordsText, size: QuadrantForm.textSize)
                return PlotRoom(around: PlotPoint(x: x, y: y - 4), width: width, height: 12)
            } + form.cornerRooms(Self.names)
        #expect(labels.count > 2)
        for (index, box) in boxes.enumerated() {
            #expect(!boxes.dropFirst(index + 1).contains { $0.overlaps(box) })
        }
    }

    @Test func `a single place bears its name and lies where its figures are`() throws {
        let point = try #require(Self.chart([Self.entries[2]], .wide).quadrantPoints.first)
        #expect(point.pointLabel?.wordsText == "3 Moment of some length 3")
        #expect(point.pointCorners != nil)
        #expect(Double(point.pointLeft) ?? 0 < Double(point.pointX) ?? 0)
    }

    @Test func `places that all are the same have an axis all the same`() {
        let axis = QuadrantChart.Axis(name: "a", line: 3, limits: 1...5, steps: [0.5, 1], text: { "\($0)" })
        let range = axis.range(of: [3, 3, 3])
        #expect(range.domain.contains(3) && range.domain.lowerBound < range.domain.upperBound)
    }
}
