/// The first whole number that satisfies a condition, by bisection.
enum WholeNumberSearch {
    /// Returns the first number of a range that satisfies a condition; the last, when none before does.
    ///
    /// - Parameters:
    ///   - range: The numbers in question.
    ///   - isEnough: A condition that stays true once it is true.
    /// - Returns: The first number for which it holds, or the last of the range.
    static func first(in range: ClosedRange<Int>, where isEnough: (Int) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = low + (high - low) / 2
            if isEnough(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Returns the first number from zero on that satisfies a condition, in steps that double.
    ///
    /// - Parameters:
    ///   - start: A number near the one wanted, not negative.
    ///   - limit: The greatest number in question.
    ///   - isEnough: A condition that stays true once it is true.
    /// - Returns: The first number for which it holds, or the limit.
    static func first(near start: Int, upTo limit: Int = .max / 4, where isEnough: (Int) -> Bool) -> Int {
        var (low, high, step) = (0, min(max(start, 1), limit), 1)
        while high < limit, !isEnough(high) { (low, high, step) = (high + 1, min(high + step, limit), 2 * step) }
        return first(in: min(low, high)...high, where: isEnough)
    }
}
