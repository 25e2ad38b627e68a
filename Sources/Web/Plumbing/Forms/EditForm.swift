internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle

/// A form of an editor: the version that its author had before him, what he typed, and what he asked for beside it.
struct EditForm: Sendable {
    let version: Int
    let fields: Fields

    /// What was asked for beside the fields, by the names in the form.
    let controls: [(name: String, text: String)]

    /// What a form says beside the fields of the thing itself.
    enum Control: String, CaseIterable {
        case version, step, section, before, from, rewording, returning, fill, restores, back
    }

    private static let largest = 256 << 10

    init(version: Int, fields: Fields, controls: [(name: String, text: String)] = []) {
        self.version = version
        self.fields = fields
        self.controls = controls
    }

    /// Reads a posted form; a script may say the version by `If-Match` instead.
    init(_ request: Request) async throws {
        let body = try FormBody(String(decoding: try await request.bytes(upTo: Self.largest), as: UTF8.self))
        let controls = body.all.filter { Control(rawValue: $0.name) != nil }
            .map { (name: $0.name, text: Self.plain($0.value)) }
        let tag = request.headers[.ifMatch].map { String($0.filter(\.isNumber)) }
        let typed = controls.last { $0.name == Control.version.rawValue }?.text
        guard let version = (tag ?? typed).flatMap(Int.init), version > 0 else {
            throw HTTPError(.preconditionRequired, message: "The form does not say which version it is based on.")
        }
        self.version = version
        fields = Self.fields(of: body)
        self.controls = controls
    }

    /// What was typed; of several values of a name the last, so that a box that is not ticked can say so.
    static func fields(of body: FormBody) -> Fields {
        Fields(body.all.filter { Control(rawValue: $0.name) == nil }.map { ($0.name, plain($0.value)) })
    }

    /// What was asked for; nil where it is not there or empty.
    subscript(control: Control) -> String? {
        controls.last { $0.name == control.rawValue && !$0.text.isEmpty }?.text
    }

    /// Browsers end lines with CR LF; space around a text is nobody's intention.
    private static func plain(_ text: String) -> String {
        let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let start = lines.drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
