internal import ServiceCycle

/// One attribute that a report can be narrowed by.
struct FilterDimension {
    let name: String
    let label: String

    /// "All", then each value there is.
    let values: [Value]

    /// Whether it is shown as links; languages and waves always are a list.
    let isShort: Bool

    struct Value {
        /// Empty for all.
        let code: String
        let label: String
        let isChosen: Bool
        let apply: (inout CohortFilter) -> Void
    }

    /// Nil where there is nothing to choose: fewer than two values, and none is set.
    init?<Subject: Hashable & CustomStringConvertible>(
        _ name: String,
        _ label: String,
        all: String,
        chosen: Subject?,
        among choices: [Subject],
        name title: (Subject) -> String,
        apply: @escaping (inout CohortFilter, Subject?) -> Void
    ) {
        // What is set is always shown, even where no answer has it, so that it can be taken away.
        let subjects = choices + [chosen].compactMap { $0 }.filter { !choices.contains($0) }
        guard subjects.count > 1 || chosen != nil else { return nil }
        self.name = name
        self.label = label
        isShort = subjects.count <= FilterBar.mostChips && name != "language" && name != "wave"
        values =
            [Value(code: "", label: all, isChosen: chosen == nil, apply: { apply(&$0, nil) })]
            + subjects.map { subject in
                Value(
                    code: subject.description,
                    label: title(subject),
                    isChosen: subject == chosen,
                    apply: { apply(&$0, subject) }
                )
            }
    }
}
