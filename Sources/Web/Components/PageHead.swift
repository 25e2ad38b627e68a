internal import ServiceCycle

/// Where one is, what the page is called, and what can be done on it; `parts/head` shows it.
struct PageHead: Encodable, Equatable, Sendable {
    let headTrail: Trail?
    let headTitle: String
    let headLead: String?
    let headButtons: ButtonRow?

    /// The pages above this one.
    struct Trail: Encodable, Equatable, Sendable {
        let trailLabel: String
        let crumbs: [Crumb]

        init(_ crumbs: [Crumb], language: Language) {
            trailLabel = ComponentWords.trail[language]
            self.crumbs = crumbs
        }
    }

    /// A page above this one.
    struct Crumb: Encodable, Equatable, Sendable {
        let crumbLabel: String
        let crumbPath: String

        init(_ label: String, _ path: String) {
            crumbLabel = label
            crumbPath = path
        }
    }

    init(
        _ title: String,
        lead: String? = nil,
        crumbs: [Crumb] = [],
        buttons: [ButtonRow.Button] = [],
        language: Language
    ) {
        headTrail = crumbs.isEmpty ? nil : Trail(crumbs, language: language)
        headTitle = title
        headLead = lead
        headButtons = buttons.isEmpty ? nil : ButtonRow(buttons)
    }
}
