internal import Statistics

/// Where units stand in a funnel: across by their size, up by their share.
struct FunnelLayout {
    let plot: FunnelPlot
    let x: PlotScale
    let y: PlotScale

    /// The sizes of the smallest and the largest unit.
    let fewest: Double
    let most: Double

    static let (width, height) = (340.0, 230.0)
    static let (left, right, top, bottom) = (46.0, 330.0, 10.0, 184.0)

    /// What of all units at the target lies within the inner and the outer limits.
    static let (inner, outer) = (0.95, 0.998)

    /// Below this size limits are those of the binomial distribution itself.
    private static let exactBelow = 400.0

    /// How many pieces a limit is drawn in.
    private static let steps = 48

    /// Nil for fewer than two units, or where all or none are satisfied.
    init?(_ units: [Proportion]) {
        guard let plot = try? FunnelPlot(units), let most = units.map(\.trials).max(),
            let fewest = units.map(\.trials).min()
        else { return nil }
        (self.plot, self.fewest, self.most) = (plot, fewest, most)
        x = PlotScale(domain: 0...(most * Self.air), start: Self.left, end: Self.right)
        // The widest limits are those of the smallest unit.
        let reach = Self.limits(plot, fewest, Self.outer)
        let shares = units.map(\.share) + [reach.lowerBound, reach.upperBound]
        let (low, high) = (max(0, (shares.min() ?? 0) - 0.02), min(1, (shares.max() ?? 1) + 0.02))
        y = PlotScale(domain: low...high, start: Self.bottom, end: Self.top)
    }

    /// How far the funnel goes on behind the largest unit.
    private static let air = 1.06

    func place(of unit: Proportion) -> PlotPoint { PlotPoint(x: x(unit.trials), y: y(unit.share)) }

    /// Whether a unit lies outside the outer limits of its size.
    func standsOut(_ unit: Proportion) -> Bool {
        !Self.limits(plot, unit.trials, Self.outer).contains(unit.share)
    }

    /// The outline of the limits, from the smallest unit to behind the largest.
    func band(_ confidence: Double) -> String {
        let limits = (0...Self.steps).map { step in
            let size = fewest + (most * Self.air - fewest) * Double(step) / Double(Self.steps)
            return (size: size, limits: Self.limits(plot, size, confidence))
        }
        return
            (limits.map { PlotPoint(x: x($0.size), y: y($0.limits.upperBound)) }
            + limits.reversed().map { PlotPoint(x: x($0.size), y: y($0.limits.lowerBound)) }).text
    }

    /// The limits of a size, wider where the units vary more than chance alone would let them.
    private static func limits(_ plot: FunnelPlot, _ trials: Double, _ confidence: Double) -> ClosedRange<Double> {
        if trials < exactBelow, !plot.isOverdispersed,
            let exact = plot.exactLimits(trials: Int(trials.rounded()), confidence: confidence)
        {
            return exact
        }
        return plot.limits(trials: trials, confidence: confidence, inflated: plot.isOverdispersed)
            ?? plot.target...plot.target
    }
}
