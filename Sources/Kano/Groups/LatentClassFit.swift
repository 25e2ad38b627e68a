internal import RealModule
internal import Statistics

/// The state of the search for hidden groups: shares and profiles, improved step by step.
///
/// ```
/// r(i, k) = π(k)·Π θ(k, j, x(i, j)) / Σ over k        how likely person i belongs to class k
/// π(k) = Σ r(i, k) / n,   θ(k, j, c) = Σ r(i, k)·[x(i, j) = c] / Σ r(i, k)
/// ```
///
/// `x(i, j)` is the category in which person i sees attribute j; attributes without an answer are left out of product
/// and sums. The likelihood never falls from step to step.
///
/// Source: Dempster, A. P., Laird, N. M. and Rubin, D. B., Journal of the Royal Statistical Society B 39 (1977), 1–38;
/// latent classes: Goodman, L. A., Biometrika 61 (1974), 215–231, doi:10.1093/biomet/61.2.215. Worked example:
/// `LatentClassesTests`.
struct LatentClassFit {
    /// π, the share of each class.
    private(set) var shares: [Double]

    /// θ, class by class, attribute by attribute, category by category.
    private var profiles: [Double]

    /// The logarithm of the likelihood before the last step.
    private(set) var logLikelihood = -Double.infinity

    /// The number of attributes.
    private let attributes: Int

    /// Creates the state of known classes.
    init(_ classes: [LatentClass]) {
        shares = classes.map(\.share)
        profiles = classes.flatMap { $0.profile.joined() }
        attributes = classes.first?.profile.count ?? 0
    }

    /// Creates a random state, by dealing the patterns to the classes at random.
    init(classes: Int, patterns: ResponsePatterns, using generator: inout SeededGenerator) {
        shares = Array(repeating: 0, count: classes)
        attributes = patterns.attributes
        profiles = Array(repeating: 0, count: classes * attributes * 6)
        for pattern in patterns.patterns {
            let parts = (0..<classes).map { _ in -Double.log(1 - generator.uniform()) + 1e-9 }
            let sum = parts.reduce(0, +)
            collect(pattern, parts.map { $0 / sum })
        }
        normalize()
    }

    /// The classes as they are now.
    var classes: [LatentClass] {
        shares.indices.map { index in
            let profile = (0..<attributes).map { attribute in
                Array(profiles[(index * attributes + attribute) * 6..<(index * attributes + attribute + 1) * 6])
            }
            return LatentClass(share: shares[index], profile: profile)
        }
    }

    /// Improves the state until the likelihood settles, or for so many steps.
    mutating func improve(_ patterns: ResponsePatterns, steps: Int) {
        for _ in 0..<steps {
            let before = logLikelihood
            step(patterns)
            if logLikelihood - before < 1e-8 * abs(logLikelihood) { break }
        }
    }

    /// Makes one step.
    mutating func step(_ patterns: ResponsePatterns) {
        let logs = self.logs
        logLikelihood = 0
        for index in shares.indices { shares[index] = 0 }
        for index in profiles.indices { profiles[index] = 0 }
        for pattern in patterns.patterns {
            // A pattern that no class can have does not occur: each has a part in the classes it made.
            guard let expected = logs.expectation(of: pattern.categories) else { continue }
            logLikelihood += pattern.count * expected.logLikelihood
            collect(pattern, expected.responsibilities)
        }
        normalize()
    }

    /// Adds the people of a pattern to the classes, by how likely they belong there.
    private mutating func collect(_ pattern: ResponsePatterns.Pattern, _ responsibilities: [Double]) {
        for index in responsibilities.indices {
            let part = responsibilities[index] * pattern.count
            shares[index] += part
            for attribute in pattern.categories.indices where pattern.categories[attribute] != ResponsePatterns.missing
            {
                profiles[(index * attributes + attribute) * 6 + Int(pattern.categories[attribute])] += part
            }
        }
    }

    /// Turns sums into shares.
    private mutating func normalize() {
        let total = shares.reduce(0, +)
        shares = shares.map { total > 0 ? $0 / total : 1 / Double(shares.count) }
        for start in stride(from: 0, to: profiles.count, by: 6) {
            let sum = profiles[start..<start + 6].reduce(0, +)
            for index in start..<start + 6 { profiles[index] = sum > 0 ? profiles[index] / sum : 1.0 / 6 }
        }
    }

    /// The logarithms of shares and profiles, so that many small numbers are added and not multiplied.
    var logs: Logs {
        Logs(shares: shares.map { Double.log($0) }, profiles: profiles.map { Double.log($0) }, attributes: attributes)
    }

    /// The logarithms of shares and profiles; minus infinity where a class has no such category.
    struct Logs {
        fileprivate let shares: [Double]
        fileprivate let profiles: [Double]
        fileprivate let attributes: Int

        /// Returns to which class a pattern belongs and how likely it is, or `nil` when no class can have it.
        func expectation(of pattern: [UInt8]) -> (responsibilities: [Double], logLikelihood: Double)? {
            var parts = shares
            for index in parts.indices {
                var sum = parts[index]
                for attribute in pattern.indices where pattern[attribute] != ResponsePatterns.missing {
                    sum += profiles[(index * attributes + attribute) * 6 + Int(pattern[attribute])]
                }
                parts[index] = sum
            }
            guard let largest = parts.max(), largest.isFinite else { return nil }
            var total = 0.0
            for index in parts.indices {
                parts[index] = Double.exp(parts[index] - largest)
                total += parts[index]
            }
            for index in parts.indices { parts[index] /= total }
            return (parts, largest + Double.log(total))
        }
    }
}
