internal import Hummingbird

/// The addresses of the calls for responses.
enum ResponsePath {
    static let collection: RouterPath = "/api/v1/surveys/{survey}/responses"
    static let batch: RouterPath = "/api/v1/surveys/{survey}/responses:batch"
}
