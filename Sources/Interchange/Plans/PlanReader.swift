internal import Prioritisation
internal import ServiceCycle

/// Reads a plan's problem from a file's values.
struct PlanReader {
    let root: YAMLValue

    func problem() -> PlanProblem? {
        guard let fields = root.fields(["resources", "actions", "exclusive"]) else { return nil }
        let resources = fields.required("resources")?.entries() ?? []
        let actions = fields.required("actions")?.items() ?? []
        let exclusions = fields["exclusive"]?.items() ?? []
        let amounts = resources.map { PlanProblem.Resource($0.key, available: $0.value.number() ?? 0) }
        let read = actions.map { action($0) }
        let sets = exclusions.map { $0.items().compactMap { identifier($0) } }
        guard root.findings.isEmpty else { return nil }
        do throws(InvalidPlan) {
            return try PlanProblem(resources: amounts, actions: read.compactMap { $0 }, exclusions: sets)
        } catch {
            for issue in error.issues {
                switch issue.place {
                case .plan: root.note(issue.description)
                case .resource(let index): resources[index].value.note(issue.description)
                case .action(let index): actions[index].note(issue.description)
                case .exclusion(let index): exclusions[index].note(issue.description)
                }
            }
            return nil
        }
    }

    private func action(_ value: YAMLValue) -> PlanProblem.Action? {
        guard let fields = value.fields(["id", "value", "uses", "needs", "must", "name"]) else { return nil }
        let id = fields.required("id").flatMap { identifier($0) }
        let worth = fields.required("value")?.number()
        var uses: [String: Double] = [:]
        for entry in fields["uses"]?.entries() ?? [] {
            guard let amount = entry.value.number() else { continue }
            if amount < 0 { entry.value.note("An action cannot use less than nothing.") }
            uses[entry.key] = amount
        }
        let needs = fields["needs"]?.items().compactMap { identifier($0) } ?? []
        let isMust = fields["must"]?.bool() ?? false
        guard let id, let worth else { return nil }
        return PlanProblem.Action(id, value: worth, uses: uses, needs: needs, isMust: isMust)
    }

    /// A whole number or a name.
    private func identifier(_ value: YAMLValue) -> ActionID? {
        guard let text = value.text() else { return nil }
        if case .plain = value.node.content, let number = Int(text) { return .number(number) }
        return .name(text)
    }
}
