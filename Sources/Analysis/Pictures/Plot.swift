/// A field with two axes, on which points are put by their values.
struct Plot {
    var picture: SVGText

    /// The height of the field with its names.
    static let height = 548.0

    private let x: ClosedRange<Double>
    private let y: ClosedRange<Double>

    /// Where the field lies in the picture.
    private let across: ClosedRange<Double>
    private let down: ClosedRange<Double>

    /// The places that are taken: names do not cover one another.
    private var taken: [(x: ClosedRange<Double>, y: ClosedRange<Double>)] = []

    /// Draws the field with its axes.
    ///
    /// - Parameters:
    ///   - title: What the picture shows.
    ///   - x: The values to the right, and what they are.
    ///   - y: The values upwards, and what they are.
    ///   - width: The width of the picture.
    ///   - below: The height that is left free below the field.
    init(
        _ title: String,
        x: (range: ClosedRange<Double>, name: String),
        y: (range: ClosedRange<Double>, name: String),
        width: Double = 720,
        below: Double = 0
    ) {
        self.x = Plot.open(x.range)
        self.y = Plot.open(y.range)
        across = 64...(width - 24)
        down = 56...500
        picture = SVGText(width: width, height: Plot.height + below, title: title)
        for tick in Plot.ticks(self.x) {
            picture.line(right(tick), down.upperBound, right(tick), down.upperBound + 4, .middle)
            picture.text(Plot.label(tick), right(tick), down.upperBound + 18, .middle, anchor: .middle)
        }
        for tick in Plot.ticks(self.y) {
            picture.line(across.lowerBound, up(tick), across.upperBound, up(tick), .faint, width: 0.5)
            picture.text(Plot.label(tick), across.lowerBound - 8, up(tick) + 4, .middle, anchor: .end)
        }
        picture.line(across.lowerBound, down.upperBound, across.upperBound, down.upperBound, .middle)
        picture.text(x.name, across.upperBound, down.upperBound + 38, .middle, anchor: .end)
        picture.text(y.name, across.lowerBound - 48, down.lowerBound - 12, .middle)
    }

    var svg: String { picture.finished() }

    /// A line at a value, across or up the whole field.
    mutating func rule(x value: Double) {
        picture.line(right(value), down.lowerBound, right(value), down.upperBound, .middle)
    }

    mutating func rule(y value: Double, _ colour: SVGText.Colour = .middle) {
        picture.line(across.lowerBound, up(value), across.upperBound, up(value), colour)
    }

    mutating func area(_ points: [(x: Double, y: Double)]) {
        picture.path(points.map { (right($0.x), up($0.y)) }, .accent, isArea: true)
    }

    mutating func line(_ points: [(x: Double, y: Double)], _ colour: SVGText.Colour) {
        picture.path(points.map { (right($0.x), up($0.y)) }, colour)
    }

    mutating func bar(y: ClosedRange<Double>, at x: Double) {
        picture.line(right(x), up(y.lowerBound), right(x), up(y.upperBound), .accent, width: 2)
    }

    mutating func bar(x: ClosedRange<Double>, at y: Double) {
        picture.line(right(x.lowerBound), up(y), right(x.upperBound), up(y), .accent, width: 2)
    }

    mutating func dot(_ x: Double, _ y: Double, _ colour: SVGText.Colour = .accent) {
        picture.dot(right(x), up(y), colour)
        taken.append((right(x) - 4...right(x) + 4, up(y) - 4...up(y) + 4))
    }

    /// Writes a name beside a point, where nothing else is.
    mutating func name(_ text: String, _ x: Double, _ y: Double) {
        let (left, top, length) = (right(x), up(y), Double(text.count) * 6.4)
        let places: [(Double, Double)] = [
            (7, 4), (-7 - length, 4), (-length / 2, -8), (-length / 2, 18), (7, -9), (7, 17), (-7 - length, -9),
            (-7 - length, 17), (7, 30), (7, -22), (-7 - length, 30), (-7 - length, -22),
        ]
        let boxes = places.map { move in
            (x: (left + move.0)...(left + move.0 + length), y: (top + move.1 - 10)...(top + move.1 + 2))
        }
        let isFree = { (box: (x: ClosedRange<Double>, y: ClosedRange<Double>)) in
            box.x.lowerBound >= 4 && box.x.upperBound <= across.upperBound + 20
                && !taken.contains { $0.x.overlaps(box.x) && $0.y.overlaps(box.y) }
        }
        let box = boxes.first(where: isFree) ?? boxes[0]
        taken.append(box)
        picture.text(text, box.x.lowerBound, box.y.upperBound - 2)
    }

    /// A remark in a corner of the field.
    mutating func corner(_ text: String, isRight: Bool, isTop: Bool) {
        picture.text(
            text,
            isRight ? across.upperBound - 4 : across.lowerBound + 6,
            isTop ? down.lowerBound + 14 : down.upperBound - 8,
            .middle,
            size: 11,
            anchor: isRight ? .end : .start
        )
    }

    private func right(_ value: Double) -> Double {
        let share = (min(max(value, x.lowerBound), x.upperBound) - x.lowerBound) / (x.upperBound - x.lowerBound)
        return across.lowerBound + share * (across.upperBound - across.lowerBound)
    }

    private func up(_ value: Double) -> Double {
        let share = (min(max(value, y.lowerBound), y.upperBound) - y.lowerBound) / (y.upperBound - y.lowerBound)
        return down.upperBound - share * (down.upperBound - down.lowerBound)
    }

    /// The range with some room, also where all values are the same.
    private static func open(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
        let length = range.upperBound - range.lowerBound
        guard length.isFinite, length > 0 else { return range.lowerBound - 1...range.lowerBound + 1 }
        return range
    }

    /// Some round values within a range.
    private static func ticks(_ range: ClosedRange<Double>) -> [Double] {
        let length = range.upperBound - range.lowerBound
        var step = 1.0
        while step * 8 < length { step *= 10 }
        while step * 0.8 > length { step /= 10 }
        for factor in [0.1, 0.2, 0.5] where length / (step * factor) <= 8 {
            step *= factor
            break
        }
        let first = (range.lowerBound / step).rounded(.up)
        let last = (range.upperBound / step).rounded(.down)
        guard first <= last, last - first < 100 else { return [] }
        return stride(from: first, through: last, by: 1).map { $0 * step }
    }

    private static func label(_ value: Double) -> String {
        let rounded = (value * 1_000).rounded() / 1_000
        return Figures.plain(rounded == 0 ? 0 : rounded).replacing("-", with: "−")
    }
}
