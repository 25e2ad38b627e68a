import OracleSupport
import Prioritisation
import Statistics

/// Columns that several suites analyse.
enum Columns {
    /// The columns of a table of oracles, each under its name.
    static func table(_ name: String) -> (String) -> Ratings {
        let rows = Oracle.table(name)
        return { column in Ratings(column, rows.map { $0[column].flatMap { Double($0) } }) }
    }

    /// The gaps of eight customers in five dimensions of two items each.
    ///
    /// Source: oracles/01_servqual_responses.csv.
    static var customers: [ServiceQuality.Dimension] {
        let rows = Oracle.table("01_servqual_responses")
        let people = (1...8).map { "\($0)" }
        return ["tangibles", "reliability", "responsiveness", "assurance", "empathy"].map { dimension in
            let items = ["1", "2"].map { item in
                let answers = people.map { person in
                    rows.first { $0["respondent"] == person && $0["dimension"] == dimension && $0["item"] == item }
                }
                return PairedRatings(
                    "\(dimension) \(item)",
                    expectations: answers.map { $0?["expectation"].flatMap { Double($0) } },
                    perceptions: answers.map { $0?["perception"].flatMap { Double($0) } }
                )
            }
            return ServiceQuality.Dimension(dimension, items: items)
        }
    }

    /// Columns of random ratings 1 to 5 that go with a common cause, the outcome first.
    static func random(_ count: Int, rows: Int, seed: UInt64) -> [Ratings] {
        var generator = SeededGenerator(seed: seed)
        let causes = (0..<rows).map { _ in generator.normal() }
        return (0..<count).map { column in
            Ratings("x\(column)", causes.map { min(5, max(1, (3 + $0 + generator.normal()).rounded())) })
        }
    }
}
