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
    ///   - isEnough: A condition that stays true once it is true, and is true somewhere.
    /// - Returns: The first number for which it holds.
    static func first(near start: Int, where isEnough: (Int) -> Bool) -> Int {
        var (low, high, step) = (0, max(start, 1), 1)
        while !isEnough(high) && high < Int.max / 4 { (low, high, step) = (high + 1, high + step, 2 * step) }
        return first(in: low...max(low, high), where: isEnough)
    }
}
