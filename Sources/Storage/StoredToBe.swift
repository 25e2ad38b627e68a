package import ServiceCycle

/// How a cycle shall become: a map beside the one that counts, begun as a copy of it.
package struct StoredToBe: Equatable, Sendable {
    package enum State: String, Sendable {
        /// It is being drawn.
        case open

        /// It was given up; it can be taken up again.
        case discarded

        /// It has become how the cycle is.
        case adopted
    }

    /// The cycle as it is.
    package let asIs: StoredCycle
    package let state: State

    /// Grows by one with each change; its versions are counted apart from those of the map.
    package let version: Int

    /// The version with which it began.
    package let began: Int

    /// The version of the map that it was copied from, or that was taken over into it last.
    package let base: Int
    package let map: ServiceMap

    /// The day from which it is to count; nil where none was settled.
    package let dueDay: Day?

    /// When that day's change could not be made, since both maps were changed in the same places.
    package let blockedAt: Instant?

    /// Who settled the day.
    let scheduler: Account.ID?

    package init(
        asIs: StoredCycle,
        state: State,
        version: Int,
        began: Int,
        base: Int,
        map: ServiceMap,
        dueDay: Day? = nil,
        blockedAt: Instant? = nil
    ) {
        self.init(
            asIs: asIs,
            state: state,
            version: version,
            began: began,
            base: base,
            map: map,
            dueDay: dueDay,
            blockedAt: blockedAt,
            scheduler: nil
        )
    }

    init(
        asIs: StoredCycle,
        state: State,
        version: Int,
        began: Int,
        base: Int,
        map: ServiceMap,
        dueDay: Day?,
        blockedAt: Instant?,
        scheduler: Account.ID?
    ) {
        self.asIs = asIs
        self.state = state
        self.version = version
        self.began = began
        self.base = base
        self.map = map
        self.dueDay = dueDay
        self.blockedAt = blockedAt
        self.scheduler = scheduler
    }

    /// The cycle as it would be: what an editor shows.
    package var cycle: StoredCycle {
        StoredCycle(number: asIs.number, id: asIs.id, version: version, isSample: asIs.isSample, map: map)
    }

    /// Whether the map was changed since this was copied from it.
    package var isBehind: Bool { asIs.version != base }
}

/// How a cycle is and how it shall become were changed in the same places; a person decides.
package struct ToBeConflict: Error, Equatable, Sendable {
    package let conflicts: [MapMerge.Conflict]
}
