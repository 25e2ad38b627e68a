/// What the customers of one segment answered, for each of some groups, such as the locations or the months.
package struct StratumSeries<Group: Equatable & Sendable>: Equatable, Sendable {
    /// Nil for customers of no known segment.
    package let segment: Code?
    package let groups: [Group]

    package init(segment: Code?, groups: [Group]) {
        self.segment = segment
        self.groups = groups
    }

    /// The same segment with each of its groups as something else.
    package func map<Other>(_ change: (Group) -> Other) -> StratumSeries<Other> {
        StratumSeries<Other>(segment: segment, groups: groups.map(change))
    }
}
