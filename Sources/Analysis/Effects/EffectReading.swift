internal import Interchange
internal import ServiceCycle

/// The values of a before-and-after table, by group and period.
struct EffectReading {
    private(set) var treated = [EffectAnalysis.Cell(), EffectAnalysis.Cell()]
    private(set) var control = [EffectAnalysis.Cell(), EffectAnalysis.Cell()]
    private(set) var skipped = 0

    init(_ table: NumberTable, kind: EffectAnalysis.Kind, satisfied: Set<Double>?) throws(Refusal) {
        let periods = table.names[0]
        let places = periods.names.map { ["before", "after"].firstIndex(of: $0.lowercased()) }
        let controls = table.numbers.count > 1 ? table.numbers[1] : nil
        for row in 0..<table.count {
            guard let value = table.numbers[0].values[row] else {
                skipped += 1
                continue
            }
            let name = periods.names[periods.codes[row]]
            guard let period = places[periods.codes[row]] else {
                throw table.refusal(
                    row: row,
                    column: periods.name,
                    "\(shown(Array(name.utf8)[...])) is neither before nor after."
                )
            }
            let number: Double
            if let satisfied {
                number = satisfied.contains(value) ? 1 : 0
            } else if kind == .share, value != 0, value != 1 {
                throw table.refusal(
                    row: row,
                    column: table.numbers[0].name,
                    "\(Figures.plain(value)) is neither 0 nor 1; name the points that count with --satisfied."
                )
            } else {
                number = value
            }
            switch controls.map({ $0.values[row] ?? -1 }) ?? 0 {
            case 0: treated[period].values.append(number)
            case 1: control[period].values.append(number)
            default:
                throw table.refusal(
                    row: row,
                    column: controls?.name ?? "",
                    "The control column holds 1 for the control group and 0 where something was done."
                )
            }
        }
    }
}
