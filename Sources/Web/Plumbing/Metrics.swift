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
    func text(residentBytes: Int?) -> String {
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
