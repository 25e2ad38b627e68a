import ServiceCycle
import Testing

@testable import Web

@Suite struct AccountPathTests {
    /// Ways to leave the site that browsers follow; from the lists of PayloadsAllTheThings and of OWASP.
    static let foreign: [Text] = [
        "", "http://evil.example", "https://evil.example", "//evil.example", "///evil.example", "////evil.example",
        "\\\\evil.example", "/\\evil.example", "\\/evil.example", "/\\/evil.example", "\t//evil.example",
        "/\t/evil.example", "/\n/evil.example", "/\r\n/evil.example", " /cycles", "/ /evil.example", "evil.example",
        "javascript:alert(1)", "data:text/html,x", "@evil.example", ":80", "?next=//evil.example", "#",
        "/cycles\r\nSet-Cookie: a=b", "/cycles\nLocation: //evil.example", "/\u{1}", "/\u{7F}", "/\u{2028}", "/ä",
        "/\u{FF0F}evil",
        "http:/evil.example", "http:evil.example",
    ]

    @Test(arguments: foreign)
    func `what leads elsewhere is not ours`(_ path: Text) {
        #expect(!AccountPath.isOwn(path.value))
        #expect(!AccountPath.signIn(next: path.value).contains("next"))
    }

    @Test(arguments: ["/", "/cycles", "/cycles/counter?location=north&x=http://evil.example", "/a//b", "/@a", "/#a"])
    func `what leads to a page of ours is ours`(_ path: String) {
        #expect(AccountPath.isOwn(path))
    }

    @Test(arguments: [
        ("/", "/sign-in"), ("/cycles", "/sign-in?next=/cycles"),
        ("/cycles/a?b=c&d=e", "/sign-in?next=/cycles/a%3Fb%3Dc%26d%3De"),
    ])
    func `the way back is kept as one value`(_ next: String, _ address: String) {
        #expect(AccountPath.signIn(next: next) == address)
    }
}
