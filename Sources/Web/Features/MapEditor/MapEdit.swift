internal import ServiceCycle
internal import Storage

/// An edit of a map that is about to be made: which one, of which version, by whom.
struct MapEdit: Sendable {
    let organisation: Organisation.ID

    /// The cycle's code or id.
    let cycle: String
    let stage: MapStage

    /// The version that its author had before him.
    let version: Int
    let author: Account.ID
    let now: Instant

    /// Makes it on top of what others saved since.
    func make(
        on connection: any Connection,
        _ change: (_ seen: ServiceMap, _ current: ServiceMap) throws -> ServiceMap
    ) throws -> StoredCycle {
        switch stage {
        case .asIs:
            try connection.cycles(of: organisation).edit(cycle, since: version, by: author, now: now, change)
        case .toBe:
            try connection.toBes(of: organisation).edit(cycle, since: version, by: author, now: now, change).cycle
        }
    }

    /// Brings the content of an older version back.
    func restore(_ target: Int, on connection: any Connection) throws -> StoredCycle {
        switch stage {
        case .asIs:
            try connection.cycles(of: organisation).restore(target, of: cycle, since: version, by: author, now: now)
        case .toBe:
            try connection.toBes(of: organisation).restore(target, of: cycle, since: version, by: author, now: now)
                .cycle
        }
    }

    /// The codes of all moments that the cycle has or ever had.
    func knownMoments(on connection: any Connection) throws -> Set<Code> {
        let cycles = connection.cycles(of: organisation)
        guard let found = try cycles.find(cycle) else { throw Refusal(.notFound, "There is no cycle \"\(cycle)\".") }
        return try cycles.knownMoments(of: found)
    }
}
