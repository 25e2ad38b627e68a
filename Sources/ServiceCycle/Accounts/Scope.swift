/// What a program with a token may do.
package enum Scope: String, Sendable, CaseIterable {
    case writeResponses = "responses:write"
    case readResults = "results:read"
    case writeMap = "map:write"
    case readMetrics = "metrics:read"
}
