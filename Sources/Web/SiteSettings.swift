/// What an administrator may set about the site.
package struct SiteSettings: Sendable {
    /// The address that browsers use, such as `https://siklus.example.org`; nil where the server is for this machine only.
    package let publicURL: String?

    /// The folder with templates and static files.
    package let resources: String

    /// The folder in which uploaded tables wait for their import.
    let spool: String

    /// Names by which the server may be called, lower case, without port.
    let hosts: Set<String>

    /// Whether browsers reach it through TLS.
    let isSecure: Bool

    /// - Parameters:
    ///   - publicURL: The address that browsers use, nil for this machine only.
    ///   - resources: The folder with templates and static files.
    ///   - spool: The folder in which uploaded tables wait; it is made where it is not there.
    package init(publicURL: String?, resources: String, spool: String) {
        self.publicURL = publicURL
        self.resources = resources
        self.spool = spool
        isSecure = publicURL?.hasPrefix("https://") ?? false
        let known = ["127.0.0.1", "localhost", "[::1]"]
        hosts = Set(known + [publicURL.flatMap(Self.host(of:))].compactMap { $0 })
    }

    /// The host of a URL, lower case, without its port.
    private static func host(of url: String) -> String? {
        let rest = url.split(separator: "://", maxSplits: 1).last ?? ""
        return host(String(rest.prefix { $0 != "/" }))
    }

    /// The host of a Host header, lower case, without its port.
    static func host(_ authority: String) -> String? {
        let bytes = authority.utf8
        let end =
            bytes.first == UInt8(ascii: "[")
            ? bytes.firstIndex(of: UInt8(ascii: "]")).map { bytes.index(after: $0) }
            : bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.endIndex
        guard let end, end > bytes.startIndex else { return nil }
        return authority[..<end].lowercased()
    }

    /// The origin that our own pages have, for the cross-site guard.
    var origin: String? {
        guard let publicURL, let scheme = publicURL.split(separator: "://").first else { return nil }
        let authority = publicURL.dropFirst(scheme.count + 3).prefix { $0 != "/" }
        return "\(scheme)://\(authority)".lowercased()
    }
}
