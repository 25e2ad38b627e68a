import ServiceCycle
import Testing

@testable import Web

@Suite struct KeysInFlightTests {
    @Test func `a key is let in once at a time`() async throws {
        let keys = KeysInFlight()
        let outcome = try await keys.during([1]) {
            let others = [try await keys.during([2]) { "another key" }, try await keys.during(nil) { "no key" }]
            #expect(others == ["another key", "no key"])
            let refusal = await #expect(throws: Refusal.self) { try await keys.during([1]) { "the same key" } }
            #expect(refusal?.kind == .busy)
            return "done"
        }
        #expect(outcome == "done")
        #expect(try await keys.during([1]) { "again" } == "again")
    }

    @Test func `a key is free again when its request fails`() async throws {
        let keys = KeysInFlight()
        await #expect(throws: CancellationError.self) { try await keys.during([1]) { throw CancellationError() } }
        #expect(try await keys.during([1]) { 1 } == 1)
    }
}
