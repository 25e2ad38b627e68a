/// What the customers of one segment answered, for each value of another attribute.
package struct StratumSeries: Equatable, Sendable {
    /// Nil for customers of no known segment.
    package let segment: Code?
    package let groups: [GroupSeries]

    package init(segment: Code?, groups: [GroupSeries]) {
        self.segment = segment
        self.groups = groups
    }
}
