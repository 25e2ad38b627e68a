/// One business; everything belongs to exactly one.
package struct Organisation: Equatable, Sendable {
    package typealias ID = Identifier<Organisation>

    package let id: ID
    package var name: String

    /// The zone that decides which day an answer belongs to.
    package var zone: Zone

    package init(id: ID, name: String, zone: Zone) {
        self.id = id
        self.name = name
        self.zone = zone
    }
}
