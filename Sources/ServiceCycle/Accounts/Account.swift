/// A person who may sign in.
package struct Account: Equatable, Sendable {
    package typealias ID = Identifier<Account>

    /// What the person may do.
    package enum Role: String, Sendable, CaseIterable {
        case owner, manager, analyst, desk, viewer

        /// Whether the person may change maps and surveys.
        package var mayEdit: Bool { self == .owner || self == .manager }
    }

    package let id: ID
    package let organisation: Organisation.ID

    /// The name with which the person signs in.
    package let login: String
    package let role: Role

    package init(id: ID, organisation: Organisation.ID, login: String, role: Role) {
        self.id = id
        self.organisation = organisation
        self.login = login
        self.role = role
    }
}
