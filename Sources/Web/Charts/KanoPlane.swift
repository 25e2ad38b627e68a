internal import Analysis
internal import Kano
internal import ServiceCycle

/// The plane of Better and Worse: each attribute with the region of its true place, and how it moved; the template
/// `charts/kano` draws it.
///
/// Marks bear the letter of their category, so that nothing depends on colour; a hollow one has no single category.
struct KanoPlane: Encodable, Equatable, Sendable {
    let planeID: String
    let planeTitle: String
    let planeDescription: String
    let planeBox: String
    let planeWidth: String
    let planeHeight: String
    let planeField: Field
    let planeTicks: [Tick]
    let planeMiddles: [Segment]
    let planeCorners: [Words]
    let planeAxes: [Words]

    /// The regions lie below all marks.
    let planeRegions: [Region]
    let planeMoves: [Move]
    let planePoints: [Point]
    let planeNames: [Name]

    struct Field: Encodable, Equatable, Sendable {
        let fieldX, fieldY, fieldWidth, fieldHeight: String
    }

    struct Tick: Encodable, Equatable, Sendable {
        let tickX, tickY, tickAnchor, tickLabel: String
    }

    struct Segment: Encodable, Equatable, Sendable {
        let fromX, fromY, toX, toY: String
    }

    struct Words: Encodable, Equatable, Sendable {
        let wordsX, wordsY, wordsAnchor, wordsText: String
    }

    /// Either an ellipse or two intervals.
    struct Region: Encodable, Equatable, Sendable {
        let regionOutline: String?
        let regionLines: [Segment]
    }

    /// An arrow from where the attribute was.
    struct Move: Encodable, Equatable, Sendable {
        let moveLine: Segment
        let moveHead: String
        let moveIsCertain: Bool
        let moveStartX, moveStartY: String
    }

    struct Point: Encodable, Equatable, Sendable {
        let pointHint: String
        let pointX, pointY, pointRadius: String
        let pointLetterY: String
        let pointLetter: String
        let pointIsMixed: Bool
    }

    struct Name: Encodable, Equatable, Sendable {
        let nameLines: [Words]
        let nameLead: Segment?
    }
}

extension KanoPlane {
    /// Nil where no attribute has a place.
    init?(_ study: KanoEntries, form: KanoPlaneForm, id: String, language: Language) {
        let placed = study.placed
        guard !placed.isEmpty else { return nil }
        let format = NumberFormat(language)
        planeID = id
        planeTitle = KanoSentences.groups(study, language)
        planeDescription = KanoFindingWords.planeDescription[language]
        planeBox = "0 0 \(form.width.coordinate) \(form.height.coordinate)"
        planeWidth = form.width.coordinate
        planeHeight = form.height.coordinate
        planeField = Field(form.field)
        planeTicks = Tick.all(form, format)
        planeMiddles = Segment.middles(form)
        let corners = Words.corners(form, language)
        planeCorners = corners.map(\.words)
        planeAxes = Words.axes(form, language)
        planeRegions = placed.map { Region($0.coefficients, form) }
        let marks = placed.map { form.point($0.coefficients) }
        let arrows = zip(placed, marks).map { entry, mark in
            entry.attribute.move.flatMap { move in
                move.before.coefficients.flatMap {
                    KanoArrow(from: form.point($0), to: mark, radius: form.radius, isCertain: move.isCertain)
                }
            }
        }
        planeMoves = arrows.compactMap { $0.map(Move.init) }
        planePoints = zip(placed, marks).map { Point($0, at: $1, form, format) }
        var names = NamePlacing(in: form.field, size: form.textSize)
        for corner in corners { names.block(corner.box) }
        for mark in marks { names.block(PlotRoom(around: mark, width: form.radius * 2, height: form.radius * 2)) }
        for arrow in arrows.compactMap({ $0 }) { names.block(from: arrow.start, to: arrow.end) }
        planeNames = zip(placed, marks).compactMap { entry, mark in
            let lines = ChartText.lines(
                entry.name,
                width: form.nameWidth,
                size: form.textSize * NamePlacing.boldness,
                most: 3
            )
            return names.place(lines, at: mark, radius: form.radius).map { Name($0, form) }
        }
    }
}
