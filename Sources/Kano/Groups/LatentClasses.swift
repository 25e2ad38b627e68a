internal import RealModule
internal import Statistics

/// Hidden groups of people who see the attributes differently, as many as the data bear.
///
/// Models with one class, two, and so on are fitted; the one with the least ``LatentClassModel/bic`` is chosen. Show
/// the profiles of the classes, not only their labels: often one of them is simply careless.
public struct LatentClasses: Sendable, Hashable {
    /// Why no groups are looked for.
    public enum Refusal: Error, Sendable, Hashable, CustomStringConvertible {
        /// Fewer people than the criterion needs to see groups.
        case tooFewPeople(count: Int, needed: Int)

        /// One attribute alone cannot show groups.
        case tooFewAttributes(count: Int)

        /// The refusal as a sentence.
        public var description: String {
            switch self {
            case .tooFewPeople(let count, let needed):
                "Hidden groups are looked for from \(needed) people on; here are \(count)."
            case .tooFewAttributes(let count):
                "Hidden groups are looked for across at least two attributes; here are \(count)."
            }
        }
    }

    /// The number of people from which groups can be found: with 160 the criterion kept one class although two had made
    /// the data.
    public static let fewestPeople = 300

    /// The models with one class, two, and so on.
    public let models: [LatentClassModel]

    /// The model with the least BIC; the simpler one of equals.
    public let best: LatentClassModel

    /// Looks for groups.
    ///
    /// For each number of classes 12 random starts make 15 steps, and the two likeliest go on until the likelihood
    /// settles.
    ///
    /// - Parameters:
    ///   - responses: The people's answers, in any order; each counts once.
    ///   - attributes: How many attributes the study has, at least two.
    ///   - greatest: The largest number of classes to try; at least one.
    ///   - table: How pairs are read.
    ///   - seed: The seed of the starts; the same one gives the same classes.
    ///   - fewestPeople: The number of people below which it is refused.
    ///
    /// - Throws: ``Refusal`` for too few people or attributes.
    ///
    /// Source: starts: Biernacki, C., Celeux, G. and Govaert, G., Computational Statistics and Data Analysis 41 (2003),
    /// 561–575. Worked example: `LatentClassesTests`, two classes of simulated people.
    public init(
        _ responses: [PairResponse],
        attributes: Int,
        greatest: Int = 4,
        table: EvaluationTable = .cqm,
        seed: UInt64 = 1,
        fewestPeople: Int = LatentClasses.fewestPeople
    ) throws(Refusal) {
        let patterns = ResponsePatterns(responses, attributes: max(0, attributes), under: table)
        guard attributes >= 2 else { throw .tooFewAttributes(count: attributes) }
        let needed = max(fewestPeople, 1)
        guard patterns.count >= needed else { throw .tooFewPeople(count: patterns.count, needed: needed) }
        var generator = SeededGenerator(seed: seed)
        let first = LatentClasses.model(patterns, classes: 1, using: &generator)
        models =
            [first] + (1..<max(greatest, 1)).map { LatentClasses.model(patterns, classes: $0 + 1, using: &generator) }
        best = models.reduce(first) { $1.bic < $0.bic ? $1 : $0 }
    }

    /// Returns the best of several searches.
    private static func model(
        _ patterns: ResponsePatterns,
        classes: Int,
        using generator: inout SeededGenerator
    ) -> LatentClassModel {
        var fits = (0..<(classes == 1 ? 1 : 12)).map { _ in
            LatentClassFit(classes: classes, patterns: patterns, using: &generator)
        }
        for index in fits.indices { fits[index].improve(patterns, steps: 15) }
        fits.sort { $0.logLikelihood > $1.logLikelihood }
        fits = Array(fits.prefix(2))
        for index in fits.indices { fits[index].improve(patterns, steps: 1_000) }
        let best = fits.reduce(fits[0]) { $1.logLikelihood > $0.logLikelihood ? $1 : $0 }
        let parameters = classes - 1 + classes * patterns.chosen.reduce(0) { $0 + max(0, $1 - 1) }
        return LatentClassModel(
            classes: best.classes.sorted { $0.share > $1.share },
            logLikelihood: best.logLikelihood,
            parameters: parameters,
            count: patterns.count,
            bic: Double(parameters) * Double.log(Double(patterns.count)) - 2 * best.logLikelihood
        )
    }
}
