import Analysis
import FoundationEssentials
import Testing

/// The code book of the kiosks' answers.
enum KioskBook {
    /// The pairs of columns of all items that have both roles, named by the item.
    static func pairs(_ first: String, _ second: String) throws -> [PairColumns] {
        let data = try Data(contentsOf: URL(filePath: try #require(Shared.path("data/kiosk/codebook.csv"))))
        let rows = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map { String($0) } }
        let columns = { (role: String) in
            Dictionary(rows.filter { $0[1] == role }.map { ($0[2], $0[0]) }, uniquingKeysWith: { $1 })
        }
        let (ones, others) = (columns(first), columns(second))
        return ones.keys.sorted().compactMap { item in
            ones[item].flatMap { one in others[item].map { PairColumns("\(item)=\(one),\($0)") } }
        }
    }
}
