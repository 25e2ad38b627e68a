import OracleSupport
import Statistics
import Testing

/// The 225 ratings on four channels of oracles/10_channel_ratings.csv, with what is known of them.
enum ChannelOracle {
    static let expected = Oracle.named("10_channels")["channels_constructed"]

    static let channels = expected["channels"].list.compactMap(\.text)

    /// The ratings of each channel.
    static let histograms: [WeightedHistogram] = {
        let rows = Oracle.table("10_channel_ratings")
        return channels.map { channel in
            var histogram = WeightedHistogram()
            for row in rows where row["channel"] == channel {
                if let rating = row["rating"].flatMap({ Int($0) }) { histogram.add(rating, Tally(count: 1)) }
            }
            return histogram
        }
    }()

    /// The means of each channel.
    static func summaries() throws -> [SampleSummary] { try histograms.map { try #require($0.summary()) } }

    /// The places of the two channels that a row names.
    static func places(_ row: Oracle) throws -> (Int, Int) {
        let first = try #require(channels.firstIndex { $0 == row["a"].text })
        return (first, try #require(channels.firstIndex { $0 == row["b"].text }))
    }
}
