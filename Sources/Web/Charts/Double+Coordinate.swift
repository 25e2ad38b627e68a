extension Double {
    /// A coordinate of a picture to a tenth of its unit, such as `83.1` or `12`.
    var coordinate: String {
        guard let tenths = Int(exactly: (self * 10).rounded()) else { return "0" }
        let (units, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
        return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(units)" : "\(units).\(rest)")
    }
}
