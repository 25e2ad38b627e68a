internal import Kano

extension KanoAnalysis {
    /// The plane of Worse and Better, with the region in which each attribute truly lies with 95 % confidence.
    package var picture: String? {
        var plot = Plot("Better and Worse, with 95 % regions", x: (0...1, "−Worse"), y: (0...1, "Better"))
        plot.rule(x: 0.5)
        plot.rule(y: 0.5)
        plot.corner("attractive", isRight: false, isTop: true)
        plot.corner("one-dimensional", isRight: true, isTop: true)
        plot.corner("indifferent", isRight: false, isTop: false)
        plot.corner("must-be", isRight: true, isTop: false)
        let placed = attributes.compactMap { attribute in
            attribute.profile.coefficients.map { (name: attribute.name, coefficients: $0) }
        }
        for (_, coefficients) in placed {
            switch coefficients.region {
            case .ellipse(let ellipse): plot.area(ellipse.outline())
            case .intervals(let worse, let better):
                plot.bar(x: worse, at: coefficients.better)
                plot.bar(y: better, at: -coefficients.worse)
            }
        }
        for (_, coefficients) in placed { plot.dot(-coefficients.worse, coefficients.better) }
        for (name, coefficients) in placed { plot.name(name, -coefficients.worse, coefficients.better) }
        return plot.svg
    }
}
