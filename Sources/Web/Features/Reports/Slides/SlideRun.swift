/// Marks of one kind that are drawn one after another; exactly one of its parts holds any.
///
/// Together, since a template asks for each part by its name, and words that look alike say so once. Colours and sizes stand in
/// the marks themselves, so that any program that reads SVG shows them alike.
struct SlideRun: Encodable, Equatable, Sendable {
    var slideRects: [Rect] = []
    var slideLines: [Line] = []
    var slideShapes: [Shape] = []
    var slideCircles: [Circle] = []
    var slideWords: Words?

    struct Rect: Encodable, Equatable, Sendable {
        let rectX, rectY, rectWidth, rectHeight, rectRadius, rectFill, rectStroke, rectStrokeWidth: String
    }

    struct Line: Encodable, Equatable, Sendable {
        let linePoints, lineStroke, lineWidth: String
    }

    struct Shape: Encodable, Equatable, Sendable {
        let shapePoints, shapeFill, shapeOpacity: String
    }

    struct Circle: Encodable, Equatable, Sendable {
        let circleX, circleY, circleRadius, circleFill, circleStroke: String
    }

    /// Texts that look alike.
    struct Words: Encodable, Equatable, Sendable {
        let wordsSize, wordsFill, wordsWeight, wordsAnchor: String
        var wordsPlaced: [Placed]

        struct Placed: Encodable, Equatable, Sendable {
            let wordsX, wordsY, wordsText: String
        }
    }
}
