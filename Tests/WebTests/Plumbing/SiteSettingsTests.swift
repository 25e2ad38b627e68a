import Testing

@testable import Web

@Suite struct SiteSettingsTests {
    @Test(arguments: [
        ("siklus.example.org", "siklus.example.org"), ("Siklus.Example.ORG:8443", "siklus.example.org"),
        ("[::1]:8080", "[::1]"), ("[::1]", "[::1]"), ("127.0.0.1:80", "127.0.0.1"), ("", nil), ("[::1", nil),
        (":8080", nil),
    ])
    func `the host is what stands before the port`(_ text: String, _ host: String?) {
        #expect(SiteSettings.host(text) == host)
    }

    @Test(arguments: [
        (nil, nil, false), ("http://a.example", "http://a.example", false),
        ("https://a.example", "https://a.example", true),
        ("https://A.example:8443/x/", "https://a.example:8443", true),
    ])
    func `the origin is the public address without its path`(_ url: String?, _ origin: String?, _ isSecure: Bool) {
        let settings = SiteSettings(publicURL: url, resources: "/none", spool: "/none")
        #expect(settings.origin == origin)
        #expect(settings.isSecure == isSecure)
        #expect(settings.hosts.contains("a.example") == (url != nil))
    }
}
