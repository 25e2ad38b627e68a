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
