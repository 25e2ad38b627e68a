internal import ServiceCycle

/// Goes over the columns of a sample: first what surrounds the answers, then what is left.
struct ColumnGuesser {
    private let profiles: [ColumnProfile]
    private let map: ServiceMap?
    private let rowCount: Int
    private(set) var columns: [ColumnPlan]
    private var isSettled: [Bool]

    init(_ sample: TableSample, map: ServiceMap?) {
        profiles = sample.names.indices.map { ColumnProfile(sample, $0) }
        self.map = map
        rowCount = sample.rows.count
        columns = profiles.map { ColumnPlan(.ignore, .unsure, $0.isEmpty ? .empty : .nothing) }
        isSettled = profiles.map(\.isEmpty)
        for profile in profiles where profile.isEmpty { columns[profile.index].sureness = .certain }
    }

    /// The columns of which nothing is known yet.
    var open: [ColumnProfile] { profiles.filter { !isSettled[$0.index] } }

    mutating func settle(_ profile: ColumnProfile, _ plan: ColumnPlan) {
        columns[profile.index] = plan
        isSettled[profile.index] = true
    }

    mutating func guessAttributes() {
        settleBest(of: open.map { ($0, time($0)) })
        settleBest(of: open.map { ($0, weight($0)) })
        settleBest(of: open.map { ($0, key($0)) })
        for name in AttributeName.allCases { settleBest(of: open.map { ($0, attribute(name, $0)) }) }
    }

    /// Takes the best of the columns that may be something of which there is one.
    private mutating func settleBest(of guesses: [(ColumnProfile, ColumnPlan?)]) {
        let found = guesses.compactMap { profile, plan in plan.map { (profile, $0) } }
        guard let best = found.max(by: { ($0.1.sureness, $1.0.index) < ($1.1.sureness, $0.0.index) }) else { return }
        settle(best.0, best.1)
    }

    private func time(_ profile: ColumnProfile) -> ColumnPlan? {
        let isNamed = NameHints.speaks(profile.name, for: .time)
        guard let guess = TimeGuess(profile), let reading = guess.readings.first else { return nil }
        return ColumnPlan(
            .time(reading),
            guess.readings.count > 1 ? .unsure : isNamed ? .certain : .likely,
            isNamed ? .nameAndValues : .values
        )
    }

    private func weight(_ profile: ColumnProfile) -> ColumnPlan? {
        let cells = profile.values.map { Array($0.value.utf8)[...] }
        guard NameHints.speaks(profile.name, for: .weight), cells.allSatisfy({ WeightCell.millionths($0) != nil }),
            profile.empty == 0
        else { return nil }
        return ColumnPlan(.weight, profile.isWhole ? .unsure : .certain, .nameAndValues)
    }

    private func key(_ profile: ColumnProfile) -> ColumnPlan? {
        guard rowCount >= 5, profile.distinct == rowCount, NameHints.speaks(profile.name, for: .key) else { return nil }
        return ColumnPlan(.key, .likely, .nameAndValues)
    }

    private func attribute(_ name: AttributeName, _ profile: ColumnProfile) -> ColumnPlan? {
        guard profile.distinct <= AttributeValues.most else { return nil }
        let isNamed = NameHints.speaks(profile.name, for: name.subject)
        let known = AttributeValues(name, map: map)
        let values = known.values(of: profile.values.map(\.value))
        let share = Double(values.count { !$0.value.isEmpty }) / Double(max(1, profile.distinct))
        let isMeant = isNamed && share > 0 || share == 1 && known.areKnown && profile.distinct >= 2 && !profile.isWhole
        guard isMeant else { return nil }
        return ColumnPlan(
            .attribute(name, values: values),
            isNamed && share == 1 ? .certain : share == 1 ? .likely : .unsure,
            isNamed && share == 1 ? .nameAndValues : isNamed ? .name : .values
        )
    }

    /// Takes away halves of pairs whose other half has no column: a pair takes two.
    mutating func complete(_ questions: [Question]) {
        for question in questions where question.kind.isPair {
            let halves = columns.indices.filter { index in
                if case .answer(let plan) = columns[index].use { plan.question == question.code } else { false }
            }
            guard halves.count == 1, let half = halves.first else { continue }
            columns[half] = ColumnPlan(.ignore, .unsure, .nothing)
        }
    }
}

extension AttributeName {
    fileprivate var subject: NameHints.Subject {
        switch self {
        case .location: .location
        case .channel: .channel
        case .segment: .segment
        case .language: .language
        case .wave: .wave
        }
    }
}
