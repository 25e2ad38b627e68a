import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import ServiceCycle
import TestSupport
import Testing

@testable import Web

@Suite struct VisitorLimitTests {
    private func post(_ site: TestSite, from peer: String?) async throws -> Int {
        var call = Call(method: .post, path: "/api/v1/surveys/visit/responses", body: #"{"answers":{"wait":3}}"#)
        call.peer = peer
        return try await site.send(call).status
    }

    @Test func `one network may send three hundred answers at once, then one a second`() async throws {
        try await withSite { site in
            let limit = site.services.visitors
            let call = Call(path: "/").request
            let context = try Self.context(peer: "203.0.113.7")
            for _ in 0..<300 { try limit.admit(call, context) }
            #expect(throws: Refusal.self) { try limit.admit(call, context) }
            #expect(try await post(site, from: "203.0.113.7") == 429)
            #expect(try await post(site, from: "203.0.113.8") == 201)
            #expect(try await post(site, from: "127.0.0.1") == 201)
            site.clock.advance(seconds: 1)
            #expect(try await post(site, from: "203.0.113.7") == 201)
            #expect(try await post(site, from: "203.0.113.7") == 429)
        }
    }

    /// A request's context whose connection comes from an address.
    private static func context(peer: String) throws -> VisitorContext {
        let channel = NIOAsyncTestingChannel()
        channel.remoteAddress = try SocketAddress(ipAddress: peer, port: 40_000)
        return VisitorContext(source: ApplicationRequestContextSource(channel: channel, logger: .silent))
    }

    @Test func `this machine itself is not limited`() throws {
        let limit = VisitorLimit(now: { Fixtures.now })
        let context = try Self.context(peer: "127.0.0.1")
        for _ in 0..<1_000 { try limit.admit(Call(path: "/").request, context) }
    }
}
