internal import ServiceCycle

/// Lays a map out: one column for each moment, a lane as high as its longest text.
struct BlueprintSheet {
    private let map: ServiceMap
    private let language: Language
    private(set) var height = 56.0
    private(set) var phases: [BlueprintPicture.Box] = []
    private(set) var rules: [BlueprintPicture.Rule] = []
    private(set) var cards: [BlueprintPicture.Box] = []
    private(set) var lines: [BlueprintPicture.Line] = []
    private(set) var diamonds: [BlueprintPicture.Diamond] = []
    private(set) var curve: BlueprintPicture.Curve?

    static let margin = 24.0
    private static let label = 132.0
    private static let column = 192.0
    private static let gap = 10.0
    private static let pad = 10.0
    static let size = 13.0
    private static let leading = 17.0

    /// So many lines that no text of a map is ever cut: a text has at most 2,000 characters.
    private static let most = 200

    init(_ map: ServiceMap, language: Language) {
        self.map = map
        self.language = language
    }

    private var left: Double { Self.margin + Self.label }
    var width: Double { left + Double(max(map.moments.count, 1)) * Self.column + Self.margin }

    mutating func draw() {
        let (map, language) = (map, language)
        drawPhases()
        let place = MomentFieldText(map: map, reader: language)
        lane(BlueprintWords.touchpoint, isCard: false) { moment in
            let met = moment.touchpoint.map { _ in place.text(of: "place", moment.fields(in: [])["place"]) }
            return [met.map { Self.last($0) }, moment.evidence.text(for: language)]
        }
        customerLane()
        rule(BlueprintWords.interaction)
        lane(BlueprintWords.frontStage) { moment in
            let acts = moment.actor == .frontStage ? EditorWords.actor(moment.actor)[language] : nil
            return moment.actor == .backStage ? [] : [moment.conduct.text(for: language) ?? acts]
        }
        rule(BlueprintWords.visibility, isDashed: true)
        lane(BlueprintWords.backStage) { moment in
            let conduct = moment.actor == .backStage ? moment.conduct.text(for: language) : nil
            return [conduct, moment.backStage.text(for: language)]
        }
        rule(BlueprintWords.internalInteraction, isDashed: true)
        lane(BlueprintWords.support) { [$0.support.text(for: language)] }
        let channels = Dictionary(map.channels.map { ($0.code, $0.name) }) { first, _ in first }
        lane(FilterWords.channel, isCard: false) { [$0.channel.flatMap { channels[$0] }?.text(for: language)] }
        lane(EditorWords.owner, isCard: false) { [$0.owner] }
        lane(ReportWords.standard, isCard: false) { moment in
            moment.standards.map { EditorWords.short($0, language) }
        }
        drawCurve()
        height += Self.margin
    }

    /// The last part of "Branch › Counter".
    private static func last(_ text: String) -> String {
        text.split(separator: "›").last.map { $0.drop { $0 == " " } }.map(String.init) ?? text
    }

    private mutating func drawPhases() {
        for phase in Moment.Phase.allCases {
            let indices = map.moments.indices.filter { map.moments[$0].phase == phase }
            guard let first = indices.first else { continue }
            let x = left + Double(first) * Self.column
            phases.append(
                BlueprintPicture.Box(
                    x + 2,
                    height,
                    Double(indices.count) * Self.column - 4,
                    28,
                    fill: "#f4f1ea",
                    stroke: "none"
                )
            )
            lines.append(
                BlueprintPicture.Line(ReportWords.phase(phase)[language], x: x + Self.pad, y: height + 19, isBold: true)
            )
        }
        height += 28 + Self.gap
    }

    /// The customer's own lane: number and name, a diamond where the moment is critical.
    private mutating func customerLane() {
        let texts = map.moments.map { [$0.name.text(for: language) ?? $0.code.text] }
        lane(BlueprintWords.customer, texts, isCard: true, isStrong: true, foot: 22)
        for (index, moment) in map.moments.enumerated() {
            let x = left + Double(index) * Self.column + Self.pad * 2
            let y = height - Self.gap - Self.pad
            lines.append(BlueprintPicture.Line(String(index + 1), x: x, y: y, size: 11.5, fill: "#65625a"))
            guard moment.isCritical else { continue }
            let mark = x + 26
            diamonds.append(
                BlueprintPicture.Diamond(diamondPath: "M\(mark.coordinate) \((y - 10).coordinate)l6 6-6 6-6-6z")
            )
            let text = ReportWords.critical.text(language, ["value": String(moment.criticality)])
            lines.append(BlueprintPicture.Line(text, x: mark + 12, y: y, size: 11.5, fill: "#b83a1b"))
        }
    }

    private mutating func lane(_ name: Phrase, isCard: Bool = true, _ texts: (Moment) -> [String?]) {
        let all = map.moments.map { texts($0).compactMap { $0 }.filter { !$0.isEmpty } }
        // A lane shows what the map has, and nothing where it has nothing.
        guard all.contains(where: { !$0.isEmpty }) else { return }
        lane(name, all, isCard: isCard)
    }

