internal import Kano

/// The shares of the categories as stacked bars, a line for each attribute, the one whose absence annoys most first.
struct CategoryBars {
    /// Colours that those see apart who see no red or green (Okabe and Ito 2008); letters on the bars say the same.
    private static let colours: [(category: KanoCategory, fill: String)] = [
        (.mustBe, "#e08214"), (.oneDimensional, "#56b4e9"), (.attractive, "#5fbf9f"), (.indifferent, "#d3d7db"),
        (.reverse, "#f0e442"), (.questionable, "#cc9fbf"),
    ]
    private static let rowHeight = 24.0
    private static let head = 56.0

    /// Where bars lie; names stand to their left, numbers of answers to their right.
    private static let across = 180.0...640.0

    /// Between what is wanted or not, and what says nothing of that.
    private static let gap = 8.0

    private let rows: [(name: String, profile: KanoProfile)]

    /// - Parameter attributes: The attributes; those that nobody answered are left out.
    init(_ attributes: [(name: String, profile: KanoProfile)]) {
        rows = attributes.filter { $0.profile.count > 0 }
            .enumerated()
            .sorted { one, other in
                let (first, second) = (CategoryBars.worse(one.element), CategoryBars.worse(other.element))
                return first == second ? one.offset < other.offset : first > second
            }
            .map(\.element)
    }

    private static func worse(_ row: (name: String, profile: KanoProfile)) -> Double {
        row.profile.coefficients.map { -$0.worse } ?? -1
    }

    /// The height that the bars need; none without answers.
    var height: Double { rows.isEmpty ? 0 : CategoryBars.head + Double(rows.count) * CategoryBars.rowHeight + 16 }

    /// Draws the bars below a height of the picture.
    func draw(into picture: inout SVGText, from top: Double) {
        guard !rows.isEmpty else { return }
        picture.text(
            "Categories: M must-be, O one-dimensional, A attractive, I indifferent; R reverse, Q questionable",
            16,
            top + 24,
            size: 13
        )
        for (place, row) in rows.enumerated() {
            draw(row, at: top + CategoryBars.head + Double(place) * CategoryBars.rowHeight, into: &picture)
        }
    }

    private func draw(_ row: (name: String, profile: KanoProfile), at y: Double, into picture: inout SVGText) {
        let name = row.name.count > 26 ? row.name.prefix(25) + "…" : row.name[...]
        picture.text(String(name), CategoryBars.across.lowerBound - 8, y + 13, anchor: .end)
        let length = CategoryBars.across.upperBound - CategoryBars.across.lowerBound - CategoryBars.gap
        var start = CategoryBars.across.lowerBound
        for (category, fill) in CategoryBars.colours {
            if category == .reverse { start += CategoryBars.gap }
            let share = Double(row.profile.count(of: category)) / Double(row.profile.count)
            let end = start + share * length
            if share > 0 { picture.rectangle(start...end, y...(y + 18), fill: fill) }
            if end - start >= 30 {
                picture.text(
                    "\(category.letter) \(Figures.plain((share * 100).rounded()))",
                    (start + end) / 2,
                    y + 13,
                    size: 11,
                    anchor: .middle
                )
            }
            start = end
        }
        picture.text("n = \(row.profile.count)", CategoryBars.across.upperBound + 8, y + 13, .middle)
    }
}
