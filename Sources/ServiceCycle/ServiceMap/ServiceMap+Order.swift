extension ServiceMap {
    /// A place in the order: before a moment, or at the end of a phase.
    package struct Place: Equatable, Sendable {
        package let phase: Moment.Phase
        package let before: Code?

        package init(phase: Moment.Phase, before: Code? = nil) {
            self.phase = phase
            self.before = before
        }
    }

    /// Puts a moment into its place; where the moment that it was to stand before is in another phase, at the end of its own.
    package mutating func insert(_ moment: Moment, at place: Place) {
        var moment = moment
        moment.phase = place.phase
        let next = moments.firstIndex { $0.code == place.before && $0.phase == place.phase }
        let end = moments.firstIndex { $0.phase > place.phase } ?? moments.endIndex
        moments.insert(moment, at: next ?? end)
    }

    /// Moves a moment to a place.
    package mutating func move(_ code: Code, to place: Place) {
        guard let index = moments.firstIndex(where: { $0.code == code }), place.before != code else { return }
        insert(moments.remove(at: index), at: place)
    }

    /// Where a moment stands.
    package func place(of code: Code) -> Place? {
        guard let index = moments.firstIndex(where: { $0.code == code }) else { return nil }
        let next = moments.dropFirst(index + 1).first { $0.phase == moments[index].phase }
        return Place(phase: moments[index].phase, before: next?.code)
    }

    /// One place earlier: before the moment before it, or at the end of the phase before its own; nil at the beginning.
    package func placeBefore(_ code: Code) -> Place? {
        guard let index = moments.firstIndex(where: { $0.code == code }) else { return nil }
        let phase = moments[index].phase
        if index > 0, moments[index - 1].phase == phase { return Place(phase: phase, before: moments[index - 1].code) }
        return Moment.Phase.allCases.last { $0 < phase }.map { Place(phase: $0) }
    }

    /// One place later: after the moment after it, or at the beginning of the phase after its own; nil at the end.
    package func placeAfter(_ code: Code) -> Place? {
        guard let index = moments.firstIndex(where: { $0.code == code }) else { return nil }
        let phase = moments[index].phase
        let rest = moments.dropFirst(index + 1).filter { $0.phase == phase }
        if !rest.isEmpty { return Place(phase: phase, before: rest.dropFirst().first?.code) }
        guard let next = Moment.Phase.allCases.first(where: { $0 > phase }) else { return nil }
        return Place(phase: next, before: moments.first { $0.phase == next }?.code)
    }

    /// The same place in a newer version: where the moment that was to follow is gone, the one that followed it.
    package func place(_ place: Place, in newer: ServiceMap) -> Place {
        guard let before = place.before, let index = moments.firstIndex(where: { $0.code == before }) else {
            return place
        }
        let next = moments[index...].first { newer.moment($0.code)?.phase == place.phase }
        return Place(phase: place.phase, before: next?.code)
    }
}
