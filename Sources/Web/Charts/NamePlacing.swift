/// Finds places for names around their marks: no name covers a mark, a line or another name, and one that had to go far
/// gets a line that leads to it.
struct NamePlacing {
    private let room: PlotRoom
    private let size: Double

    /// What is covered already.
    private(set) var taken: [PlotRoom] = []

    /// The distance between two lines of text, in sizes.
    static let leading = 1.22

    /// How much wider bold letters are than ChartText guesses.
    static let boldness = 1.08

    struct Place: Equatable, Sendable {
        let lines: [String]

        /// The middle of the lines, and the foot of the first.
        let x: Double
        let baseline: Double

        /// What the lines cover.
        let box: PlotRoom

        /// From the mark to the name, where they do not touch.
        let lead: (start: PlotPoint, end: PlotPoint)?

        static func == (one: Place, other: Place) -> Bool { one.lines == other.lines && one.box == other.box }
    }

    /// - Parameters:
    ///   - room: Where names may stand.
    ///   - size: The size of their letters.
    init(in room: PlotRoom, size: Double) {
        self.room = room
        self.size = size
    }

    /// Keeps names off a part of the picture.
    mutating func block(_ part: PlotRoom) { taken.append(part) }

    /// Keeps names off a line.
    mutating func block(from start: PlotPoint, to end: PlotPoint) {
        taken += Self.steps(from: start, to: end).map { PlotRoom(around: $0, width: 6, height: 6) }
    }

    /// Looks for the nearest free place around a mark; nil where there is none.
    ///
    /// - Parameters:
    ///   - lines: The name, as it is broken.
    ///   - mark: The middle of the mark.
    ///   - radius: How far the mark reaches.
    ///   - isNear: Whether the name must stand so near that no line need lead to it.
    /// - Returns: Where its lines stand.
    mutating func place(_ lines: [String], at mark: PlotPoint, radius: Double, isNear: Bool = false) -> Place? {
        let width = (lines.map { ChartText.width($0, size: size * Self.boldness) }.max() ?? 0) + 2
        let height = Double(lines.count) * size * Self.leading
        for distance in Self.distances.prefix(isNear ? 1 : Self.distances.count).map({ radius + $0 }) {
            for way in Self.ways {
                let middle = PlotPoint(
                    x: mark.x + way.x * (distance + width / 2),
                    y: mark.y + way.y * (distance + height / 2)
                )
                let box = PlotRoom(around: middle, width: width, height: height)
                guard room.holds(box), !taken.contains(where: box.overlaps) else { continue }
                let lead = lead(from: mark, to: box, radius: radius)
                guard lead.map({ isFree($0, from: mark) }) ?? true else { continue }
                taken.append(box)
                if let lead { block(from: lead.start, to: lead.end) }
                let baseline = box.y.lowerBound + size * 0.95
                return Place(lines: lines, x: middle.x, baseline: baseline, box: box, lead: lead)
            }
        }
        return nil
    }

    private static let distances: [Double] = [4, 18, 38, 64, 96, 136]

    /// Beside, below and above first, then between.
    private static let ways: [PlotPoint] = [
        (1, 0), (-1, 0), (0, 1), (0, -1), (0.72, -0.72), (0.72, 0.72), (-0.72, -0.72), (-0.72, 0.72), (0.95, -0.4),
        (0.95, 0.4), (-0.95, -0.4), (-0.95, 0.4), (0.4, -0.95), (0.4, 0.95), (-0.4, -0.95), (-0.4, 0.95),
    ].map { PlotPoint(x: $0.0, y: $0.1) }

    private func lead(from mark: PlotPoint, to box: PlotRoom, radius: Double) -> (start: PlotPoint, end: PlotPoint)? {
        let end = box.nearest(to: mark)
        let (x, y) = (end.x - mark.x, end.y - mark.y)
        let length = (x * x + y * y).squareRoot()
        guard length > radius + 10 else { return nil }
        let part = (radius + 2) / length
        return (PlotPoint(x: mark.x + x * part, y: mark.y + y * part), end)
    }

    /// Whether a line from a mark passes nothing but the mark's own part.
    private func isFree(_ line: (start: PlotPoint, end: PlotPoint), from mark: PlotPoint) -> Bool {
        let own = PlotRoom(around: mark, width: 0, height: 0)
        let others = taken.filter { !$0.holds(own) }
        return Self.steps(from: line.start, to: line.end).allSatisfy { point in
            let dot = PlotRoom(around: point, width: 2, height: 2)
            return !others.contains { $0.overlaps(dot) }
        }
    }

    /// Points along a line, a few units apart.
    private static func steps(from start: PlotPoint, to end: PlotPoint) -> [PlotPoint] {
        let (x, y) = (end.x - start.x, end.y - start.y)
        let count = max(1, Int(((x * x + y * y).squareRoot() / 5).rounded(.up)))
        return (0...count).map { index in
            let part = Double(index) / Double(count)
            return PlotPoint(x: start.x + x * part, y: start.y + y * part)
        }
    }
}
