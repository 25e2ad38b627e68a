/// The few files that browsers load: known by name, read once, kept in memory.
///
/// Each address holds a digest of the file, so that it may be kept for ever and changes with its contents.
package struct StaticFiles: Sendable {
    /// A file as it is sent.
    package struct File: Equatable, Sendable {
        package let bytes: [UInt8]
        package let contentType: String
    }

    /// The folder of all addresses, for the route.
    package static let prefix = "/static/"

    private static let known = [
        "app.css": "text/css; charset=utf-8", "survey.css": "text/css; charset=utf-8",
        "blueprint.css": "text/css; charset=utf-8", "editor.css": "text/css; charset=utf-8",
        "editor.js": "text/javascript; charset=utf-8", "survey.js": "text/javascript; charset=utf-8",
        "kiosk.js": "text/javascript; charset=utf-8", "links.js": "text/javascript; charset=utf-8",
        "tags.js": "text/javascript; charset=utf-8",
        "live.js": "text/javascript; charset=utf-8", "icon.svg": "image/svg+xml",
        "report.css": "text/css; charset=utf-8", "report.js": "text/javascript; charset=utf-8",
        "slides.css": "text/css; charset=utf-8",
    ]

    package static var names: [String] { known.keys.sorted() }

    private let files: [String: File]
    private let addresses: [String: String]

    /// - Parameter resources: The folder with `Static`.
    /// - Throws: ``PageFailure``.
    package init(resources: String) throws {
        let folder = ResourceFolder(path: resources)
        var (files, addresses): ([String: File], [String: String]) = ([:], [:])
        for (name, contentType) in Self.known {
            let bytes = Array(try folder.unindented("Static/\(name)").utf8)
            let address = "\(Self.prefix)\(Self.digest(bytes))/\(name)"
            files[address] = File(bytes: bytes, contentType: contentType)
            addresses[name] = address
        }
        self.files = files
        self.addresses = addresses
    }

    /// The same files beside pages that no server sends.
    ///
    /// - Parameter folder: The folder in which they lie, seen from the pages, with the stroke at its end.
    package init(in folder: String) {
        files = [:]
        addresses = Dictionary(uniqueKeysWithValues: Self.known.keys.map { ($0, folder + $0) })
    }

    /// The address of a known file, such as `/static/0123456789abcdef/app.css`.
    package func address(of name: String) -> String { addresses[name] ?? Self.prefix + name }

    /// The file at an address; nothing is ever looked up on disk.
    package func file(at path: String) -> File? { files[path] }

    /// Tells versions of a file apart; it guards nothing.
    ///
    /// FNV-1a, 64 bits.
    private static func digest(_ bytes: [UInt8]) -> String {
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
