internal import ServiceCycle
internal import Statistics

/// All moments in their order, one below the other, for narrow screens: the template `charts/ladder` draws it.
struct MomentLadder: Encodable, Equatable, Sendable {
    let ladderID: String
    let ladderTitle: String
    let ladderDescription: String

    /// `group` where its rows are links, which readers then walk through; else `img`.
    let ladderRole: String
    let ladderBox: String
    let ladderWidth: String
    let ladderHeight: String
    let ladderPhases: [Region]
    let ladderTicks: [Tick]
    let ladderBands: [String]
    let ladderLines: [String]
    let ladderSecondLines: [String]
    let rungs: [Rung]

    struct Region: Encodable, Equatable, Sendable {
        let regionY, regionHeight, regionLabelY, regionLabel: String
    }

    struct Tick: Encodable, Equatable, Sendable {
        let tickX, tickY, tickText: String
    }

    /// A moment; what it does not have is nil.
    struct Rung: Encodable, Equatable, Sendable {
        let rungHint: String
        let rungPath: String?
        let rungY: String
        let rungHeight: String
        let rungLines: [Words]
        let rungIsStrong: Bool
        let rungIsBad: Bool
        let rungMark: Mark?

        /// The other of two selections that are compared, or what the team drew: hollow and square.
        let rungSecond: Mark?
        let rungExpected: Spot?
        let rungStandard: Stroke?
        let rungText: Words
    }

    struct Words: Encodable, Equatable, Sendable {
        let rungTextX, rungTextY, rungWords: String
    }

    struct Mark: Encodable, Equatable, Sendable {
        let markX, markY, markLeft, markRight: String

        /// The corners of a diamond or a square; nil for a circle.
        let markCorners: String?
    }

    struct Spot: Encodable, Equatable, Sendable {
        let spotX, spotY: String
    }

    struct Stroke: Encodable, Equatable, Sendable {
        let strokeX, strokeTop, strokeBottom: String
    }
}

extension MomentLadder {
    /// - Parameters:
    ///   - report: The moments.
    ///   - measure: What is shown of them.
    ///   - id: An identifier that is its own on the page.
    ///   - path: The address of a moment; nil where there is none to go to.
    ///   - language: The reader's language.
    init(
        _ report: CycleReport,
        measure: CurveMeasure,
        id: String,
        path: (Code) -> String?,
        language: Language
    ) {
        let layout = LadderLayout(report.moments, measure: measure, language: language)
        ladderID = id
        ladderTitle = Finding.headline(of: report, in: language).sentence
        ladderDescription = measure.description[language]
        ladderBox = "0 0 \(LadderLayout.width.coordinate) \(layout.height.coordinate)"
        ladderWidth = LadderLayout.width.coordinate
        ladderHeight = layout.height.coordinate
        ladderPhases = layout.phases.map { Region($0, language) }
        ladderTicks = Tick.all(layout, language)
        let runs = layout.runs.filter { $0.count > 1 }.map { run in
            run.compactMap { row in row.mark.map { (y: row.middle, mark: $0) } }
        }
        ladderBands = runs.map { run in
            (run.map { PlotPoint(x: $0.mark.left, y: $0.y) }
                + run.reversed().map { PlotPoint(x: $0.mark.right, y: $0.y) }).text
        }
        ladderLines = runs.map { run in run.map { PlotPoint(x: $0.mark.x, y: $0.y) }.text }
        ladderSecondLines = layout.rows.split { $0.drawn == nil }.filter { $0.count > 1 }.map { run in
            run.compactMap { row in row.drawn.map { PlotPoint(x: $0, y: row.middle) } }.text
        }
        rungs = layout.rows.map { Rung($0, measure, path($0.figure.moment.code), language) }
        ladderRole = rungs.contains { $0.rungPath != nil } ? "group" : "img"
    }
}

extension MomentLadder.Region {
    init(_ phase: LadderLayout.Phase, _ language: Language) {
        regionY = phase.top.coordinate
        regionHeight = (phase.bottom - phase.top).coordinate
        regionLabelY = (phase.top + 16).coordinate
        regionLabel = ReportWords.phase(phase.phase)[language]
    }
}

extension MomentLadder.Rung {
    fileprivate init(_ row: LadderLayout.Row, _ measure: CurveMeasure, _ path: String?, _ language: Language) {
        rungHint = measure.hint(row.figure, language)
        rungPath = path
        rungY = row.top.coordinate
        rungHeight = row.height.coordinate
        rungLines = MomentLadder.Words.label(row)
        rungIsStrong = row.figure.moment.isCritical
        rungIsBad = row.isBad
        rungMark = row.mark.map { mark in
            MomentLadder.Mark(mark, y: row.middle, form: row.figure.moment.isCritical ? .diamond : .circle)
        }
        rungSecond = row.drawn.map {
            MomentLadder.Mark(LadderLayout.Mark(x: $0, left: $0, right: $0), y: row.middle, form: .square)
        }
        rungExpected = row.expected.map {
            MomentLadder.Spot(spotX: $0.coordinate, spotY: row.middle.coordinate)
        }
        rungStandard =
            row.mark == nil
            ? nil
            : row.standard.map {
                MomentLadder.Stroke(
                    strokeX: $0.coordinate,
                    strokeTop: (row.middle - 10).coordinate,
                    strokeBottom: (row.middle + 10).coordinate
                )
            }
        let format = NumberFormat(language)
        rungText = MomentLadder.Words(
            rungTextX: (LadderLayout.width - 8).coordinate,
            rungTextY: (row.middle + 4.5).coordinate,
            rungWords: measure.estimate(row.figure).map { measure.text($0.value, format) }
                ?? ReportWords.withheldMark[language]
        )
    }
}
