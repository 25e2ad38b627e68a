internal import Interchange
internal import Prioritisation
internal import ServiceCycle

extension Refusal {
    /// Runs an analysis and names the file where it is refused.
    static func of<Value, Failure: Error & CustomStringConvertible>(
        _ source: TableSource,
        _ work: () throws(Failure) -> Value
    ) throws(Refusal) -> Value {
        do throws(Failure) {
            return try work()
        } catch {
            throw Refusal(.invalid, "\(source.path): \(error.description)")
        }
    }
}
