package import Kano

extension KanoProfile {
    /// Whether the largest category is told apart from the second: p < 0.05 in the exact sign test.
    package var isTold: Bool { (topTwo?.pValue ?? 1) < 0.05 }
}
