import HTTPTypes
import Hummingbird
import Testing

@testable import Web

@Suite struct ClientTests {
    private func client(_ peer: String?, _ forwarded: String? = nil) -> Client {
        var call = Call(path: "/")
        call.headers["X-Forwarded-For"] = forwarded
        return Client(call.request, peer: peer)
    }

    @Test(arguments: ["127.0.0.1", "::1"])
    func `what this machine sends itself is no client from elsewhere`(_ peer: String) {
        #expect(client(peer) == .thisMachine)
    }

    @Test(arguments: [
        ("203.0.113.7", "203.0.113.7"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2"), ("2001:db8::1", "2001:db8:0:0"),
        ("::2", "0:0:0:0"), ("::ffff:203.0.113.7", "::ffff:203.0.113.7"),
    ])
    func `a network is an IPv4 address or the first half of an IPv6 one`(_ peer: String, _ network: String) {
        #expect(client(peer) == .network(network))
    }

    @Test func `a proxy on this machine names the client last`() {
        #expect(client("127.0.0.1", "198.51.100.9, 203.0.113.7") == .network("203.0.113.7"))
        #expect(client("127.0.0.1", "") == .network("passed on"))
    }

    @Test func `a client from elsewhere cannot name another`() {
        #expect(client("203.0.113.7", "127.0.0.1") == .network("203.0.113.7"))
    }
}
