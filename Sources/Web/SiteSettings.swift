/// What an administrator may set about the site.
package struct SiteSettings: Sendable {
    /// The address that browsers use, such as `https://siklus.example.org`; nil where the server is for this machine only.
    package let publicURL: String?

    /// The folder with templates and static files.
    package let resources: String

    /// Names by which the server may be called, lower case, without port.
    let hosts: Set<String>

    /// Whether browsers reach it through TLS.
    let isSecure: Bool

    package init(publicURL: String?, resources: String) {
        self.publicURL = publicURL
        self.resources = resources
        isSecure = publicURL?.hasPrefix("https://") ?? false
        let known = ["127.0.0.1", "localhost", "[::1]"]
        hosts = Set(known + [publicURL.flatMap(Self.host)].compactMap { $0 })
    }

    /// The host of a URL or of a Host header, lower case, without its port.
    static func host(_ text: String) -> String? {
        let rest = text.split(separator: "://", maxSplits: 1).last ?? ""
        let authority = rest.prefix { $0 != "/" }.lowercased()
        if authority.hasPrefix("[") { return authority.firstIndex(of: "]").map { String(authority[...$0]) } }
        return authority.split(separator: ":", maxSplits: 1).first.map(String.init)
    }

    /// The origin that our own pages have, for the cross-site guard.
    var origin: String? {
        guard let publicURL, let scheme = publicURL.split(separator: "://").first else { return nil }
        let authority = publicURL.dropFirst(scheme.count + 3).prefix { $0 != "/" }
        return "\(scheme)://\(authority)".lowercased()
    }
}
