internal import Statistics

extension SimulationProfile {
    /// How much there is of something: a share of customers, a chance, or a weight.
    package struct Share<Subject: Sendable>: Sendable {
        package var subject: Subject
        package var amount: Double

        package init(_ subject: Subject, _ amount: Double) {
            self.subject = subject
            self.amount = amount
        }
    }
}

extension [SimulationProfile.Share<Code>] {
    /// The shares of the options that a question has.
    func among(_ options: [Question.Option]) -> Self {
        filter { share in options.contains { $0.code == share.subject } }
    }
}

extension Array {
    /// The same subjects with other amounts.
    func scaled<Subject>(by factor: Double) -> Self where Element == SimulationProfile.Share<Subject> {
        map { SimulationProfile.Share($0.subject, $0.amount * factor) }
    }

    /// One of the subjects, each as likely as its share; nil where there is none.
    func draw<Subject>(using generator: inout SeededGenerator) -> Subject?
    where Element == SimulationProfile.Share<Subject> {
        let weights = Dictionary(uniqueKeysWithValues: enumerated().map { ($0.offset, $0.element.amount) })
        return DiscreteDistribution(weights: weights).map { self[$0.draw(using: &generator)].subject }
    }
}
