internal import ServiceCycle
internal import Synchronization

/// Slows down guessing: a name may be tried ten times, then once in six seconds.
///
/// It locks nobody out for long.
///
/// A class, since all requests share it.
final class AttemptLimit: Sendable {
    private struct Bucket {
        var tokens: Double
        var filledAt: Instant
    }

    private let buckets = Mutex<[String: Bucket]>([:])

    private static let capacity = 10.0
    private static let secondsPerToken = 6.0
    private static let mostNames = 10_000

    func admit(_ name: String, now: Instant) -> Bool {
        buckets.withLock { buckets in
            if buckets.count >= Self.mostNames {
                // Who has waited long enough to be full again needs no bucket.
                let limit = now.advanced(bySeconds: -Int64(Self.capacity * Self.secondsPerToken))
                buckets = buckets.filter { $0.value.filledAt > limit }
            }
            var bucket = buckets[name] ?? Bucket(tokens: Self.capacity, filledAt: now)
            let seconds = Double(max(0, now.microseconds - bucket.filledAt.microseconds)) / 1_000_000
            bucket.tokens = min(Self.capacity, bucket.tokens + seconds / Self.secondsPerToken)
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
