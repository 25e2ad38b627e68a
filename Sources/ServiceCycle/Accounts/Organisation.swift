/// One business; everything belongs to exactly one.
package struct Organisation: Equatable, Sendable {
    package typealias ID = Identifier<Organisation>

    package let id: ID
    package var name: String

    /// The zone that decides which day an answer belongs to.
    package var zone: Zone

    /// Whether its answers were simulated; every page and report then says so.
    package let isSample: Bool

    package init(id: ID, name: String, zone: Zone, isSample: Bool = false) {
        self.id = id
        self.name = name
        self.zone = zone
        self.isSample = isSample
    }
}
