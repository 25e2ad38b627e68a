internal import ServiceCycle

/// Writes a picture piece by piece; texts are escaped, coordinates have a tenth of a unit.
struct SVGText {
    private(set) var string: String

    private let width: Double
    private let height: Double

    /// The colours of a picture that is printed or mailed.
    enum Colour: String {
        case ink = "#1f2933"
        case faint = "#c8cfd6"
        case middle = "#66727f"
        case accent = "#0b6e99"
        case alarm = "#b3261e"
    }

    /// Where a text stands against its point.
    enum Anchor: String {
        case start, middle, end
    }

    init(width: Double, height: Double, title: String) {
        self.width = width
        self.height = height
        string = ""
        let size = "\(SVGText.coordinate(width))"
        let tall = "\(SVGText.coordinate(height))"
        open(
            "svg",
            [
                ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(size) \(tall)"), ("width", size),
                ("height", tall), ("role", "img"), ("aria-label", title),
                ("font-family", "system-ui, sans-serif"), ("font-size", "12"),
            ]
        )
        rectangle(0...width, 0...height, fill: "#ffffff")
        text(title, 16, 24, size: 15)
    }

    /// The finished picture.
    func finished() -> String { string + "</\("svg")>\n" }

    mutating func line(_ x: Double, _ y: Double, _ x2: Double, _ y2: Double, _ colour: Colour, width: Double = 1) {
        element(
            "line",
            [
                ("x1", SVGText.coordinate(x)), ("y1", SVGText.coordinate(y)), ("x2", SVGText.coordinate(x2)),
                ("y2", SVGText.coordinate(y2)), ("stroke", colour.rawValue), ("stroke-width", "\(width)"),
            ]
        )
    }

    mutating func dot(_ x: Double, _ y: Double, _ colour: Colour, radius: Double = 3.5) {
        element(
            "circle",
            [
                ("cx", SVGText.coordinate(x)), ("cy", SVGText.coordinate(y)), ("r", "\(radius)"),
                ("fill", colour.rawValue),
            ]
        )
    }

    /// A line through points, closed and lightly filled where it is an area.
    mutating func path(_ points: [(x: Double, y: Double)], _ colour: Colour, isArea: Bool = false) {
        let places = points.map { "\(SVGText.coordinate($0.x)),\(SVGText.coordinate($0.y))" }.joined(separator: " ")
        element(
            isArea ? "polygon" : "polyline",
            [
                ("points", places), ("fill", isArea ? colour.rawValue : "none"), ("fill-opacity", "0.1"),
                ("stroke", colour.rawValue), ("stroke-opacity", isArea ? "0.5" : "1"),
            ]
        )
    }

    mutating func rectangle(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>, fill: String) {
        element(
            "rect",
            [
                ("x", SVGText.coordinate(x.lowerBound)), ("y", SVGText.coordinate(y.lowerBound)),
                ("width", SVGText.coordinate(x.upperBound - x.lowerBound)),
                ("height", SVGText.coordinate(y.upperBound - y.lowerBound)), ("fill", fill),
            ]
        )
    }

    mutating func text(
        _ text: String,
        _ x: Double,
        _ y: Double,
        _ colour: Colour = .ink,
        size: Double = 12,
        anchor: Anchor = .start
    ) {
        open(
            "text",
            [
                ("x", SVGText.coordinate(x)), ("y", SVGText.coordinate(y)), ("fill", colour.rawValue),
                ("font-size", "\(size)"), ("text-anchor", anchor.rawValue),
            ]
        )
        string += Markup.escaped(text) + "</\("text")>\n"
    }

    private mutating func open(_ name: String, _ attributes: [(String, String)]) { start(name, attributes, end: ">") }

    private mutating func element(_ name: String, _ attributes: [(String, String)]) {
        start(name, attributes, end: "/>\n")
    }

    private mutating func start(_ name: String, _ attributes: [(String, String)], end: String) {
        string += "<" + name
        for (key, value) in attributes { string += " \(key)=\"\(Markup.escaped(value))\"" }
        string += end
    }

    private static func coordinate(_ value: Double) -> String {
        guard value.isFinite else { return "0" }
        return "\((value * 10).rounded() / 10)"
    }
}
