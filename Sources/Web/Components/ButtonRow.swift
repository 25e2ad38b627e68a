/// Buttons and links that look like them, the main one first; `parts/buttons` shows them.
struct ButtonRow: Encodable, Equatable, Sendable {
    let buttons: [Button]

    init(_ buttons: [Button]) {
        self.buttons = buttons
    }

    /// How much a button asks to be pressed.
    enum Weight: String, Sendable {
        /// What the page is for; at most one.
        case main = " is-main"
        case plain = ""
        case quiet = " is-quiet"
        /// What cannot be undone.
        case danger = " is-danger"
    }

    struct Button: Encodable, Equatable, Sendable {
        let buttonLabel: String
        let buttonClass: String
        let buttonLink: Link?
        let buttonSubmit: Submit?
        let buttonOpener: Opener?

        /// Leads to another page.
        static func link(_ label: String, _ path: String, _ weight: Weight = .plain) -> Button {
            Button(label, weight, link: Link(buttonPath: path))
        }

        /// Sends the form that it stands in; a name and value tell several such buttons apart.
        static func submit(
            _ label: String,
            _ weight: Weight = .main,
            name: String? = nil,
            value: String = ""
        ) -> Button {
            Button(label, weight, submit: Submit(buttonField: name.map { Named(buttonName: $0, buttonValue: value) }))
        }

        /// Opens a dialog or a menu on the same page.
        static func opens(_ id: String, _ label: String, _ weight: Weight = .plain) -> Button {
            Button(label, weight, opener: Opener(buttonOpens: id))
        }

        private init(
            _ label: String,
            _ weight: Weight,
            link: Link? = nil,
            submit: Submit? = nil,
            opener: Opener? = nil
        ) {
            buttonLabel = label
            buttonClass = "button" + weight.rawValue
            buttonLink = link
            buttonSubmit = submit
            buttonOpener = opener
        }
    }

    struct Link: Encodable, Equatable, Sendable {
        let buttonPath: String
    }

    struct Submit: Encodable, Equatable, Sendable {
        let buttonField: Named?
    }

    struct Named: Encodable, Equatable, Sendable {
        let buttonName: String
        let buttonValue: String
    }

    struct Opener: Encodable, Equatable, Sendable {
        let buttonOpens: String
    }
}
