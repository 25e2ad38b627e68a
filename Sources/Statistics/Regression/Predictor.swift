/// A column of a regression: what might tell the outcome, with its name.
public struct Predictor: Sendable, Hashable {
    /// The name by which coefficients and refusals speak of it.
    public let name: String

    /// One value for each row, in the predictor's own unit.
    public let values: [Double]

    /// Creates a predictor.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - values: One value for each row.
    public init(_ name: String, _ values: [Double]) {
        self.name = name
        self.values = values
    }
}
