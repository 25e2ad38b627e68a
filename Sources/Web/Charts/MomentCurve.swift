internal import ServiceCycle
internal import Statistics

/// All moments in their order as one picture: the template `charts/curve` draws it.
struct MomentCurve: Encodable, Equatable, Sendable {
    let curveID: String
    let curveTitle: String
    let curveDescription: String

    /// `group` where its columns are links, which readers then walk through; else `img`.
    let curveRole: String
    let viewBox: String
    let svgWidth: String
    let svgHeight: String

    /// Wider than the page: it scrolls.
    let isWide: Bool
    let phases: [Region]
    let ticks: [Tick]
    let bands: [String]
    let lines: [String]

    /// The curve as the team drew it.
    let drawnLines: [String]
    let drawnMarks: [Corner]
    let columns: [Column]
    let note: Note?

    struct Region: Encodable, Equatable, Sendable {
        let x, y, width, height, labelX, labelY, phaseLabel: String
    }

    struct Tick: Encodable, Equatable, Sendable {
        let x1, x2, y, labelX, labelY, tickLabel: String
    }

    /// A moment; what it does not have is nil.
    struct Column: Encodable, Equatable, Sendable {
        let hint: String

        /// The address of the moment.
        let columnPath: String?
        let hit: Hit
        let mark: Mark?
        let expectedMark: Place?
        let standardMark: Segment?
        let withheldMark: Words?
        let labelLines: [Words]
        let isStrong: Bool
    }

    /// What may be pressed: the whole height of a column.
    struct Hit: Encodable, Equatable, Sendable {
        let hitX, hitWidth, hitHeight: String
    }

    struct Mark: Encodable, Equatable, Sendable {
        let cx, cy, top, bottom: String

        /// The corners of a diamond; nil for a circle.
        let diamond: String?
        let isBad: Bool
    }

    struct Place: Encodable, Equatable, Sendable {
        let ex, ey: String
    }

    struct Segment: Encodable, Equatable, Sendable {
        let sx1, sx2, sy: String
    }

    struct Words: Encodable, Equatable, Sendable {
        let wx, wy, words: String
    }

    /// The upper left corner of a square.
    struct Corner: Encodable, Equatable, Sendable {
        let cornerX, cornerY: String
    }

    struct Note: Encodable, Equatable, Sendable {
        let noteX, noteY, noteText, leadX, leadStart, leadEnd: String
    }
}

extension MomentCurve {
    /// The side of the square where the team drew the curve; the template knows it too.
    private static let square = 8.0

    /// The curve in as many rows as its form asks for, of nearly equal length.
    static func rows(
        _ report: CycleReport,
        measure: CurveMeasure,
        form: CurveForm,
        id: String,
        path: (Code) -> String? = { _ in nil },
        language: Language
    ) -> [Self] {
        let count = report.moments.count
        guard count > 0 else { return [] }
        let rows = (count - 1) / form.mostColumns + 1
        return (0..<rows).map { row in
            let slice = (row * count / rows)..<((row + 1) * count / rows)
            let layout = CurveLayout(Array(report.moments[slice]), measure: measure, form: form, language: language)
            let part = ["first": "\(slice.lowerBound + 1)", "last": "\(slice.upperBound)"]
            return Self(
                layout,
                report: report,
                id: "\(id)-\(row + 1)",
                part: rows > 1 ? ChartWords.part.text(language, part) : nil,
                path: path,
                language: language
            )
        }
    }

    private init(
        _ layout: CurveLayout,
        report: CycleReport,
        id: String,
        part: String?,
        path: (Code) -> String?,
        language: Language
    ) {
        let form = layout.form
        let headline = Finding.headline(of: report, in: language)
        curveID = id
        curveTitle = headline.sentence
        let description = layout.measure.description[language]
        curveDescription = part.map { "\(description) (\($0))" } ?? description
        viewBox = "0 0 \(layout.width.coordinate) \(layout.height.coordinate)"
        svgWidth = layout.width.coordinate
        svgHeight = layout.height.coordinate
        isWide = layout.width > form.width
        phases = layout.phases.map { Region($0, form, language) }
        ticks = Tick.all(layout, language)
        let runs = layout.runs.filter { $0.count > 1 }.map { run in
            run.compactMap { column in column.mark.map { (column.x, $0) } }
        }
        bands = runs.map { run in
            (run.map { PlotPoint(x: $0.0, y: $0.1.top) } + run.reversed().map { PlotPoint(x: $0.0, y: $0.1.bottom) })
                .text
        }
        lines = runs.map { run in run.map { PlotPoint(x: $0.0, y: $0.1.y) }.text }
        let drawn = zip(layout.columns, layout.drawn).map { column, y in y.map { PlotPoint(x: column.x, y: $0) } }
        drawnLines = drawn.runs().map(\.text)
        drawnMarks = drawn.compactMap { $0 }.map {
            Corner(cornerX: ($0.x - Self.square / 2).coordinate, cornerY: ($0.y - Self.square / 2).coordinate)
        }
        columns = layout.columns.map { Column($0, layout, path: path($0.figure.moment.code), language) }
        curveRole = columns.contains { $0.columnPath != nil } ? "group" : "img"
        let text = report.weaknesses.first.flatMap { layout.measure.note($0, language) }
        note = CurveNote(layout, at: headline.moment, text: text).map { note in
            Note(
                noteX: note.x.coordinate,
                noteY: note.baseline.coordinate,
                noteText: note.text,
                leadX: note.leadX.coordinate,
                leadStart: note.leadStart.coordinate,
                leadEnd: note.leadEnd.coordinate
            )
        }
    }
}

extension MomentCurve.Tick {
    /// The lines across a picture.
    static func all(_ layout: CurveLayout, _ language: Language) -> [Self] {
        let (form, format) = (layout.form, NumberFormat(language))
        return layout.measure.ticks.map { value in
            Self(
                x1: form.left.coordinate,
                x2: (layout.width - form.right).coordinate,
                y: layout.scale(value).coordinate,
                labelX: (form.left - 7).coordinate,
                labelY: (layout.scale(value) + 4).coordinate,
                tickLabel: layout.measure == .share ? format.percent(value) : format.decimal(value, digits: 0)
            )
        }
    }
}

extension MomentCurve.Hit {
    init(_ layout: CurveLayout, at x: Double) {
        hitX = (x - layout.spacing / 2 + 2).coordinate
        hitWidth = (layout.spacing - 4).coordinate
        hitHeight = (layout.height - 6).coordinate
    }
}

extension MomentCurve.Region {
    init(_ phase: CurveLayout.Phase, _ form: CurveForm, _ language: Language) {
        x = (phase.left + 2).coordinate
        y = "4"
        width = (phase.right - phase.left - 4).coordinate
        height = (form.bottom + 4).coordinate
        labelX = (phase.left + 12).coordinate
        labelY = "21"
        phaseLabel = ReportWords.phase(phase.phase)[language]
    }
}

extension CurveMeasure {
    /// What to say at a moment that hurts.
    fileprivate func note(_ figure: MomentFigure, _ language: Language) -> String? {
        let format = NumberFormat(language)
        guard let value = estimate(figure)?.value else { return nil }
        if let expected = expected(figure) {
            return ChartWords.expectedNote.text(
                language,
                ["value": text(value, format), "expected": text(expected, format)]
            )
        }
        guard case .share = self, let comparison = figure.comparison else { return text(value, format) }
        let phrase = comparison.isStandard ? ChartWords.standardNote : ChartWords.middleNote
        return phrase.text(language, ["value": text(value, format), "target": format.percent(comparison.target)])
    }
}
