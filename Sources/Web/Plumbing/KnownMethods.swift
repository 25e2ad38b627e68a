internal import HTTPTypes
internal import Synchronization

/// Which methods each address takes, to tell a wrong method from a wrong address.
///
/// A class, since the router is asked for its routes only after the middleware that needs them was added.
final class KnownMethods: Sendable {
    private let routes = Mutex<[(pattern: [String], method: String)]>([])

    func learn(_ known: [(HTTPRequest.Method, String)]) {
        let learned = known.map { method, path in (pattern: Self.parts(path), method: method.rawValue) }
        routes.withLock { $0 = learned }
    }

    /// The methods of the routes that a path fits, in order of the alphabet.
    func allowed(at path: String) -> [String] {
        let parts = Self.parts(path)
        let fitting = routes.withLock { routes in
            routes.filter { route in
                route.pattern.count == parts.count
                    && zip(route.pattern, parts).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
            }
        }
        return Set(fitting.map(\.method)).sorted()
    }

    private static func parts(_ path: String) -> [String] { path.split(separator: "/").map(String.init) }
}
