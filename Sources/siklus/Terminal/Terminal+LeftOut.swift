internal import ArgumentParser
internal import Interchange
internal import ServiceCycle

extension Terminal {
    /// Says on standard error what a format could not carry.
    static func tell(_ leftOut: [LeftOut]) {
        guard !leftOut.isEmpty else { return }
        warn(
            ([LeftOutWords.title[.english]] + leftOut.map { "  \($0.sentence(in: .english))" }).joined(separator: "\n")
        )
    }
}

extension MapFormat: ExpressibleByArgument {}

extension Language: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}
