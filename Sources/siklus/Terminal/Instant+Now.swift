internal import Foundation
internal import ServiceCycle

extension Instant {
    /// The machine's clock; the only place where it is read.
    static var now: Instant { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }
}
