/// One thing that is drawn on a slide; exactly one of its parts is set.
///
/// Colours and sizes stand in the marks themselves, so that any program that reads SVG shows them alike.
struct SlideMark: Encodable, Equatable, Sendable {
    var slideRect: Rect?
    var slideLine: Line?
    var slideShape: Shape?
    var slideCircle: Circle?
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

    struct Words: Encodable, Equatable, Sendable {
        let wordsX, wordsY, wordsSize, wordsFill, wordsWeight, wordsAnchor, wordsText: String
    }
}

/// The colours of slides: those of light paper, which every program knows.
enum SlideColour: String, Sendable {
    case none
    case paper = "#ffffff"
    case ink = "#1d1c1a"
    case soft = "#65625a"
    case line = "#e6e2d9"
    case edge = "#8d897f"
    case phase = "#f4f1ea"
    case accent = "#0c6b70"
    case accentSoft = "#d9ecec"
    case bad = "#b83a1b"
    case badSoft = "#f8e1d9"
    case other = "#8a5a00"
}