    private mutating func lane(
        _ name: Phrase,
        _ texts: [[String]],
        isCard: Bool,
        isStrong: Bool = false,
        foot: Double = 0
    ) {
        let room = Self.column - Self.gap - Self.pad * 2
        let bold = isStrong ? NamePlacing.boldness : 1
        let wrapped = texts.map { parts in
            parts.flatMap { $0.split(whereSeparator: \.isNewline) }.flatMap {
                ChartText.lines(String($0), width: room / bold, size: Self.size, most: Self.most)
            }
        }
        let names = ChartText.lines(name[language], width: Self.label - Self.pad, size: 12, most: 4)
        let count = max(wrapped.map(\.count).max() ?? 0, names.count)
        let inner = Double(count) * Self.leading + Self.pad * 2 - 4 + foot
        for (index, text) in names.enumerated() {
            lines.append(
                BlueprintPicture.Line(
                    text,
                    x: Self.margin,
                    y: height + Self.pad + 10 + Double(index) * 15,
                    size: 12,
                    fill: "#65625a"
                )
            )
        }
        for (index, text) in wrapped.enumerated() where !text.isEmpty {
            let x = left + Double(index) * Self.column
            if isCard {
                let isKey = isStrong && map.moments[index].isCritical
                cards.append(
                    BlueprintPicture.Box(
                        x + Self.gap / 2,
                        height,
                        Self.column - Self.gap,
                        inner,
                        fill: isStrong ? "#ffffff" : "#f4f9f9",
                        stroke: isKey ? "#b83a1b" : isStrong ? "#8d897f" : "#b9d8d8"
                    )
                )
            }
            for (number, line) in text.enumerated() {
                lines.append(
                    BlueprintPicture.Line(
                        line,
                        x: x + Self.pad * 1.5,
                        y: height + Self.pad + 11 + Double(number) * Self.leading,
                        fill: isCard ? "#1d1c1a" : "#4d4a44",
                        isBold: isStrong
                    )
                )
            }
        }
        height += inner + Self.gap
    }

    private mutating func rule(_ name: Phrase, isDashed: Bool = false) {
        let names = ChartText.lines(name[language], width: Self.label - Self.pad, size: 11, most: 3)
        rules.append(
            BlueprintPicture.Rule(
                ruleY: (height + 4).coordinate,
                ruleEnd: (width - Self.margin).coordinate,
                ruleDash: isDashed ? "6 5" : "none"
            )
        )
        for (index, text) in names.enumerated() {
            lines.append(
                BlueprintPicture.Line(
                    text,
                    x: Self.margin,
                    y: height + 17 + Double(index) * 13,
                    size: 11,
                    fill: "#0c6b70"
                )
            )
        }
        height += Double(names.count) * 13 + Self.gap + 4
    }
}

extension BlueprintSheet {
    private static let curveHeight = 120.0

    /// The curve as the team drew it, with a gap where nobody drew.
    private mutating func drawCurve() {
        guard map.moments.contains(where: { $0.drawn != nil }) else { return }
        let scale = PlotScale(domain: -5...5, start: height + Self.curveHeight, end: height + 12)
        var (path, isJoined, marks): (String, Bool, [BlueprintPicture.Mark]) = ("", false, [])
        for (index, moment) in map.moments.enumerated() {
            guard let drawn = moment.drawn else {
                isJoined = false
                continue
            }
            let (x, y) = (left + (Double(index) + 0.5) * Self.column, scale(drawn))
            path += "\(isJoined ? "L" : "M")\(x.coordinate) \(y.coordinate)"
            isJoined = true
            marks.append(BlueprintPicture.Mark(markX: (x - 4).coordinate, markY: (y - 4).coordinate))
            let isHigh = drawn < 4
            lines.append(
                BlueprintPicture.Line(
                    NumberFormat(language).drawn(drawn),
                    x: x + 9,
                    y: isHigh ? y - 7 : y + 15,
                    size: 12
                )
            )
        }
        let names = ChartText.lines(BlueprintWords.drawn[language], width: Self.label - 40, size: 12, most: 3)
        for (index, text) in names.enumerated() {
            lines.append(
                BlueprintPicture.Line(
                    text,
                    x: Self.margin,
                    y: height + 30 + Double(index) * 15,
                    size: 12,
                    fill: "#65625a"
                )
            )
        }
        for (value, text) in [(5.0, "+5"), (0, "0"), (-5, "−5")] {
            lines.append(BlueprintPicture.Line(text, x: left - 24, y: scale(value) + 4, size: 11, fill: "#65625a"))
        }
        curve = BlueprintPicture.Curve(
            curvePath: path,
            curveZero: scale(0).coordinate,
            curveStart: left.coordinate,
            curveEnd: (width - Self.margin).coordinate,
            curveMarks: marks
        )
        height += Self.curveHeight + Self.gap
    }
}
