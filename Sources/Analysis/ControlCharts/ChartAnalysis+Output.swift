package import ServiceCycle

extension ChartAnalysis {
    package func write(to json: inout JSONText) {
        json.member("kind", setting.kind.rawValue)
        json.member("center", center)
        json.member("sigma", spread)
        json.member("baseline", min(setting.baseline ?? points.count, points.count))
        if let reason { json.member("reason", reason) }
        json.member("points", points) { json, point in
            json.member("index", point.index)
            json.member("value", point.value)
            json.member("ucl", point.upper)
            json.member("lcl", point.lower)
            if setting.kind == .ewma { json.member("ewma", point.average) }
            if setting.kind == .cusum {
                json.member("upper", point.sums?.upper)
                json.member("lower", point.sums?.lower)
            }
            json.name("signals")
            json.array { json in for signal in point.signals { json.value(signal) } }
            if point.value == nil { json.member("reason", "There was no value.") }
        }
    }

    package var lines: [String] {
        if let reason { return [reason] }
        let extra = setting.kind == .ewma ? ["EWMA"] : setting.kind == .cusum ? ["C+", "C−"] : []
        let header =
            ["", "value"] + extra + (setting.kind == .cusum ? ["limit"] : ["lower", "upper"]) + ["signals (rules)"]
        let rows = points.map { point in
            ["\(point.index)", Figures.decimal(point.value, 3)]
                + (setting.kind == .ewma ? [Figures.decimal(point.average, 3)] : [])
                + (setting.kind == .cusum
                    ? [
                        Figures.decimal(point.sums?.upper, 3), Figures.decimal(point.sums?.lower, 3),
                        Figures.decimal(point.upper, 3),
                    ] : [Figures.decimal(point.lower, 3), Figures.decimal(point.upper, 3)])
                + [point.signals.map { "\($0)" }.joined(separator: ", ") + (point.isRough ? " (rough)" : "")]
        }
        return Figures.page(header, rows, [sentence, "", method])
    }

    private var sentence: String {
        let signalling = points.filter { !$0.signals.isEmpty }.map { "\($0.index)" }
        let center = "The centre is \(Figures.decimal(center, 3))"
        return signalling.isEmpty
            ? "\(center). No point signals: what moves is explained by chance."
            : "\(center). Chance does not explain point\(signalling.count == 1 ? "" : "s") \(Figures.list(signalling))."
    }

    private var method: String {
        let laney = setting.isLaney ? ", limits widened after Laney" : ""
        let rules = "Nelson's rules \(Figures.list(setting.rules.map { "\($0)" })) (Nelson 1984)"
        let baseline =
            setting.baseline.map { "The baseline is the first \($0) points." } ?? "The baseline is all points."
        return switch setting.kind {
        case .p: "Method: p chart, 3 standard deviations\(laney), \(rules). \(baseline)"
        case .u: "Method: u chart, 3 standard deviations\(laney), \(rules). \(baseline)"
        case .xmr: "Method: XmR chart, mean moving range / 1.128, \(rules). \(baseline)"
        case .ewma:
            "Method: EWMA (Roberts 1959), λ = \(Figures.plain(setting.lambda)), L = \(Figures.plain(setting.width)), exact limits. \(baseline)"
        case .cusum:
            "Method: tabular CUSUM (Page 1954), k = \(Figures.plain(setting.k)), h = \(Figures.plain(setting.h)). \(baseline)"
        }
    }
}
