/// Whether a figure is there and agrees with the expected one to a difference.
func isClose(_ figure: Double?, _ expected: Double?, within tolerance: Double = 1e-7) -> Bool {
    guard let figure, let expected else { return figure == nil && expected == nil }
    return abs(figure - expected) <= tolerance
}

/// Whether an interval is there and both its ends agree with the expected ones to a difference.
func isClose(_ interval: ClosedRange<Double>?, _ expected: [Double], within tolerance: Double = 1e-7) -> Bool {
    guard let interval, expected.count == 2 else { return interval == nil && expected.isEmpty }
    return isClose(interval.lowerBound, expected[0], within: tolerance)
        && isClose(interval.upperBound, expected[1], within: tolerance)
}
