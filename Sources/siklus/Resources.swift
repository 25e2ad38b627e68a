internal import Foundation

/// Where the templates, styles and samples are: beside the program, as SwiftPM puts them, unless told otherwise.
enum Resources {
    static var usual: String {
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path
        return "\(program)/siklus_Web.resources/Resources"
    }
}
