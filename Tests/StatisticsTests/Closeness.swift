/// Whether a figure is there and agrees with the expected one to a relative error.
func isClose(_ figure: Double?, _ expected: Double, within tolerance: Double = 1e-10) -> Bool {
    guard let figure else { return false }
    return figure == expected || abs(figure - expected) <= tolerance * abs(expected)
}

/// Whether an interval is there and both its ends agree with the expected ones.
func isClose(
    _ interval: ClosedRange<Double>?,
    _ lower: Double,
    _ upper: Double,
    within tolerance: Double = 1e-9
) -> Bool {
    isClose(interval?.lowerBound, lower, within: tolerance) && isClose(interval?.upperBound, upper, within: tolerance)
}
