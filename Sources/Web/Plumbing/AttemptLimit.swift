internal import ServiceCycle
internal import Synchronization

/// Lets a name do something so many times at once, then once in so many seconds; it locks nobody out for long.
///
/// The usual numbers slow down guessing: ten times, then once in six seconds. A class, since all requests share it.
final class AttemptLimit: Sendable {
    private struct Bucket {
        var tokens: Double
        var filledAt: Instant
    }

    private let buckets = Mutex<[String: Bucket]>([:])

    private let capacity: Double
    private let secondsPerToken: Double
    private static let mostNames = 10_000

    init(capacity: Double = 10, secondsPerToken: Double = 6) {
        self.capacity = capacity
        self.secondsPerToken = secondsPerToken
    }

    func admit(_ name: String, now: Instant) -> Bool {
        buckets.withLock { buckets in
            if buckets.count >= Self.mostNames {
                // Who has waited long enough to be full again needs no bucket.
                let limit = now.advanced(bySeconds: -Int64(capacity * secondsPerToken))
                buckets = buckets.filter { $0.value.filledAt > limit }
            }
            var bucket = buckets[name] ?? Bucket(tokens: capacity, filledAt: now)
            let seconds = Double(max(0, now.microseconds - bucket.filledAt.microseconds)) / 1_000_000
            bucket.tokens = min(capacity, bucket.tokens + seconds / secondsPerToken)
            bucket.filledAt = now
            defer { buckets[name] = bucket }
            guard bucket.tokens >= 1 else { return false }
            bucket.tokens -= 1
            return true
        }
    }

    func forget(_ name: String) {
        _ = buckets.withLock { $0.removeValue(forKey: name) }
    }
}
