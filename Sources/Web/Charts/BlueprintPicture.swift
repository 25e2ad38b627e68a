internal import ServiceCycle

/// A map as one picture that needs nothing else: phases across, lanes down, three lines between them, and the drawn curve.
///
/// Colours and fonts are attributes, since a picture of its own has no style sheet; on paper and on a dark screen it lies on white.
struct BlueprintPicture: Encodable, Equatable, Sendable {
    let pictureWidth: String
    let pictureHeight: String
    let pictureTitle: String
    let pictureText: String
    let pictureLanguage: String
    let heading: Line
    let phases: [Box]
    let rules: [Rule]
    let cards: [Box]

    /// Every line of text, with its place.
    let lines: [Line]
    let diamonds: [Diamond]
    let curve: Curve?

    struct Line: Encodable, Equatable, Sendable {
        let lineX: String
        let lineY: String
        let lineSize: String
        let lineWeight: String
        let lineFill: String
        let lineText: String
    }

    struct Box: Encodable, Equatable, Sendable {
        let boxX: String
        let boxY: String
        let boxWidth: String
        let boxHeight: String
        let boxFill: String
        let boxStroke: String
    }

    /// One of the lines between the lanes.
    struct Rule: Encodable, Equatable, Sendable {
        let ruleY: String
        let ruleEnd: String
        let ruleDash: String
    }

    /// The mark of a critical moment.
    struct Diamond: Encodable, Equatable, Sendable {
        let diamondPath: String
    }

    /// How the team believes that customers feel.
    struct Curve: Encodable, Equatable, Sendable {
        let curvePath: String
        let curveZero: String
        let curveStart: String
        let curveEnd: String
        let curveMarks: [Mark]
    }

    struct Mark: Encodable, Equatable, Sendable {
        let markX: String
        let markY: String
    }

    init(_ map: ServiceMap, language: Language) {
        var sheet = BlueprintSheet(map, language: language)
        sheet.draw()
        pictureWidth = sheet.width.coordinate
        pictureHeight = sheet.height.coordinate
        pictureTitle = map.name.text(for: language) ?? map.code.text
        pictureText = VersionPageWords.picture.text(language, ["name": pictureTitle])
        pictureLanguage = language.tag
        heading = Line(pictureTitle, x: BlueprintSheet.margin, y: 34, size: 22, isBold: true)
        phases = sheet.phases
        rules = sheet.rules
        cards = sheet.cards
        lines = sheet.lines
        diamonds = sheet.diamonds
        curve = sheet.curve
    }
}

extension BlueprintPicture.Line {
    init(
        _ text: String,
        x: Double,
        y: Double,
        size: Double = BlueprintSheet.size,
        fill: String = "#1d1c1a",
        isBold: Bool = false
    ) {
        self.init(
            lineX: x.coordinate,
            lineY: y.coordinate,
            lineSize: size.coordinate,
            lineWeight: isBold ? "600" : "400",
            lineFill: fill,
            lineText: text
        )
    }
}

extension BlueprintPicture.Box {
    init(_ x: Double, _ y: Double, _ width: Double, _ height: Double, fill: String, stroke: String) {
        self.init(
            boxX: x.coordinate,
            boxY: y.coordinate,
            boxWidth: width.coordinate,
            boxHeight: height.coordinate,
            boxFill: fill,
            boxStroke: stroke
        )
    }
}
