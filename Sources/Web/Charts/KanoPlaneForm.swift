/// The measures of the plane of Better and Worse.
struct KanoPlaneForm: Equatable, Sendable {
    let width: Double
    let height: Double
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    /// The radius of a mark, in which a letter stands.
    let radius: Double
    let textSize: Double

    /// How wide a line of a name may be.
    let nameWidth: Double

    /// Where the axes are marked beside zero.
    let ticks: [Double]

    static let wide = KanoPlaneForm(
        width: 720,
        height: 604,
        left: 50,
        right: 10,
        top: 30,
        bottom: 556,
        radius: 10,
        textSize: 12.5,
        nameWidth: 176,
        ticks: [0.25, 0.5, 0.75, 1]
    )
    static let narrow = KanoPlaneForm(
        width: 344,
        height: 384,
        left: 46,
        right: 6,
        top: 28,
        bottom: 334,
        radius: 9.5,
        textSize: 12,
        nameWidth: 112,
        ticks: [0.5, 1]
    )

    /// From |Worse|, 0…1, to the right.
    var across: PlotScale { PlotScale(domain: 0...1, start: left, end: width - right) }

    /// From Better, 0…1, upwards.
    var up: PlotScale { PlotScale(domain: 0...1, start: bottom, end: top) }

    /// The field itself.
    var field: PlotRoom { PlotRoom(x: left...(width - right), y: top...bottom) }
}
