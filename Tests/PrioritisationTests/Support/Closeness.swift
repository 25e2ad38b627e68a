/// Whether a figure is there and agrees with the expected one, relatively or, near zero, absolutely.
func isClose(_ figure: Double?, _ expected: Double?, within tolerance: Double = 1e-9) -> Bool {
    guard let figure, let expected else { return false }
    return abs(figure - expected) <= tolerance * max(1, abs(expected))
}

/// Whether an interval is there and both its ends agree with the expected ones.
func isClose(_ interval: ClosedRange<Double>?, _ expected: [Double], within tolerance: Double = 1e-9) -> Bool {
    expected.count == 2 && isClose(interval?.lowerBound, expected[0], within: tolerance)
        && isClose(interval?.upperBound, expected[1], within: tolerance)
}

/// Whether all figures are there and agree with the expected ones.
func areClose(_ figures: [Double], _ expected: [Double], within tolerance: Double = 1e-9) -> Bool {
    figures.count == expected.count && zip(figures, expected).allSatisfy { isClose($0, $1, within: tolerance) }
}
