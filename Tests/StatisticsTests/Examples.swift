import Statistics
import Testing

/// Histograms that several suites use, each with its source.
enum Examples {
    /// 25 answers on 1…5.
    ///
    /// Source: oracles/05_nps_csat_ces.json, `csat`.
    static let satisfaction = WeightedHistogram(counts: [1: 1, 2: 2, 3: 3, 4: 10, 5: 9])

    /// 18 answers on 1…7.
    ///
    /// Source: oracles/05_nps_csat_ces.json, `ces_2_0`.
    static let effort = WeightedHistogram(counts: [1: 1, 2: 1, 3: 1, 4: 1, 5: 3, 6: 6, 7: 5])

    /// Ratings 1…5 of the Wi-Fi at San Francisco airport, 2013.
    ///
    /// Source: data/sfo/2013.csv, column Q7I_WIFI.
    static let wifi2013 = WeightedHistogram(counts: [1: 188, 2: 202, 3: 440, 4: 763, 5: 634])

    /// The same after new Wi-Fi, 2014.
    ///
    /// Source: data/sfo/2014.csv, column Q7WIFI.
    static let wifi2014 = WeightedHistogram(counts: [1: 102, 2: 126, 3: 353, 4: 640, 5: 735])

    /// Three answers: 1 with weight 1, 3 with weight 2, 5 with weight 3.
    static let weighted: WeightedHistogram = {
        var histogram = WeightedHistogram()
        for (point, millionths) in [(1, 1_000_000), (3, 2_000_000), (5, 3_000_000)] {
            histogram.add(point, Tally(weight: Weight(millionths: millionths)))
        }
        return histogram
    }()

    /// Returns a histogram of up to 20 answers on −2…4 with weights of all sizes, sometimes of none.
    static func random(using generator: inout SeededGenerator) -> WeightedHistogram {
        var histogram = WeightedHistogram()
        for _ in 0..<Int.random(in: 0...20, using: &generator) {
            let weight = Weight(millionths: Int.random(in: 1...Weight.maximum.millionths, using: &generator))
            histogram.add(Int.random(in: -2...4, using: &generator), Tally(weight: weight))
        }
        return histogram
    }

    /// Returns a proportion whose parts stand in a file of worked numbers.
    static func proportion(_ successes: Double?, _ trials: Double?) throws -> Proportion {
        let (successes, trials) = (try #require(successes), try #require(trials))
        return try #require(Proportion(successes: successes, trials: trials))
    }

    /// Returns a summary whose parts stand in a file of worked numbers.
    static func summary(_ mean: Double?, deviation: Double?, _ count: Double?) throws -> SampleSummary {
        let (mean, deviation, count) = (try #require(mean), try #require(deviation), try #require(count))
        return try #require(SampleSummary(mean: mean, variance: deviation * deviation, count: count))
    }
}
