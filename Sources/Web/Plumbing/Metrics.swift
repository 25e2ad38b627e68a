internal import Synchronization

/// Counters for monitoring.
///
/// A class, since all requests share them.
final class Metrics: Sendable {
    private let requestsByClass = (0..<6).map { _ in Counter() }
    let responsesKept = Counter()

    final class Counter: Sendable {
        private let number = Atomic<Int>(0)

        func add(_ count: Int = 1) { number.add(count, ordering: .relaxed) }

        var value: Int { number.load(ordering: .relaxed) }
    }

    func count(status: Int) {
        if requestsByClass.indices.contains(status / 100) { requestsByClass[status / 100].add() }
    }

    /// Prometheus' text format.
    ///
    /// - Parameters:
    ///   - livePages: How many pages are being kept up to date.
    ///   - residentBytes: How much memory is in use, where the system says.
    /// - Returns: One line for each number, with what it means.
    func text(livePages: Int, residentBytes: Int?) -> String {
        var lines = [
            "# HELP siklus_requests_total Requests answered, by class of status.",
            "# TYPE siklus_requests_total counter",
        ]
        for (index, counter) in requestsByClass.enumerated() where index > 0 {
            lines.append("siklus_requests_total{class=\"\(index)xx\"} \(counter.value)")
        }
        lines += [
            "# HELP siklus_responses_kept_total Responses kept since the start.",
            "# TYPE siklus_responses_kept_total counter",
            "siklus_responses_kept_total \(responsesKept.value)",
            "# HELP siklus_live_pages Open pages that are being kept up to date.",
            "# TYPE siklus_live_pages gauge",
            "siklus_live_pages \(livePages)",
        ]
        if let residentBytes {
            lines += [
                "# HELP process_resident_memory_bytes Memory in use.",
                "# TYPE process_resident_memory_bytes gauge",
                "process_resident_memory_bytes \(residentBytes)",
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
