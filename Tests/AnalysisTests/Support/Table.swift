import Analysis
import FoundationEssentials
import OracleSupport
import ServiceCycle

/// A table written for one test, or one that is kept beside the repository.
struct Table: ~Copyable {
    let path: String
    private let isOwn: Bool

    /// Writes lines into a file that goes with this value.
    init(_ lines: [String]) throws {
        path = URL.temporaryDirectory.appending(path: "analysis-\(UUID().uuidString).csv").path
        try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: URL(filePath: path))
        isOwn = true
    }

    /// One column of numbers.
    init(column: String, _ numbers: [Double]) throws { try self.init([column] + numbers.map { "\($0)" }) }

    deinit {
        if isOwn { try? FileManager.default.removeItem(atPath: path) }
    }

    var source: TableSource { TableSource(path: path) }
}

/// Files that stand beside the repository, in `../shared`.
enum Shared {
    /// The path of a file, or nil where it is not there.
    static func path(_ name: String) -> String? {
        let here = URL(filePath: #filePath)
        for start in [here, here.resolvingSymlinksInPath()] {
            let parts = start.path.split(separator: "/")
            for depth in parts.indices.reversed() {
                let path = (parts[..<depth] + ["shared"]).map { "/\($0)" }.joined() + "/" + name
                if FileManager.default.fileExists(atPath: path) { return path }
            }
        }
        return nil
    }

    static func source(_ name: String, missing: [String] = []) -> TableSource {
        TableSource(path: path("oracles/\(name).csv") ?? "", missing: missing)
    }
}

/// The members of a result's JSON.
func members(_ result: some AnalysisResult) throws -> Oracle {
    try JSONDecoder().decode(Oracle.self, from: Data(result.json.utf8))
}

/// Whether two numbers are the same but for rounding.
func isClose(_ found: Double?, _ expected: Double?, within tolerance: Double = 1e-9) -> Bool {
    guard let found, let expected else { return false }
    return abs(found - expected) <= tolerance * max(1, abs(expected))
}

/// The sentence of the refusal that some work ends in.
func refusal(_ work: () async throws -> Void) async -> String {
    do {
        try await work()
        return "it was not refused"
    } catch let refusal as Refusal {
        return refusal.description
    } catch {
        return "\(error)"
    }
}
