extension ChartAnalysis {
    /// The points in order, with centre, limits and signals.
    package var picture: String? {
        guard let center else { return nil }
        let isSums = setting.kind == .cusum
        let values = points.flatMap { point in
            [
                isSums ? nil : point.value, point.lower, point.upper, point.average, point.sums?.upper,
                point.sums.map { -$0.lower },
            ]
            .compactMap { $0 }.filter(\.isFinite)
        }
        let middle = isSums ? 0 : center
        var plot = Plot(
            "Control chart (\(setting.kind.rawValue))",
            x: (0...Double(points.count + 1), "point"),
            y: (Plot.range(values + [middle]), isSums ? "cumulated sums" : "value"),
            width: 960
        )
        plot.rule(y: middle)
        let place = { (point: Point) in Double(point.index) }
        plot.line(points.compactMap { point in point.upper.map { (place(point), $0) } }, .alarm)
        plot.line(
            points.compactMap { point in
                (point.lower ?? (isSums ? point.upper.map { -$0 } : nil)).map { (place(point), $0) }
            },
            .alarm
        )
        if isSums {
            plot.line(points.compactMap { point in point.sums.map { (place(point), $0.upper) } }, .accent)
            plot.line(points.compactMap { point in point.sums.map { (place(point), -$0.lower) } }, .accent)
        } else {
            plot.line(points.compactMap { point in (point.average ?? point.value).map { (place(point), $0) } }, .accent)
        }
        for point in points {
            let sums = point.sums.map { $0.upper >= $0.lower ? $0.upper : -$0.lower }
            guard let value = sums ?? point.average ?? point.value else { continue }
            plot.dot(place(point), value, point.signals.isEmpty ? .accent : .alarm)
            if !point.signals.isEmpty { plot.name("\(point.index)", place(point), value) }
        }
        return plot.svg
    }
}
