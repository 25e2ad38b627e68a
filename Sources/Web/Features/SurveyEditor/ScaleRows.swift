internal import ServiceCycle

/// The points of a scale and their words; `survey-editor/scale` shows them.
struct ScaleRows: Encodable, Equatable, Sendable {
    let scaleTitle: String
    let scaleHint: String
    let points: Field
    let scalePoints: [Point]
    let fillLabel: String?
    let scaleIsOpen: Bool

    struct Point: Encodable, Equatable, Sendable {
        let pointTexts: TextGroup
    }

    /// Nil where the kind has no scale of its own.
    init?(_ sheet: FieldSheet) {
        let kind = sheet.fields["kind"]
        guard Question.scaledKinds.contains(kind) else { return nil }
        let reader = sheet.reader
        let count = Int(sheet.fields["points"]) ?? Question.usualPoints
        scaleTitle = EditorWords.labels[reader]
        scaleHint = SurveyEditorWords.labelsHint[reader]
        points = .select(
            FieldLabel("points", EditorWords.points[reader], error: sheet.issues.error(at: "points")),
            String(count),
            among: (2...11).map { (String($0), String($0)) },
            language: reader
        )
        let texts = (1...max(2, min(11, count))).map { point in
            sheet.texts("label.\(point)", SurveyEditorWords.point.text(reader, ["number": String(point)]), .name)
        }
        scalePoints = texts.map(Point.init)
        let isEmpty = texts.allSatisfy { group in group.texts.allSatisfy { $0.textLine?.lineValue.isEmpty == true } }
        fillLabel =
            isEmpty && !Question.readyLabels(kind, points: count).isEmpty
            ? SurveyEditorWords.readyLabels[reader] : nil
        scaleIsOpen = isEmpty || texts.contains { $0.texts.contains { $0.textMissing != nil || $0.textError != nil } }
    }
}
