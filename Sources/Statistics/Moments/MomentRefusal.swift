/// Why ratings cannot be summed up.
public enum MomentRefusal: Error, Sendable, Hashable {
    /// There are not as many ratings as the matrix has.
    case wrongSize(count: Int, expected: Int)

    /// A rating lies outside ``MomentMatrix/domain``; the place is counted from zero.
    case outsideDomain(place: Int)
}

extension MomentRefusal: CustomStringConvertible {
    /// The refusal as an English sentence.
    public var description: String {
        switch self {
        case .wrongSize(let count, let expected): "There are \(count) ratings; \(expected) are needed."
        case .outsideDomain(let place): "Rating \(place + 1) lies outside −100 to 100."
        }
    }
}
