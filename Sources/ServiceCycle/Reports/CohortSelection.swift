/// The cohorts of one side of a comparison.
package struct CohortSelection: Equatable, Sendable {
    package let filter: CohortFilter

    /// The attribute and the value that the others do not have; nil where the filter says it all.
    package let excluded: Exclusion?

    package struct Exclusion: Equatable, Sendable {
        package let dimension: Contrast.Dimension
        package let code: Code
    }

    package init(_ filter: CohortFilter, others: (Contrast.Dimension, Code)? = nil) {
        self.filter = filter
        excluded = others.map { Exclusion(dimension: $0, code: $1) }
    }

    /// Whether nobody is left out.
    package var isEveryone: Bool { filter.isEmpty && excluded == nil }

    /// Whether answers with these attributes belong to the side; who has no value of an attribute is no other either.
    package func admits(_ attributes: Attributes) -> Bool {
        guard filter.admits(attributes) else { return false }
        guard let excluded else { return true }
        let value = excluded.dimension.value(of: attributes)
        return value != nil && value != excluded.code
    }
}
