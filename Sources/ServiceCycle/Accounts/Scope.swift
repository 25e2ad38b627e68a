/// What a program with a token may do.
package enum Scope: String, Sendable, CaseIterable {
    case writeResponses = "responses:write"
    case readResponses = "responses:read"
    case readResults = "results:read"
    case readMap = "map:read"
    case writeMap = "map:write"
    case readMetrics = "metrics:read"
}
