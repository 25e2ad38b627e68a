package import ServiceCycle
internal import Statistics

extension EffectAnalysis {
    package func write(to json: inout JSONText) {
        json.member("kind", kind.rawValue)
        json.member("before", treated[0].mean)
        json.member("after", treated[1].mean)
        json.member("n_before", treated[0].values.count)
        json.member("n_after", treated[1].values.count)
        json.member("skipped", skipped)
        EffectAnalysis.write(difference, to: &json)
        if let control {
            json.name("did")
            json.object { json in
                json.member("control_before", control[0].mean)
                json.member("control_after", control[1].mean)
                json.member("n_control_before", control[0].values.count)
                json.member("n_control_after", control[1].values.count)
                EffectAnalysis.write(contrast, to: &json)
            }
        }
        json.member("verdict", verdict.rawValue)
        if let reason { json.member("reason", reason) }
    }

    private static func write(_ difference: Difference?, to json: inout JSONText) {
        json.member("difference", difference?.value)
        json.member("interval", difference?.interval)
        json.member("t", difference?.statistic)
        json.member("df", difference?.degreesOfFreedom)
        json.member("p", difference?.pValue)
    }

    package var lines: [String] {
        let header = ["", "n before", "before", "n after", "after", "difference (95 %)", "p"]
        var rows = [row(control == nil ? "all" : "treated", treated, difference)]
        if let control {
            let own =
                control[1].mean.flatMap { after in control[0].mean.map { after - $0 } }
                .map {
                    Difference(value: $0, interval: nil, statistic: nil, degreesOfFreedom: nil, pValue: nil)
                }
            rows.append(row("control", control, own))
            rows.append([
                "difference in differences", "", "", "", "", Figures.estimate(contrast?.value, contrast?.interval, 3),
                Figures.p(contrast?.pValue),
            ])
        }
        return Figures.page(header, rows, [sentence] + (reason.map { [$0] } ?? []) + ["", method])
    }

    private func row(_ name: String, _ cells: [Cell], _ difference: Difference?) -> [String] {
        [
            name, Figures.whole(cells[0].values.count), Figures.decimal(cells[0].mean, 3),
            Figures.whole(cells[1].values.count), Figures.decimal(cells[1].mean, 3),
            Figures.estimate(difference?.value, difference?.interval, 3), Figures.p(difference?.pValue),
        ]
    }

    private var sentence: String {
        switch verdict {
        case .better: "It became better, beyond what chance would explain."
        case .worse: "It became worse, beyond what chance would explain."
        case .noEvidence: "There is no evidence of a change; that is not evidence that there is none."
        case .tooLittleData: "There is too little data to say anything."
        }
    }

    private var method: String {
        if control != nil {
            return
                "Method: difference in differences with a common variance, as a regression with interaction; it holds if both groups would else have changed alike."
        }
        return kind == .mean
            ? "Method: Welch's t-test of different people (Welch 1947); the same people asked twice need `analyze gap`."
            : "Method: two shares of different people, interval by Newcombe's method 10 (1998), z of the pooled share."
    }
}
