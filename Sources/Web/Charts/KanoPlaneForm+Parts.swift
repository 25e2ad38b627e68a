internal import Analysis
internal import Kano
internal import ServiceCycle

extension KanoPlaneForm {
    /// Where coefficients lie.
    func point(_ coefficients: SatisfactionCoefficients) -> PlotPoint {
        PlotPoint(x: across(-coefficients.worse), y: up(coefficients.better))
    }
}

extension KanoPlane.Field {
    init(_ field: PlotRoom) {
        self.init(
            fieldX: field.x.lowerBound.coordinate,
            fieldY: field.y.lowerBound.coordinate,
            fieldWidth: (field.x.upperBound - field.x.lowerBound).coordinate,
            fieldHeight: (field.y.upperBound - field.y.lowerBound).coordinate
        )
    }
}

extension KanoPlane.Tick {
    fileprivate init(_ x: Double, _ y: Double, _ anchor: String, _ label: String) {
        self.init(tickX: x.coordinate, tickY: y.coordinate, tickAnchor: anchor, tickLabel: label)
    }

    /// Below the field and beside it.
    static func all(_ form: KanoPlaneForm, _ format: NumberFormat) -> [Self] {
        [Self(form.left - 6, form.bottom + 16, "end", format.percent(0))]
            + form.ticks.map {
                Self(form.across($0), form.bottom + 16, $0 == 1 ? "end" : "middle", format.percent(-$0))
            }
            + form.ticks.map { Self(form.left - 6, form.up($0) + 4, "end", format.percent($0)) }
    }
}

extension KanoPlane.Segment {
    init(_ start: PlotPoint, _ end: PlotPoint) {
        self.init(
            fromX: start.x.coordinate,
            fromY: start.y.coordinate,
            toX: end.x.coordinate,
            toY: end.y.coordinate
        )
    }

    /// The lines at one half.
    static func middles(_ form: KanoPlaneForm) -> [Self] {
        let (x, y) = (form.across(0.5), form.up(0.5))
        return [
            Self(PlotPoint(x: x, y: form.top), PlotPoint(x: x, y: form.bottom)),
            Self(PlotPoint(x: form.left, y: y), PlotPoint(x: form.width - form.right, y: y)),
        ]
    }
}

extension KanoPlane.Words {
    init(_ point: PlotPoint, _ anchor: String, _ text: String) {
        self.init(wordsX: point.x.coordinate, wordsY: point.y.coordinate, wordsAnchor: anchor, wordsText: text)
    }

    /// The names of the four corners, each with what it covers.
    static func corners(_ form: KanoPlaneForm, _ language: Language) -> [(words: Self, box: PlotRoom)] {
        let all: [(KanoCategory, isRight: Bool, isTop: Bool)] = [
            (.attractive, false, true), (.oneDimensional, true, true), (.indifferent, false, false),
            (.mustBe, true, false),
        ]
        return all.map { category, isRight, isTop in
            let text = KanoCategoryWords.name(category.letter)[language]
            let point = PlotPoint(
                x: isRight ? form.width - form.right - 9 : form.left + 9,
                y: isTop ? form.top + 18 : form.bottom - 9
            )
            let width = ChartText.width(text, size: 12) + 4
            let middle = PlotPoint(x: point.x + (isRight ? -1 : 1) * width / 2, y: point.y - 4)
            return (Self(point, isRight ? "end" : "start", text), PlotRoom(around: middle, width: width, height: 16))
        }
    }

    static func axes(_ form: KanoPlaneForm, _ language: Language) -> [Self] {
        [
            Self(PlotPoint(x: 2, y: form.top - 11), "start", KanoFindingWords.up[language] + " ↑"),
            Self(
                PlotPoint(x: form.width - form.right, y: form.bottom + 38),
                "end",
                KanoFindingWords.right[language] + " →"
            ),
        ]
    }
}

extension KanoPlane.Region {
    init(_ coefficients: SatisfactionCoefficients, _ form: KanoPlaneForm) {
        let point = { (worse: Double, better: Double) in PlotPoint(x: form.across(worse), y: form.up(better)) }
        switch coefficients.region {
        case .ellipse(let ellipse):
            self.init(regionOutline: ellipse.outline().map { point($0.x, $0.y) }.text, regionLines: [])
        case .intervals(let worse, let better):
            let (x, y) = (-coefficients.worse, coefficients.better)
            self.init(
                regionOutline: nil,
                regionLines: [
                    KanoPlane.Segment(point(worse.lowerBound, y), point(worse.upperBound, y)),
                    KanoPlane.Segment(point(x, better.lowerBound), point(x, better.upperBound)),
                ]
            )
        }
    }
}

extension KanoPlane.Move {
    init(_ arrow: KanoArrow) {
        self.init(
            moveLine: KanoPlane.Segment(arrow.start, arrow.end),
            moveHead: arrow.head.text,
            moveIsCertain: arrow.isCertain,
            moveStartX: arrow.start.x.coordinate,
            moveStartY: arrow.start.y.coordinate
        )
    }
}

extension KanoPlane.Point {
    init(_ entry: KanoEntries.Placed, at point: PlotPoint, _ form: KanoPlaneForm, _ format: NumberFormat) {
        let coefficients = entry.coefficients
        let letter = entry.profile.mode?.category.letter ?? ""
        let figures = [
            KanoText.share(KanoPageWords.better, coefficients.better, coefficients.betterInterval, format),
            KanoText.share(KanoPageWords.worse, coefficients.worse, coefficients.worseInterval, format),
            format.count(entry.attribute.count),
        ]
        self.init(
            pointHint: "\(entry.name) (\(letter)): \(figures.joined(separator: ", "))",
            pointX: point.x.coordinate,
            pointY: point.y.coordinate,
            pointRadius: form.radius.coordinate,
            pointLetterY: (point.y + 4).coordinate,
            pointLetter: letter,
            pointIsMixed: entry.attribute.mixed?.isMixed ?? false
        )
    }
}

extension KanoPlane.Name {
    init(_ place: NamePlacing.Place, _ form: KanoPlaneForm) {
        self.init(
            nameLines: place.lines.enumerated().map { index, line in
                let y = place.baseline + Double(index) * form.textSize * NamePlacing.leading
                return KanoPlane.Words(PlotPoint(x: place.x, y: y), "middle", line)
            },
            nameLead: place.lead.map { KanoPlane.Segment($0.start, $0.end) }
        )
    }
}
