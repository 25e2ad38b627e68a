internal import ArgumentParser
internal import ServiceCycle
internal import Statistics

/// The resamples behind an interval; the same seed gives the same digits.
struct ResampleOptions: ParsableArguments {
    @Option(help: "How many resamples intervals are taken from.")
    var resamples = 2_000

    @Option(help: "The seed of the resamples.")
    var seed: UInt64 = 1

    func bootstrap() throws(Refusal) -> Bootstrap {
        guard let bootstrap = Bootstrap(seed: seed, resampleCount: resamples) else {
            throw Refusal(.invalid, "--resamples takes a number from 1 to 1,000,000.")
        }
        return bootstrap
    }
}
