internal import Prioritisation

extension ImportanceAnalysis {
    /// Importance up, performance to the right, with the lines between high and low and the means' intervals.
    package var picture: String? {
        let points = analysis.items.map(\.point)
        let performances =
            points.map(\.performance)
            + certainties.compactMap(\.performanceInterval).flatMap { [$0.lowerBound, $0.upperBound] }
        let importances =
            points.map(\.importance)
            + certainties.compactMap(\.importanceInterval).flatMap { [$0.lowerBound, $0.upperBound] }
        var plot = Plot(
            "Importance and performance",
            x: (Plot.range(performances + [analysis.performanceLine]), "performance"),
            y: (Plot.range(importances + [analysis.importanceLine]), "importance")
        )
        plot.rule(x: analysis.performanceLine)
        plot.rule(y: analysis.importanceLine)
        plot.corner("concentrate here", isRight: false, isTop: true)
        plot.corner("keep up the good work", isRight: true, isTop: true)
        plot.corner("low priority", isRight: false, isTop: false)
        plot.corner("possible overkill", isRight: true, isTop: false)
        for (point, certainty) in zip(points, certainties) {
            if let interval = certainty.performanceInterval { plot.bar(x: interval, at: point.importance) }
            if let interval = certainty.importanceInterval { plot.bar(y: interval, at: point.performance) }
        }
        for point in points { plot.dot(point.performance, point.importance) }
        for point in points { plot.name(point.name, point.performance, point.importance) }
        return plot.svg
    }
}

extension Plot {
    /// The range of some values, with a little room around them.
    static func range(_ values: [Double]) -> ClosedRange<Double> {
        guard let least = values.min(), let greatest = values.max(), greatest > least else {
            return (values.first ?? 0) - 1...(values.first ?? 0) + 1
        }
        let room = (greatest - least) * 0.08
        return least - room...greatest + room
    }
}
