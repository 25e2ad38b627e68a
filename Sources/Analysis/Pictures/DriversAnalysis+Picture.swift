internal import Prioritisation

extension DriversAnalysis {
    /// The weights with their intervals, the greatest first.
    package var picture: String? {
        guard let analysis = try? result.get() else { return nil }
        let drivers = analysis.drivers.sorted { $0.weight > $1.weight }
        let ends = drivers.map { $0.interval?.upperBound ?? $0.weight }
        let greatest = (ends + drivers.map(\.weight)).max() ?? 1
        var plot = Plot(
            "What goes with \(outcome): parts of R² with 95 % intervals",
            x: (0...max(greatest * 1.25, 0.01), "part of R²"),
            y: (0...Double(drivers.count + 1), "")
        )
        for (place, driver) in drivers.enumerated() {
            let height = Double(drivers.count - place)
            if let interval = driver.interval { plot.bar(x: interval, at: height) }
            plot.dot(driver.weight, height)
        }
        for (place, driver) in drivers.enumerated() {
            plot.name(driver.name, driver.interval?.upperBound ?? driver.weight, Double(drivers.count - place))
        }
        return plot.svg
    }
}
