internal import Interchange
package import Prioritisation
package import ServiceCycle
package import Statistics

/// Which ratings go with an outcome, and how much of its variance each accounts for.
package struct DriversAnalysis: AnalysisResult, Sendable {
    package let outcome: String
    package let predictors: [String]

    /// The analysis, or why there is none.
    package let result: Result<DriverAnalysis, AnalysisRefusal>

    /// Reads and analyses a table.
    ///
    /// - Parameters:
    ///   - source: The table.
    ///   - outcome: The column of the outcome.
    ///   - predictors: The columns of what may go with it.
    ///   - method: How R² is shared.
    ///   - bootstrap: The resamples for the intervals.
    /// - Throws: A refusal that names the file, the line and the column of what cannot be used.
    package init(
        _ source: TableSource,
        outcome: String,
        predictors: [String],
        method: DriverAnalysis.Method,
        bootstrap: Bootstrap
    ) async throws(Refusal) {
        let table = try NumberTable(source, numbers: [outcome] + predictors)
        let ratings = table.numbers.map { Ratings($0.name, $0.values) }
        self.outcome = ratings[0].name
        self.predictors = ratings.dropFirst().map(\.name)
        do throws(AnalysisRefusal) {
            let study = try DriverStudy(
                outcome: ratings[0],
                predictors: Array(ratings.dropFirst()),
                method: method
            )
            let replicates = await DriversAnalysis.replicates(study, bootstrap)
            result = .success(try DriverAnalysis(study, bootstrap: bootstrap, replicates: replicates))
        } catch {
            result = .failure(error)
        }
    }

    /// Weighs the predictors in ranges of resamples, on as many processors as there are; what comes out does not depend on that.
    private static func replicates(_ study: DriverStudy, _ bootstrap: Bootstrap) async -> [DriverStudy.Replicates] {
        let starts = Array(stride(from: 0, to: bootstrap.resampleCount, by: rangeSize))
        return await withTaskGroup(of: (Int, DriverStudy.Replicates).self) { group in
            for (index, start) in starts.enumerated() {
                let range = start..<min(start + rangeSize, bootstrap.resampleCount)
                group.addTask { (index, study.replicates(bootstrap, in: range)) }
            }
            var replicates: [DriverStudy.Replicates?] = Array(repeating: nil, count: starts.count)
            for await (index, part) in group { replicates[index] = part }
            return replicates.compactMap(\.self)
        }
    }

    /// How many resamples one task works on.
    private static let rangeSize = 128

    package func write(to json: inout JSONText) {
        let analysis = try? result.get()
        json.member("outcome", outcome)
        json.member("method", analysis?.method.rawValue)
        json.member("n", analysis?.count)
        json.member("skipped", analysis?.skipped)
        json.member("r2", analysis?.rSquared)
        json.member("resamples", analysis?.resampleCount)
        json.member("seed", analysis?.bootstrap?.seed)
        if case .failure(let refusal) = result { json.member("reason", refusal.description) }
        json.member("predictors", analysis?.drivers ?? []) { json, driver in
            json.member("name", driver.name)
            json.member("weight", driver.weight)
            json.member("share", driver.share)
            json.member("interval", driver.interval)
            json.member("r", driver.correlation)
            json.member("beta", driver.beta)
            json.member("last", driver.lastIncrement)
            json.member("vif", driver.varianceInflation)
            json.member("places", driver.places.map { Double($0.lowerBound)...Double($0.upperBound) })
            if driver.beta == nil {
                json.member("reason", "Predictors repeat each other.")
            } else if driver.interval == nil {
                json.member(
                    "reason",
                    "Only \(analysis?.resampleCount ?? 0) resamples had an answer; an interval takes \(BootstrapInterval.leastReplicates)."
                )
            }
        }
    }

    package var lines: [String] {
        switch result {
        case .failure(let refusal): return [refusal.description]
        case .success(let analysis):
            let header = ["", "weight (95 %)", "share of R²", "r", "beta", "VIF", "place"]
            let rows = analysis.drivers.sorted { $0.weight > $1.weight }.map { driver in
                [
                    driver.name, Figures.estimate(driver.weight, driver.interval, 3), Figures.percent(driver.share),
                    Figures.decimal(driver.correlation), Figures.decimal(driver.beta),
                    Figures.decimal(driver.varianceInflation, 1),
                    driver.places.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
                        ?? "–",
                ]
            }
            return Figures.page(header, rows, [sentence(analysis), "", DriversAnalysis.method(analysis)])
        }
    }

    private func sentence(_ analysis: DriverAnalysis) -> String {
        let first = analysis.drivers.max { $0.weight < $1.weight }
        let isSure = first?.places == 1...1
        return
            "\(Figures.percent(analysis.rSquared)) of the variance of \(outcome) goes with these (n = \(Figures.whole(analysis.count))); \(first?.name ?? "") accounts for most\(isSure ? ", surely" : ", but its place is not sure"). What goes together is no proof of cause."
    }

    private static func method(_ analysis: DriverAnalysis) -> String {
        let name =
            analysis.method == .johnson
            ? "relative weights (Johnson 2000)"
            : "mean increment of R² over all orders (Lindeman, Merenda and Gold 1980)"
        return
            "Method: \(name); 95 % intervals from \(Figures.whole(analysis.resampleCount)) resamples, seed \(analysis.bootstrap?.seed ?? 0). Place: the places that the intervals allow."
    }
}
