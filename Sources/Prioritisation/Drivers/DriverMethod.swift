/// A way to share R² among predictors, with room for its work that is used again for each resample.
protocol DriverMethod {
    /// Shares R² among predictors.
    ///
    /// - Parameters:
    ///   - correlations: The correlations of the predictors, row by row.
    ///   - outcome: Their correlations with the outcome.
    ///   - weights: Where the shares are written.
    /// - Returns: False when there is no answer.
    mutating func weigh(_ correlations: [Double], _ outcome: [Double], into weights: inout [Double]) -> Bool
}
