/// The files that the editors load beside what every page does; `editor/files` names them.
struct EditorFiles: Encodable, Equatable, Sendable {
    let editorStyle: String
    let editorScript: String

    init(_ files: StaticFiles) {
        editorStyle = files.address(of: "editor.css")
        editorScript = files.address(of: "editor.js")
    }
}
