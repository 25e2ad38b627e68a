internal import RealModule

/// A tail probability whose place is wanted: always the smaller of the two, so that nothing is lost near one.
struct TailTarget {
    /// Whether the tail lies above the place.
    private let isUpper: Bool

    /// The logarithm of the tail.
    private let log: Double

    /// Creates a target from the probability of a value at most the place.
    ///
    /// - Parameter p: A probability, strictly between 0 and 1; refused otherwise.
    init?(lower p: Double) {
        guard p > 0, p < 1 else { return nil }
        isUpper = p > 0.5
        log = Double.log(p > 0.5 ? 1 - p : p)
    }

    /// Creates a target from the probability of a value above the place.
    ///
    /// - Parameter q: A probability, strictly between 0 and 1; refused otherwise.
    init?(upper q: Double) {
        guard q > 0, q < 1 else { return nil }
        isUpper = q <= 0.5
        log = Double.log(q > 0.5 ? 1 - q : q)
    }

    /// Returns the place, searched over the whole line from a first guess outward.
    ///
    /// - Parameters:
    ///   - start: A place near the middle of the distribution.
    ///   - tails: The tails at a place of the line; the lower one rises.
    /// - Returns: The place, or `nil` when it is not found.
    ///
    /// Source: bracketing by doubled steps: Press, W. H. and others, Numerical Recipes, 3rd edition 2007, section 9.1,
    /// p. 446. Worked example: `ChiSquaredTests`, quantiles.
    func place(from start: Double, tails: (Double) -> Tails?) -> Double? {
        guard let first = excess(at: start, tails) else { return nil }
        if first == 0 { return start }
        var (near, step) = (start, first < 0 ? 1.0 : -1.0)
        for _ in 1...60 {
            let far = near + step
            guard let there = excess(at: far, tails) else { return nil }
            if there == 0 || (there < 0) != (first < 0) {
                return RootSearch.root(in: min(near, far)...max(near, far)) { excess(at: $0, tails) }
            }
            (near, step) = (far, 2 * step)
        }
        return nil
    }

    /// Returns by how much a place is too far up, in units of the tail's logarithm.
    private func excess(at place: Double, _ tails: (Double) -> Tails?) -> Double? {
        tails(place).map { isUpper ? log - $0.logUpper : $0.logLower - log }
    }
}
