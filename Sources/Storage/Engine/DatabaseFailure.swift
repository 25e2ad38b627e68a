package import ServiceCycle

/// Why the database could not do what was asked; both engines speak this vocabulary.
package enum DatabaseFailure: Error, Equatable, Sendable {
    /// The disk is full or refuses to be written.
    case full(String)
    /// The database cannot be reached or is locked by somebody else.
    case unreachable(String)
    /// The connection broke while a commit was under way: kept or not kept, nobody knows yet.
    case inDoubt(String)
    /// A rule of the schema forbids it.
    case constraint(String)
    /// Another transaction was in the way; running it again is right.
    case serialization(String)
    /// What is stored does not make sense.
    case damaged(String)
    /// Anything else, which is a defect of ours.
    case unexpected(String)

    /// The engine's own words.
    package var reason: String {
        switch self {
        case .full(let reason), .unreachable(let reason), .inDoubt(let reason), .constraint(let reason),
            .serialization(let reason), .damaged(let reason), .unexpected(let reason):
            reason
        }
    }

    /// Whether the rest of the transaction is lost with it, so that nothing in it may be answered as done.
    package var endsTransaction: Bool {
        switch self {
        case .full, .unreachable, .inDoubt, .serialization: true
        case .constraint, .damaged, .unexpected: false
        }
    }

    /// What the asker is told where it is no defect: nothing was kept, or it is unknown, and asking again is right.
    package var refusal: Refusal? {
        switch self {
        case .full(let reason):
            Refusal(.unavailable, "The disk cannot be written, and nothing was kept: \(reason).")
        case .unreachable(let reason):
            Refusal(.unavailable, "The database cannot be reached, and nothing was kept: \(reason).")
        case .inDoubt:
            Refusal(
                .unavailable,
                "The database went away while it was keeping this. Send it again with the same key: the key decides."
            )
        case .serialization:
            Refusal(.unavailable, "Too many writes at the same moment. Send it again with the same key.")
        case .constraint, .damaged, .unexpected: nil
        }
    }
}
