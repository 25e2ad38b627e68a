internal import Statistics

extension ChartAnalysis {
    /// The first points, by which all are judged.
    private func first<Element>(_ observations: [Element]) -> [Element] {
        Array(observations.prefix(setting.baseline ?? observations.count))
    }

    mutating func judgeShares(_ shares: [Proportion?]) throws(ControlChartRefusal) {
        let quiet = first(shares)
        var baseline =
            try setting.isLaney ? ShareBaseline(inflatedBy: quiet) : ShareBaseline(of: quiet)
        if let target = setting.target {
            baseline = try ShareBaseline(center: target, inflation: baseline.inflation)
        }
        spread = baseline.inflation
        try judge(shares, by: baseline)
    }

    mutating func judgeRates(_ rates: [EventRate?]) throws(ControlChartRefusal) {
        let quiet = first(rates)
        var baseline = try setting.isLaney ? RateBaseline(inflatedBy: quiet) : RateBaseline(of: quiet)
        if let target = setting.target {
            baseline = try RateBaseline(center: target, inflation: baseline.inflation)
        }
        spread = baseline.inflation
        try judge(rates, by: baseline)
    }

    /// The centre and spread of single values: given, or of the first points.
    func baseline(_ values: [Double?]) throws(ControlChartRefusal) -> ValueBaseline {
        if let target = setting.target, let sigma = setting.sigma {
            return try ValueBaseline(center: target, standardDeviation: sigma)
        }
        let known = first(values).compactMap { $0 }
        guard !known.isEmpty else { throw .tooFewPoints(count: 0, needed: 2) }
        if let sigma = setting.sigma {
            return try ValueBaseline(center: known.reduce(0, +) / Double(known.count), standardDeviation: sigma)
        }
        let baseline = try ValueBaseline(of: first(values))
        return try ValueBaseline(
            center: setting.target ?? baseline.center,
            standardDeviation: baseline.standardDeviation
        )
    }

    mutating func judge<Baseline: ControlBaseline>(
        _ observations: [Baseline.Observation?],
        by baseline: Baseline
    ) throws(ControlChartRefusal) {
        let rules = NelsonRules(Set(setting.rules.compactMap { NelsonRule(rawValue: $0) }))
        let chart = try ControlChart(observations, by: baseline, rules: rules)
        center = chart.center
        for (index, point) in chart.points.enumerated() {
            guard let point else { continue }
            points[index].value = point.value
            points[index].lower = point.limits.lowerBound
            points[index].upper = point.limits.upperBound
            points[index].signals = point.signals.map(\.rawValue)
            points[index].isRough = point.isRough
        }
    }

    mutating func follow(_ values: [Double?], average baseline: ValueBaseline) throws(ControlChartRefusal) {
        let chart = try EWMAChart(values, by: baseline, smoothing: setting.lambda, width: setting.width)
        center = baseline.center
        spread = baseline.standardDeviation
        for (index, point) in chart.points.enumerated() {
            guard let point else { continue }
            points[index].value = point.value
            points[index].average = point.average
            points[index].lower = point.limits.lowerBound
            points[index].upper = point.limits.upperBound
            points[index].signals = point.isSignal ? [1] : []
        }
    }

    mutating func follow(_ values: [Double?], sums baseline: ValueBaseline) throws(ControlChartRefusal) {
        let chart = try CUSUMChart(values, by: baseline, reference: setting.k, decision: setting.h)
        center = baseline.center
        spread = baseline.standardDeviation
        for (index, point) in chart.points.enumerated() {
            guard let point else { continue }
            points[index].value = point.value
            points[index].sums = (point.upper.value, point.lower.value)
            points[index].upper = chart.decisionLimit
            points[index].signals = point.upper.isSignal || point.lower.isSignal ? [1] : []
        }
    }
}
