/// The exact summary of several ratings by the same people: how many, their sums, and the sums of all products of two.
///
/// Means, variances, correlations and regressions can all be had from it, as exactly as from the answers themselves,
/// though it does not grow with their number. Matrices of one size form a commutative group under ``merge(_:)``:
/// `MomentMatrix(size:)` is the empty element, and ``remove(_:)`` undoes ``merge(_:)`` exactly, for answers that must
/// be erased. All parts are whole numbers, so nothing depends on order.
///
/// Only people who rated everything can be added. Domain: ratings in `-100...100` (points of a scale, or 0 and 1 for a
/// choice), a sum of weights up to 922 million, as for ``Weight``.
public struct MomentMatrix: Sendable, Hashable {
    /// The ratings that can be added.
    public static let domain = -100...100

    /// The number of ratings of each person, p.
    public let size: Int

    /// The people: how many, with what weight, and with what sum of squared weights.
    public private(set) var tally: Tally

    /// The sums of each rating and of each product of two, each person counted once.
    private(set) var counted: Sums

    /// The same, each person counted with their weight, in millionths.
    private(set) var weighted: Sums

    /// Sums of ratings, and of products of two ratings packed row by row, the first with itself, the second with the
    /// first and with itself, and so on.
    struct Sums: Sendable, Hashable {
        var first: [Int]
        var second: [Int]

        init(size: Int) {
            first = Array(repeating: 0, count: size)
            second = Array(repeating: 0, count: size * (size + 1) / 2)
        }

        /// Adds a person's ratings, counted so many times.
        mutating func add(_ ratings: [Int], times factor: Int) {
            var place = 0
            for (row, rating) in ratings.enumerated() {
                first[row] += factor * rating
                for other in ratings[...row] {
                    second[place] += factor * rating * other
                    place += 1
                }
            }
        }

        /// Adds other sums, counted so many times.
        mutating func add(_ other: Sums, times factor: Int) {
            for place in first.indices { first[place] += factor * other.first[place] }
            for place in second.indices { second[place] += factor * other.second[place] }
        }
    }

    /// Creates the summary of nobody.
    ///
    /// - Parameter size: The number of ratings of each person, from one to 1,000; anything else is a programmer's error.
    public init(size: Int) {
        precondition((1...1_000).contains(size), "a moment matrix has 1 to 1,000 ratings")
        self.size = size
        tally = .zero
        counted = Sums(size: size)
        weighted = Sums(size: size)
    }

    /// Puts stored parts in the place of what is there: sums and products counted once, then weighted.
    mutating func restore(_ tally: Tally, _ sums: [[Int]]) {
        self.tally = tally
        (counted.first, counted.second, weighted.first, weighted.second) = (sums[0], sums[1], sums[2], sums[3])
    }

    /// Adds a person's ratings.
    ///
    /// - Parameters:
    ///   - ratings: As many ratings as ``size``, each in ``domain``.
    ///   - weight: The person's weight.
    /// - Throws: ``MomentRefusal`` when the ratings do not fit; then nothing is added.
    public mutating func add(_ ratings: [Int], weight: Weight = .one) throws(MomentRefusal) {
        try change(by: ratings, weight, sign: 1)
    }

    /// Adds people who rated alike.
    ///
    /// - Parameters:
    ///   - ratings: As many ratings as ``size``, each in ``domain``.
    ///   - tally: How many people, and with what weight, as a histogram counts them.
    /// - Throws: ``MomentRefusal`` when the ratings do not fit; then nothing is added.
    public mutating func add(_ ratings: [Int], tally: Tally) throws(MomentRefusal) {
        try check(ratings)
        counted.add(ratings, times: tally.count)
        weighted.add(ratings, times: tally.weight)
        self.tally += tally
    }

    /// Takes a person's ratings out again.
    ///
    /// - Parameters:
    ///   - ratings: The ratings that were added before.
    ///   - weight: The weight that they were added with.
    /// - Throws: ``MomentRefusal`` when they do not fit; then nothing is taken out.
    public mutating func remove(_ ratings: [Int], weight: Weight = .one) throws(MomentRefusal) {
        try change(by: ratings, weight, sign: -1)
    }

    /// Adds the people of another matrix.
    ///
    /// - Parameter other: The summary of people who are not in this one yet, of the same size.
    /// - Throws: ``MomentRefusal`` when it is of another size; then nothing is added.
    public mutating func merge(_ other: MomentMatrix) throws(MomentRefusal) { try change(by: other, sign: 1) }

    /// Takes the people of another matrix out.
    ///
    /// - Parameter other: The summary of people who were merged into this one before.
    /// - Throws: ``MomentRefusal`` when they do not fit; then nothing is taken out.
    public mutating func remove(_ other: MomentMatrix) throws(MomentRefusal) { try change(by: other, sign: -1) }

    /// Whether there is nobody.
    public var isEmpty: Bool { self == MomentMatrix(size: size) }

    private mutating func change(by ratings: [Int], _ weight: Weight, sign: Int) throws(MomentRefusal) {
        try check(ratings)
        counted.add(ratings, times: sign)
        weighted.add(ratings, times: sign * weight.millionths)
        let one = Tally(weight: weight)
        if sign > 0 { tally += one } else { tally -= one }
    }

    private func check(_ ratings: [Int]) throws(MomentRefusal) {
        guard ratings.count == size else { throw .wrongSize(count: ratings.count, expected: size) }
        if let place = ratings.firstIndex(where: { !MomentMatrix.domain.contains($0) }) {
            throw .outsideDomain(place: place)
        }
    }

    private mutating func change(by other: MomentMatrix, sign: Int) throws(MomentRefusal) {
        guard other.size == size else { throw .wrongSize(count: other.size, expected: size) }
        counted.add(other.counted, times: sign)
        weighted.add(other.weighted, times: sign)
        if sign > 0 { tally += other.tally } else { tally -= other.tally }
    }
}
