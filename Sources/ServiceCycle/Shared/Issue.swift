/// One thing that is wrong with what somebody handed in, and where.
package struct Issue: Equatable, Hashable, Sendable {
    /// The place, as its author would look for it: `/answers/wait`, `line 12, moments[3].code`, `line 7, column "Q7"`.
    package let place: String

    /// A sentence that says what is wrong and what would be right.
    package let detail: String

    package init(_ place: String, _ detail: String) {
        self.place = place
        self.detail = detail
    }
}
